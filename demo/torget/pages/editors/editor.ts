/** What every editor of Torget is to the pages around it. */
import type { ForwardRefExoticComponent, RefAttributes } from 'react';

/** Attributes that an element wears, as they stand in HTML. */
export type Attributes = Readonly<Record<string, string>>;

export interface EditorProps {
  /** Worn by the editable element itself. */
  attributes: Attributes;
  placeholder: string;
  /** The model has changed. */
  onText(text: string): void;
}

/** The editor as its own programming interface shows it, so that tests can ask what it believes. */
export interface EditorHandle {
  kind: string;
  /** The model's text, its blocks joined by a line break. */
  text(): string;
  setText(text: string): void;
  focus(): void;
}

export type EditorComponent = ForwardRefExoticComponent<EditorProps & RefAttributes<EditorHandle>>;

/** Puts attributes on an element that a framework made; classes are added to its own. */
export function wear(element: Element, attributes: Attributes): void {
  const { class: classes = '', ...others } = attributes;
  element.classList.add(...classes.split(' ').filter(Boolean));
  for (const [name, value] of Object.entries(others)) element.setAttribute(name, value);
}

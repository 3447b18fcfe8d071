/** Walks the blocks of an editor into the text that a person sees. */
import { type BlockText, type Space, TextBuilder } from './text-builder.ts';

const unread = 'script, style, template, select, textarea, button, [role="button"]';

function isBlock(style: CSSStyleDeclaration): boolean {
  return !/^(inline|contents|ruby|none|$)/.test(style.display);
}

function spaceOf(style: CSSStyleDeclaration): Space {
  return /^(pre(?!-line)|break-spaces)/.test(style.whiteSpace) ? 'kept' : 'collapsed';
}

function walk(parent: Element, space: Space, into: TextBuilder, skip: string): void {
  for (const node of parent.childNodes) {
    if (node.nodeType === 3) into.textNode(node as Text, space);
    else if (node.nodeType === 1) walkElement(node as Element, into, skip);
  }
}

function walkElement(element: Element, into: TextBuilder, skip: string): void {
  if (element.matches(skip)) return;
  if (element.localName === 'br') into.br(element);
  else if (element.localName === 'img') into.image(element, element.getAttribute('alt') ?? '');
  else walkInside(element, into, skip);
}

function walkInside(element: Element, into: TextBuilder, skip: string): void {
  const style = getComputedStyle(element);
  if (style.display === 'none') return;
  const block = isBlock(style);
  if (block) into.blockEdge();
  walk(element, spaceOf(style), into, skip);
  if (block) into.blockEdge();
}

/**
 * Reads what `root` shows: blocks and breaks joined by one "\n", images by their alt, zero-width filler left out.
 * `skip` names elements of the editor that show no text of the person's (a placeholder).
 */
export function readBlocks(root: Element, skip = ''): BlockText {
  const into = new TextBuilder();
  walk(root, spaceOf(getComputedStyle(root)), into, skip ? `${unread}, ${skip}` : unread);
  return { text: into.text, pieces: into.pieces };
}

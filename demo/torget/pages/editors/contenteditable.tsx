/** A plain `contenteditable`: its DOM is its model. */
import { forwardRef, useImperativeHandle, useRef } from 'react';
import { reactAttributes } from '../parts/marks.ts';
import type { EditorHandle, EditorProps } from './editor.ts';

const isBlock = (node: Node) => node instanceof HTMLDivElement;

/** Text of a node, `<br>` as a line break, save the one that only holds a block open. */
function flat(node: Node): string {
  if (node instanceof HTMLBRElement) return '\n';
  if (node instanceof Text) return node.data;
  const inner = [...node.childNodes].map(flat).join('');
  return isBlock(node) ? inner.replace(/\n$/, '') : inner;
}

/** `innerText` would count an empty block twice. */
function text(root: HTMLElement | null): string {
  const nodes = [...(root?.childNodes ?? [])];
  const apart = (index: number) => nodes.slice(index - 1, index + 1).some(isBlock);
  const lines = nodes.map((node, index) => (index > 0 && apart(index) ? '\n' : '') + flat(node));
  return nodes.some(isBlock) ? lines.join('') : lines.join('').replace(/\n$/, '');
}

function fill(element: HTMLElement | null, next: string) {
  const lines = next.split('\n').map((line) => {
    const block = document.createElement('div');
    block.append(line || document.createElement('br'));
    return block;
  });
  element?.replaceChildren(...(next ? lines : []));
  element?.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

export const ContenteditableEditor = forwardRef<EditorHandle, EditorProps>(
  ({ attributes, placeholder, onText }, handle) => {
    const element = useRef<HTMLDivElement>(null);
    useImperativeHandle(handle, () => ({
      kind: 'contenteditable',
      text: () => text(element.current),
      setText: (next) => fill(element.current, next),
      focus: () => element.current?.focus(),
    }));
    return (
      <div
        ref={element}
        {...reactAttributes({ role: 'textbox', ...attributes }, 'editable')}
        data-placeholder={placeholder}
        contentEditable
        suppressContentEditableWarning
        onInput={() => onText(text(element.current))}
      />
    );
  },
);

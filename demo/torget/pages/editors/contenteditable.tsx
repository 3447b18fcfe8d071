/** A plain `contenteditable`: its DOM is its model. */
import { forwardRef, useImperativeHandle, useRef } from 'react';
import { reactAttributes } from '../parts/marks.ts';
import type { EditorHandle, EditorProps } from './editor.ts';

const text = (element: HTMLElement | null) => element?.innerText.replace(/\n$/, '') ?? '';

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
        aria-placeholder={placeholder}
        data-placeholder={placeholder}
        contentEditable
        suppressContentEditableWarning
        onInput={() => onText(text(element.current))}
      />
    );
  },
);

/** Draft.js. */
import { ContentState, Editor, EditorState } from 'draft-js';
import { forwardRef, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type EditorHandle, type EditorProps, wear } from './editor.ts';
import 'draft-js/dist/Draft.css';

const text = (state: EditorState) => state.getCurrentContent().getPlainText('\n');

export const DraftEditor = forwardRef<EditorHandle, EditorProps>(
  ({ attributes, placeholder, onText }, handle) => {
    const [state, setState] = useState(() => EditorState.createEmpty());
    const model = useRef(state);
    const box = useRef<HTMLDivElement>(null);
    const editor = useRef<Editor>(null);
    const change = (next: EditorState) => {
      const changed = text(next) !== text(model.current);
      model.current = next;
      setState(next);
      if (changed) onText(text(next));
    };
    useLayoutEffect(() => {
      const editable = box.current?.querySelector('[contenteditable]');
      if (editable) wear(editable, attributes);
    }, [attributes]);
    useImperativeHandle(handle, () => ({
      kind: 'draft',
      text: () => text(model.current),
      setText: (next) => {
        const content = ContentState.createFromText(next);
        flushSync(() => change(EditorState.push(model.current, content, 'insert-fragment')));
      },
      focus: () => editor.current?.focus(),
    }));
    return (
      <div ref={box} className="editable">
        <Editor ref={editor} editorState={state} onChange={change} placeholder={placeholder} />
      </div>
    );
  },
);

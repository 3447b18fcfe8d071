/** Slate with its history. */
import { forwardRef, useImperativeHandle, useState } from 'react';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, type RenderPlaceholderProps, Slate, withReact } from 'slate-react';
import { reactAttributes } from '../parts/marks.ts';
import type { EditorHandle, EditorProps } from './editor.ts';

const paragraphs = (text: string): Descendant[] =>
  text.split('\n').map((line) => ({ type: 'paragraph', children: [{ text: line }] }));

const text = (editor: Editor) => editor.children.map((block) => Node.string(block)).join('\n');

function fill(editor: Editor, next: string) {
  Editor.withoutNormalizing(editor, () => {
    Transforms.deselect(editor);
    while (editor.children.length) Transforms.removeNodes(editor, { at: [0] });
    Transforms.insertNodes(editor, paragraphs(next), { at: [0] });
    Transforms.select(editor, Editor.end(editor, []));
  });
}

/** Slate's own is too pale to read. */
const Placeholder = ({ attributes, children }: RenderPlaceholderProps) => (
  <span {...attributes} style={{ ...attributes.style, opacity: 1 }}>
    {children}
  </span>
);

export const SlateEditor = forwardRef<EditorHandle, EditorProps>(
  ({ attributes, placeholder, onText }, handle) => {
    const [editor] = useState(() => withHistory(withReact(createEditor())));
    useImperativeHandle(handle, () => ({
      kind: 'slate',
      text: () => text(editor),
      setText: (next) => fill(editor, next),
      focus: () => ReactEditor.focus(editor),
    }));
    return (
      <Slate
        editor={editor}
        initialValue={paragraphs('')}
        onValueChange={() => onText(text(editor))}
      >
        <Editable
          {...reactAttributes(attributes, 'editable')}
          placeholder={placeholder}
          renderPlaceholder={Placeholder}
          disableDefaultStyles
        />
      </Slate>
    );
  },
);

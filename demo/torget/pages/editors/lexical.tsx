/** Lexical with rich text and history, used without its React wrapper. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { forwardRef, useImperativeHandle, useLayoutEffect, useRef, useState } from 'react';
import { reactAttributes } from '../parts/marks.ts';
import type { EditorHandle, EditorProps } from './editor.ts';

function makeEditor() {
  const editor = createEditor({
    namespace: 'torget',
    onError: (error) => {
      throw error;
    },
  });
  // Without a paragraph there is nowhere for the caret to be.
  editor.update(() => $getRoot().append($createParagraphNode()), { discrete: true });
  return editor;
}

const blocks = () =>
  $getRoot()
    .getChildren()
    .map((block) => block.getTextContent())
    .join('\n');

function fill(text: string) {
  const root = $getRoot().clear();
  for (const line of text.split('\n')) {
    const paragraph = $createParagraphNode();
    root.append(line ? paragraph.append($createTextNode(line)) : paragraph);
  }
  root.selectEnd();
}

export const LexicalEditor = forwardRef<EditorHandle, EditorProps>(
  ({ attributes, placeholder, onText }, handle) => {
    const [editor] = useState(makeEditor);
    const [empty, setEmpty] = useState(true);
    const root = useRef<HTMLDivElement>(null);
    const heard = useRef(onText);
    heard.current = onText;
    const text = () => editor.read(blocks);
    // biome-ignore lint/correctness/useExhaustiveDependencies: registered once for the editor's life
    useLayoutEffect(() => {
      editor.setRootElement(root.current);
      const ends = [
        registerRichText(editor),
        registerHistory(editor, createEmptyHistoryState(), 300),
        editor.registerTextContentListener(() => {
          heard.current(text());
          setEmpty(text() === '');
        }),
      ];
      return () => {
        for (const end of ends) end();
      };
    }, [editor]);
    useImperativeHandle(handle, () => ({
      kind: 'lexical',
      text,
      setText: (next) => editor.update(() => fill(next), { discrete: true }),
      focus: () => editor.focus(),
    }));
    return (
      <div className="editable">
        {empty && <span className="placeholder">{placeholder}</span>}
        <div
          ref={root}
          {...reactAttributes({ role: 'textbox', ...attributes })}
          contentEditable
          suppressContentEditableWarning
        />
      </div>
    );
  },
);

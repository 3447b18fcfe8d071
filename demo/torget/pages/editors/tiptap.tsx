/** TipTap, that is ProseMirror, with paragraphs and nothing else. */
import { Editor } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Placeholder, UndoRedo } from '@tiptap/extensions';
import { forwardRef, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { EditorHandle, EditorProps } from './editor.ts';

const text = (editor: Editor | null) => editor?.getText({ blockSeparator: '\n' }) ?? '';

/** The document as data: handing over HTML would need a parser that Trusted Types forbids. */
function document(lines: string) {
  const content = lines.split('\n').map((line) => ({
    type: 'paragraph',
    ...(line && { content: [{ type: 'text', text: line }] }),
  }));
  return { type: 'doc', content };
}

export const TiptapEditor = forwardRef<EditorHandle, EditorProps>(
  ({ attributes, placeholder, onText }, handle) => {
    const box = useRef<HTMLDivElement>(null);
    const editor = useRef<Editor | null>(null);
    const heard = useRef(onText);
    heard.current = onText;
    // biome-ignore lint/correctness/useExhaustiveDependencies: an editor is made once and keeps its marks
    useLayoutEffect(() => {
      const made = new Editor({
        element: box.current,
        extensions: [Document, Paragraph, Text, UndoRedo, Placeholder.configure({ placeholder })],
        content: document(''),
        injectCSS: false,
        editorProps: { attributes: { ...attributes } },
        onUpdate: () => heard.current(text(made)),
      });
      editor.current = made;
      return () => made.destroy();
    }, []);
    useImperativeHandle(handle, () => ({
      kind: 'tiptap',
      text: () => text(editor.current),
      setText: (next) => editor.current?.commands.setContent(document(next), { emitUpdate: true }),
      focus: () => editor.current?.view.focus(),
    }));
    return <div ref={box} className="editable" />;
  },
);

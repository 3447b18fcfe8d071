/** Quill 2, without a theme. */
import Quill from 'quill';
import { forwardRef, useImperativeHandle, useLayoutEffect, useRef } from 'react';
import { type EditorHandle, type EditorProps, wear } from './editor.ts';
import { mendSelection } from './quillInShadow.ts';
import 'quill/dist/quill.core.css';

const text = (quill: Quill | null) => quill?.getText().replace(/\n$/, '') ?? '';

export const QuillEditor = forwardRef<EditorHandle, EditorProps>(
  ({ attributes, placeholder, onText }, handle) => {
    const box = useRef<HTMLDivElement>(null);
    const quill = useRef<Quill | null>(null);
    const heard = useRef(onText);
    heard.current = onText;
    // biome-ignore lint/correctness/useExhaustiveDependencies: an editor is made once and keeps its marks
    useLayoutEffect(() => {
      if (!box.current) return;
      const made = new Quill(box.current, {
        placeholder,
        formats: [],
        modules: { toolbar: false },
      });
      wear(made.root, attributes);
      mendSelection(made);
      made.on('text-change', () => heard.current(text(made)));
      quill.current = made;
    }, []);
    useImperativeHandle(handle, () => ({
      kind: 'quill',
      text: () => text(quill.current),
      setText: (next) => quill.current?.setText(next, 'user'),
      focus: () => quill.current?.focus(),
    }));
    return <div ref={box} className="editable" />;
  },
);

/** A `<textarea>` that React controls. */
import { forwardRef, useImperativeHandle, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { reactAttributes } from '../parts/marks.ts';
import type { EditorHandle, EditorProps } from './editor.ts';

export const TextareaEditor = forwardRef<EditorHandle, EditorProps>(
  ({ attributes, placeholder, onText }, handle) => {
    const [value, setValue] = useState('');
    const model = useRef('');
    const element = useRef<HTMLTextAreaElement>(null);
    const change = (text: string) => {
      model.current = text;
      setValue(text);
      onText(text);
    };
    useImperativeHandle(handle, () => ({
      kind: 'textarea',
      text: () => model.current,
      setText: (text) => flushSync(() => change(text)),
      focus: () => element.current?.focus(),
    }));
    return (
      <textarea
        ref={element}
        {...reactAttributes(attributes, 'editable')}
        placeholder={placeholder}
        rows={4}
        value={value}
        onChange={(event) => change(event.target.value)}
      />
    );
  },
);

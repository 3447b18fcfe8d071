/** An editor in its frame: known to `window.torget`, and with the keys that submit. */
import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import type { Attributes, EditorComponent, EditorHandle } from '../editors/editor.ts';
import { hold, remember } from './exposed.ts';
import type { SubmitKey } from './skin.ts';

interface FieldProps {
  Editor: EditorComponent;
  handle: RefObject<EditorHandle>;
  attributes: Attributes;
  placeholder: string;
  keys: readonly SubmitKey[];
  /** Takes the caret when it appears. */
  eager?: boolean;
  wrapper?: Record<string, string>;
  onText(text: string): void;
  onSubmit(): void;
}

function submits(event: KeyboardEvent, keys: readonly SubmitKey[]): boolean {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return false;
  if (event.ctrlKey || event.metaKey) return keys.includes('ctrl-enter');
  return !event.shiftKey && keys.includes('enter');
}

export function Field(props: FieldProps) {
  const { Editor, handle, attributes, placeholder, keys, eager, wrapper, onText, onSubmit } = props;
  useEffect(() => hold(handle), [handle]);
  useEffect(() => {
    if (!eager) return;
    remember(handle);
    handle.current?.focus();
  }, [eager, handle]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!submits(event, keys)) return;
    event.preventDefault();
    event.stopPropagation();
    onSubmit();
  };
  return (
    <div
      {...wrapper}
      className={`field ${wrapper?.className ?? ''}`.trim()}
      onFocusCapture={() => remember(handle)}
      onKeyDownCapture={onKeyDown}
    >
      <Editor ref={handle} attributes={attributes} placeholder={placeholder} onText={onText} />
    </div>
  );
}

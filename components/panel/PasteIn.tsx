/** A box of the panel's own, for where there is no field or none that Takt sees. */
import type { RefObject } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Language } from '../../rules/types.ts';
import type { Texts } from '../texts/index.ts';
import { CopyButton } from '../ui/CopyButton.tsx';

export interface PasteInProps {
  text: string;
  language: Language;
  /** True when the box is here because Takt sees no field on the page. */
  noField: boolean;
  /** Who answers for the text. When that changes, what was typed in between is handed over. */
  keeper: string;
  t: Texts;
  boxRef: RefObject<HTMLTextAreaElement | null>;
  onText(text: string): void;
}

/** Puts `text` in the box as one step that the browser's undo takes back. */
function replaceText(box: HTMLTextAreaElement, text: string): void {
  const before = box.value;
  let start = 0;
  while (start < Math.min(before.length, text.length) && before[start] === text[start]) start++;
  let tail = 0;
  while (
    tail < Math.min(before.length, text.length) - start &&
    before[before.length - 1 - tail] === text[text.length - 1 - tail]
  )
    tail++;
  const focused = document.activeElement;
  box.focus({ preventScroll: true });
  box.setSelectionRange(start, before.length - tail);
  const words = text.slice(start, text.length - tail);
  const taken = words
    ? document.execCommand('insertText', false, words)
    : document.execCommand('delete');
  if (!taken || box.value !== text) box.value = text;
  if (focused === box) return;
  if (focused instanceof HTMLElement && focused !== document.body)
    focused.focus({ preventScroll: true });
  else box.blur();
}

/** The box's own text goes first; a text that comes back from the check is an echo, any other is a fix. */
function useBox({ text, keeper, boxRef, onText }: PasteInProps) {
  const sent = useRef<string[]>([]);
  useEffect(() => {
    const echo = sent.current.indexOf(text);
    if (echo >= 0) {
      sent.current.splice(0, echo + 1);
      return;
    }
    const box = boxRef.current;
    if (box && box.value !== text) replaceText(box, text);
  }, [text, boxRef]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new keeper needs to be told again
  useEffect(() => {
    // After this render: the page draws anew when it hears of a text.
    queueMicrotask(() => {
      const unheard = sent.current.at(-1);
      if (unheard !== undefined) onText(unheard);
    });
  }, [keeper]);
  return (value: string) => {
    if (value === text && sent.current.length === 0) return;
    sent.current.push(value);
    onText(value);
  };
}

export function PasteIn(props: PasteInProps) {
  const { noField, t, boxRef } = props;
  const id = useId();
  const onInput = useBox(props);
  const first = useRef(props.text);

  return (
    <section class="paste-in">
      {noField && (
        <>
          <h2>{t.pasteIn.noField}</h2>
          <p>{t.pasteIn.noFieldNext}</p>
        </>
      )}
      <label class="ds-label" for={id}>
        {t.pasteIn.label}
      </label>
      <textarea
        id={id}
        ref={boxRef}
        class="ds-input"
        rows={7}
        lang={props.language}
        defaultValue={first.current}
        aria-describedby={`${id}-explain`}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <p id={`${id}-explain`} class="quiet">
        {t.pasteIn.explain}
      </p>
      <CopyButton text={props.text} copied={t.pasteIn.copied} failed={t.pasteIn.copyFailed}>
        {t.pasteIn.copy}
      </CopyButton>
    </section>
  );
}

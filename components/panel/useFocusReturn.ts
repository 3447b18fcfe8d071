/** Keeps the keyboard's place when the card that had it goes away. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

type Root = RefObject<HTMLElement | null>;

/** The button that opens the card at this place in the list. */
export function cardButton(root: Root, place: number): HTMLElement | null {
  return root.current?.querySelector<HTMLElement>(`[data-place="${place}"] .card-toggle`) ?? null;
}

/** The place of the card that `target` is in, or -1. */
function placeOf(target: EventTarget | null): number {
  const card = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  return Number(card?.dataset.place ?? -1);
}

/**
 * Moves focus to the card that took the place of the one that had focus, or to `fallback` when none
 * is left. `keys` name the cards in the order that they are shown. Never takes focus from the page:
 * only when focus was here and fell to nothing.
 */
export function useFocusReturn(root: Root, keys: readonly string[], fallback: () => void): void {
  const focused = useRef<string | undefined>(undefined);
  const shown = useRef(keys);

  useEffect(() => {
    const element = root.current;
    const remember = ({ target }: FocusEvent) => {
      focused.current = shown.current[placeOf(target)];
    };
    element?.addEventListener('focusin', remember);
    return () => element?.removeEventListener('focusin', remember);
  }, [root]);

  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = keys;
    const gone = focused.current;
    if (gone === undefined || keys.includes(gone)) return;
    focused.current = undefined;
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    const next = cardButton(root, Math.min(before.indexOf(gone), keys.length - 1));
    if (next) next.focus();
    else fallback();
  });
}

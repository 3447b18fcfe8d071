/** Keeps the keyboard's place when the card that had it goes away. */
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/** The button that opens the card with this key. */
export function cardButton(root: HTMLElement | null, key: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"] .card-toggle`) ?? null;
}

/**
 * Moves focus to the card that took the place of the one that had focus, or to `fallback` when none
 * is left. Never takes focus from the page: only when focus was here and fell to nothing.
 */
export function useFocusReturn(
  root: RefObject<HTMLElement | null>,
  keys: readonly string[],
  fallback: () => void,
): void {
  const last = useRef<string | null>(null);
  const before = useRef(keys);

  useEffect(() => {
    const element = root.current;
    const remember = ({ target }: FocusEvent) => {
      const card = target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null;
      last.current = card?.dataset.key ?? null;
    };
    element?.addEventListener('focusin', remember);
    return () => element?.removeEventListener('focusin', remember);
  }, [root]);

  useLayoutEffect(() => {
    const gone = last.current;
    const place = gone === null ? -1 : before.current.indexOf(gone);
    before.current = keys;
    if (gone === null || keys.includes(gone)) return;
    last.current = null;
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    const next = keys[Math.min(Math.max(place, 0), keys.length - 1)];
    const button = next === undefined ? null : cardButton(root.current, next);
    if (button) button.focus();
    else fallback();
  });
}

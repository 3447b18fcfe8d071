/** Notices a post on a page whose submit controls nobody has named: the text leaves the field and then stands in the page. */
import { closest } from './tree.ts';
import type { Composer } from './types.ts';

/** How long a page may take to publish, and to finish drawing before it is looked at. In ms. */
const patience = 8_000;
const drawing = 100;

const buttons = 'button, [role="button"], input[type="submit"], input[type="button"]';

/** True for what may be the press of a post button: any button outside the field, or Enter in it. */
function mayBePress({ root }: Composer, event: Event): boolean {
  const [target] = event.composedPath();
  const inside = event.composedPath().includes(root);
  if (event instanceof KeyboardEvent) return inside && event.key === 'Enter' && !event.isComposing;
  return !inside && target instanceof Element && closest(target, buttons) !== null;
}

const collapsed = (text: string) => text.replace(/\s+/gu, ' ').trim();

/**
 * Calls `onSubmit` with a text that was in the field when the person pressed a button or Enter, and that
 * has left the field and is shown by the page within eight seconds. A script's own events are none.
 */
export function watchLeaving(
  composer: Composer,
  onSubmit: (text: string) => void,
  signal: AbortSignal,
): void {
  const { root, editor } = composer;
  const page = root.ownerDocument;
  let stop: () => void = () => undefined;

  const isPosted = (text: string) => {
    const left = !root.isConnected || editor.read(root).trim() === '';
    // biome-ignore lint/performance/useDomNodeTextContent: paragraphs must not run together, and hidden text is not shown
    return left && collapsed(page.body.innerText).includes(collapsed(text));
  };

  const wait = (text: string) => {
    stop();
    let look: ReturnType<typeof setTimeout> | undefined;
    const changes = new MutationObserver(() => {
      look ??= setTimeout(() => {
        look = undefined;
        if (!isPosted(text)) return;
        stop();
        onSubmit(text);
      }, drawing);
    });
    const end = setTimeout(() => stop(), patience);
    stop = () => {
      changes.disconnect();
      clearTimeout(look);
      clearTimeout(end);
    };
    changes.observe(page, { subtree: true, childList: true, characterData: true });
  };

  const pressed = (event: Event) => {
    if (!event.isTrusted || !mayBePress(composer, event) || composer.isPrivate()) return;
    const text = editor.read(root);
    if (text.trim() !== '') wait(text);
  };

  for (const name of ['click', 'keydown']) {
    page.defaultView?.addEventListener(name, pressed, { capture: true, signal });
  }
  signal.addEventListener('abort', () => stop());
}

/** Notices that a person submits what is in a composer, before the site does anything about it. */
import { watchLeaving } from './leaving.ts';
import { closest, joined, nearest } from './tree.ts';
import type { Composer } from './types.ts';

const off = ':disabled, [aria-disabled="true"]';

function controlsOf({ root, description }: Composer): Element[] {
  return nearest(root, joined(description.submit));
}

/** A click on one of the composer's own submit controls, also when a key made it. */
function isPress(composer: Composer, event: Event): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return false;
  const control = closest(target, joined(composer.description.submit));
  return control !== null && !control.matches(off) && controlsOf(composer).includes(control);
}

/** True while Enter picks from a list of suggestions. */
function isChoosing(root: Element): boolean {
  return (
    root.getAttribute('aria-expanded') === 'true' || !!root.getAttribute('aria-activedescendant')
  );
}

function isSubmitKey(composer: Composer, event: KeyboardEvent): boolean {
  const { root, description } = composer;
  if (event.key !== 'Enter' || event.isComposing || event.shiftKey || event.altKey) return false;
  if (!event.composedPath().includes(root)) return false;
  const name = event.ctrlKey || event.metaKey ? 'ctrl-enter' : 'enter';
  if (!description.keys.includes(name) || (name === 'enter' && isChoosing(root))) return false;
  const controls = controlsOf(composer);
  return controls.length === 0 || controls.some((control) => !control.matches(off));
}

/**
 * Calls `onSubmit` with the composer's text each time the person submits it: by the site's control, key or form.
 * Must be called before the page's own listeners, or runs after them. Nothing is held back or changed.
 * One submission is told once, however many events it makes; an empty text, a script's own events, and
 * a message to one person are none.
 */
export function watchSubmit(
  composer: Composer,
  onSubmit: (text: string) => void,
  signal: AbortSignal,
): void {
  const { root, editor } = composer;
  const window = root.ownerDocument.defaultView;
  /** What the field held last, since a site may empty it before the event that submits it. */
  let last = '';
  let told: string | null = null;
  /** True while what a press sets off is being handled. */
  let pressing = false;
  const tell = (text: string) => {
    if (text === told) return;
    told = text;
    onSubmit(text);
  };

  const remember = () => {
    last = editor.read(root);
  };
  const typed = (event: Event) => {
    if (!event.composedPath().includes(root)) return;
    remember();
    told = null;
  };
  const submitted = () => {
    const now = editor.read(root);
    const text = now.trim() === '' ? last : now;
    last = '';
    if (text.trim() !== '' && !composer.isPrivate()) tell(text);
  };
  /** A form that a script submits is submitted by a trusted event too: only one that follows a person's press counts. */
  const press = (event: Event) => {
    if (!event.isTrusted) return;
    pressing = true;
    setTimeout(() => {
      pressing = false;
    });
  };

  const listen = <Name extends keyof WindowEventMap>(
    name: Name,
    heard: (event: WindowEventMap[Name]) => void,
  ) => window?.addEventListener(name, heard, { capture: true, signal });

  remember();
  listen('input', typed);
  listen('pointerdown', remember);
  listen('click', (event) => {
    press(event);
    if (event.isTrusted && isPress(composer, event)) submitted();
  });
  listen('keydown', (event) => {
    press(event);
    if (event.isTrusted && isSubmitKey(composer, event)) submitted();
  });
  listen('submit', (event) => {
    const { target } = event;
    if (pressing && event.isTrusted && target instanceof Node && target.contains(root)) submitted();
  });
  if (composer.description.submit.length === 0) watchLeaving(composer, tell, signal);
}

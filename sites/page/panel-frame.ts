/**
 * The frame that the panel is shown in: an extension page in a closed shadow root, in the browser's top layer.
 *
 * A native modal dialog makes everything outside of it inert, so while one is open the frame must be inside it. Chromium
 * moves a frame without loading it anew (`moveBefore`); Firefox 153 and a dialog that leaves the page with the frame in it
 * do not let it live. It is then made anew with a fresh address, and the panel gets its state again as it connects.
 */
import { createHost } from './host.ts';
import { keepKeysFromPage } from './keys.ts';
import { ancestors, elementAt, focused } from './tree.ts';

export interface PanelFrameOptions {
  /** Address of the panel page, asked for each time that the frame is made, so that it can carry a token for one use. */
  url(): string;
  /** Name of the frame for screen readers. */
  title: string;
  signal: AbortSignal;
  /** The panel is no longer shown. Not called on abort. */
  onClosed(): void;
}

export interface PanelFrame {
  /** The only element in the page. Its insides cannot be reached from there. */
  element: HTMLElement;
  open(): void;
  close(): void;
  isOpen(): boolean;
  /** Gives the panel the keyboard. */
  focus(): void;
  /** Right edge by default. */
  dock(side: 'left' | 'right'): void;
}

// What moves and casts a shadow is the frame: on the host, `all: initial !important` would win over an animation.
const css = `
:host {
  all: initial !important; position: fixed !important; inset: 0 0 0 auto !important; display: block !important;
  width: clamp(320px, 30vw, 360px) !important; height: 100% !important; z-index: 2147483647 !important;
}
:host(.left) { inset: 0 auto 0 0 !important }
iframe {
  display: block; box-sizing: border-box; width: 100%; height: 100%; color-scheme: light dark;
  border: 0 solid #80808050; border-inline-width: 1px; box-shadow: 0 0 24px #0003;
}
@media (max-width: 479px) {
  :host, :host(.left) { inset: auto 0 0 0 !important; width: 100% !important; height: 60% !important }
  iframe { border-width: 1px 0 0 }
}`;

/** After any of these, a dialog or popover of the site may lie over the panel, or be gone. */
const events = ['toggle', 'focusin', 'click', 'fullscreenchange'];
const slideMilliseconds = 140;

export function createPanelFrame({ url, title, signal, onClosed }: PanelFrameOptions): PanelFrame {
  const { element, root } = createHost(document, 'takt-panel', css, signal);
  element.popover = 'manual';
  keepKeysFromPage(element, signal);
  let frame: HTMLIFrameElement | null = null;
  let pending = 0;

  const load = () => {
    frame = createFrame(url(), title);
    root.replaceChildren(frame);
  };

  const raise = () => {
    if (element.matches(':popover-open')) element.hidePopover();
    element.showPopover();
  };

  const settle = () => {
    pending = 0;
    if (!frame) return;
    // Dialogs of many sites shut off everything else in the body; the panel is for use beside them.
    for (const name of ['inert', 'aria-hidden']) element.removeAttribute(name);
    const container = modalDialog() ?? document.body;
    if (element.parentNode !== container || !element.isConnected) {
      if (!move(element, container, frame)) load();
      raise();
    } else if (!element.matches(':popover-open') || isBuried(element)) raise();
  };
  const soon = () => {
    if (frame) pending ||= requestAnimationFrame(settle);
  };
  for (const event of events) window.addEventListener(event, soon, { capture: true, signal });
  // Tells when the element leaves the page together with what it is in.
  const presence = new IntersectionObserver(soon);

  const close = () => {
    presence.disconnect();
    cancelAnimationFrame(pending);
    pending = 0;
    element.remove();
    frame?.remove();
    frame = null;
  };
  signal.addEventListener('abort', close);

  return {
    element,
    open() {
      if (frame || signal.aborted) return;
      load();
      (modalDialog() ?? document.body).append(element);
      raise();
      if (frame) slideIn(frame, element.matches('.left'));
      presence.observe(element);
    },
    close() {
      if (!frame) return;
      close();
      onClosed();
    },
    isOpen: () => frame !== null,
    focus: () => frame?.focus(),
    dock: (side) => element.classList.toggle('left', side === 'left'),
  };
}

function createFrame(url: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = url;
  frame.title = title;
  frame.allow = 'clipboard-write';
  return frame;
}

/** Moves `element` into `container`. False when the page in `frame` did not live through it. */
function move(element: Element, container: Element, frame: HTMLIFrameElement): boolean {
  const before = frame.contentWindow;
  if (element.isConnected && 'moveBefore' in container) container.moveBefore(element, null);
  else container.append(element);
  return before !== null && frame.contentWindow === before;
}

/** The modal dialog that the person is in, also when it is in an open shadow root. */
function modalDialog(): Element | null {
  const at = focused(document);
  const around = at ? [at, ...ancestors(at)] : [];
  return (
    around.find((step) => step.matches('dialog:modal')) ??
    [...document.querySelectorAll('dialog:modal')].at(-1) ??
    null
  );
}

function isBuried(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  return elementAt(document, left + width / 2, top + height / 2, null) !== element;
}

function slideIn(frame: HTMLElement, fromLeft: boolean): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const isSheet = frame.offsetWidth === document.documentElement.clientWidth;
  const away = isSheet ? '0 100%' : fromLeft ? '-100%' : '100%';
  frame.animate([{ translate: away }, { translate: '0' }], {
    duration: slideMilliseconds,
    easing: 'ease-out',
  });
}

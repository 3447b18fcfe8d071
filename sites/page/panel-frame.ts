/**
 * The frame that the panel is shown in: an extension page in a closed shadow root, in the browser's top layer.
 *
 * A native modal dialog makes everything outside of it inert, so while one is open the frame must be inside it. Chromium
 * moves a frame without loading it anew (`moveBefore`); Firefox 153 and a dialog that leaves the page with the frame in it
 * do not let it live. It is then made anew with a fresh address, and the panel gets its state again as it connects.
 * Other dialogs leave the panel be in the body, until one is seen to take the focus back from it: then it moves in there.
 */
import { createHost } from './host.ts';
import {
  isBuried,
  isShown,
  modalDialog,
  move,
  onFocusTheft,
  onLayersChange,
} from './panel-place.ts';
import { dialogAround } from './surroundings.ts';

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

const slideMilliseconds = 140;

/** Makes the panel's frame, closed. One is enough for a page. */
export function createPanelFrame(options: PanelFrameOptions): PanelFrame {
  const { url, title, signal, onClosed } = options;
  const { element, root } = createHost(document, 'panel', css, signal);
  element.popover = 'manual';
  let frame: HTMLIFrameElement | null = null;
  let pending = 0;
  let trap: Element | ShadowRoot | null = null;

  const container = () => modalDialog() ?? (trap && isShown(trap) ? trap : document.body);

  const load = () => {
    frame = createFrame(url(), title);
    root.replaceChildren(frame);
  };

  const settle = () => {
    pending = 0;
    if (!frame) return;
    // Dialogs of many sites shut off everything else in the body; the panel is for use beside them.
    for (const name of ['inert', 'aria-hidden']) element.removeAttribute(name);
    const place = container();
    if (element.parentNode !== place || !element.isConnected) {
      if (!move(element, place, frame)) load();
      raise(element);
    } else if (!element.matches(':popover-open') || isBuried(element)) raise(element);
  };
  const soon = () => {
    if (frame) pending ||= requestAnimationFrame(settle);
  };
  onLayersChange(element, soon, signal);
  onFocusTheft((by) => {
    const dialog = dialogAround(by);
    if (!frame || !dialog || dialog.contains(element)) return;
    trap = dialog;
    settle();
    frame?.focus();
  }, signal);
  // Tells when the element leaves the page together with what it is in.
  const presence = new IntersectionObserver(soon);

  const close = () => {
    presence.disconnect();
    cancelAnimationFrame(pending);
    pending = 0;
    element.remove();
    frame?.remove();
    frame = null;
    trap = null;
  };
  signal.addEventListener('abort', close);

  return {
    element,
    open() {
      if (frame || signal.aborted) return;
      load();
      container().append(element);
      raise(element);
      if (frame) slideIn(frame, element.matches('.left'));
      presence.observe(element);
    },
    close() {
      if (!frame) return;
      close();
      onClosed();
    },
    isOpen: () => frame !== null,
    focus: () => frame && giveFocus(frame, signal),
    dock: (side) => element.classList.toggle('left', side === 'left'),
  };
}

/** Chromium does not hand the focus on to a page that comes into a frame that has it already, so it is given anew then. */
function giveFocus(frame: HTMLIFrameElement, signal: AbortSignal): void {
  const again = () => {
    frame.blur();
    frame.focus();
  };
  frame.focus();
  frame.addEventListener('load', again, { once: true, signal });
}

/** Puts the host above all else in the top layer. */
function raise(host: HTMLElement): void {
  if (host.matches(':popover-open')) host.hidePopover();
  host.showPopover();
}

function createFrame(url: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = url;
  frame.title = title;
  frame.allow = 'clipboard-write';
  return frame;
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

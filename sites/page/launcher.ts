/** The small round button at the composer that opens the panel. */
import { follow } from './follow.ts';
import { boxless, createHost, putAt } from './host.ts';
import { keepKeysFromPage } from './keys.ts';
import { findSpot, size } from './spots.ts';
import { containerFor, isDark } from './surroundings.ts';

export interface LauncherOptions {
  /** The composer's root. */
  root: HTMLElement;
  onPress(): void;
  signal: AbortSignal;
}

export interface Launcher {
  /** Shows the button with a number, or with a check mark when there is none. `label` is what it is called. */
  update(state: { count: number; label: string }): void;
  /** Hides the button until the next `update`. */
  hide(): void;
}

const css = `${boxless}
button {
  all: unset; position: fixed; left: 0; top: 0; z-index: 2147483647; box-sizing: border-box;
  width: ${size}px; height: ${size}px; border: 1.5px solid #5b6b7c; border-radius: 50%;
  display: grid; place-items: center; cursor: pointer; background: #fff; color: #22303e;
  font: 600 13px/1 system-ui, sans-serif; -webkit-user-select: none; user-select: none;
}
button.dark { background: #1c242d; border-color: #93a3b4; color: #f1f4f7 }
button.some { background: #0a5ca8; border-color: #fff; color: #fff; outline: 1px solid #0a5ca8 }
button.some.dark { background: #a9d0f5; border-color: #10161c; color: #10161c; outline-color: #a9d0f5 }
button:hover { box-shadow: 0 0 0 3px #5b6b7c55 }
button:focus-visible { outline: 3px solid #0a5ca8; outline-offset: 2px }
button.dark:focus-visible { outline-color: #a9d0f5 }
button[hidden] { display: none }
svg { width: 14px; height: 14px; fill: none; stroke: currentColor; stroke-width: 2.2 }
@media (forced-colors: active) {
  button, button.some { border-color: ButtonText; background: ButtonFace; color: ButtonText }
}`;

/** Presses must reach neither handlers that close a dialog on a press outside of it, nor take the caret. */
const presses = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

/** Makes the launcher of one composer. It shows at the first `update`, wherever nothing of the site is covered. */
export function createLauncher({ root, onPress, signal }: LauncherOptions): Launcher {
  const host = createHost(root, 'takt-launcher', css, signal);
  const button = root.ownerDocument.createElement('button');
  button.type = 'button';
  button.hidden = true;
  host.root.append(button);
  button.addEventListener('click', onPress);
  for (const press of presses) host.element.addEventListener(press, (event) => keep(event));
  keepKeysFromPage(host.element, signal);
  let wanted = false;

  const place = () => {
    const spot = wanted && root.isConnected ? findSpot(root, host.element) : null;
    button.hidden = !spot;
    if (!spot) return;
    const container = containerFor(root);
    if (host.element.parentNode !== container) container.append(host.element);
    button.classList.toggle('dark', isDark(root));
    putAt(button, ...spot);
  };
  follow(root, place, signal);

  return {
    update({ count, label }) {
      wanted = true;
      button.classList.toggle('some', count > 0);
      button.replaceChildren(count > 0 ? numberText(count) : checkMark(root.ownerDocument));
      button.ariaLabel = button.title = label;
      if (!signal.aborted) place();
    },
    hide() {
      wanted = false;
      button.hidden = true;
    },
  };
}

function keep(event: Event): void {
  event.stopPropagation();
  if (event.type.endsWith('down')) event.preventDefault();
}

const numberText = (count: number) => (count > 99 ? '99+' : String(count));

function checkMark(page: Document): SVGElement {
  const svg = page.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = page.createElementNS('http://www.w3.org/2000/svg', 'path');
  svg.setAttribute('viewBox', '0 0 16 16');
  path.setAttribute('d', 'M3 8.5l3.5 3.5L13 4.5');
  svg.append(path);
  return svg;
}

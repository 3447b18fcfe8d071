/** The small round button at the composer that opens the panel. */
import { follow } from './follow.ts';
import { boxless, createHost, putAt } from './host.ts';
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
  width: ${size}px; height: ${size}px; border: 1.5px solid light-dark(#5b6b7c, #93a3b4); border-radius: 50%;
  display: grid; place-items: center; cursor: pointer; color-scheme: light;
  background: light-dark(#fff, #1c242d); color: light-dark(#22303e, #f1f4f7); outline-color: light-dark(#0a5ca8, #a9d0f5);
  font: 600 13px/1 system-ui, sans-serif; -webkit-user-select: none; user-select: none;
}
.dark { color-scheme: dark }
.some {
  background: light-dark(#0a5ca8, #a9d0f5); color: light-dark(#fff, #10161c); border-color: currentColor;
  outline: 1px solid light-dark(#0a5ca8, #a9d0f5);
}
:hover { box-shadow: 0 0 0 3px #5b6b7c55 }
:focus-visible { outline-style: solid; outline-width: 3px; outline-offset: 2px }
[hidden] { display: none }
:empty::after {
  content: ''; width: 5px; height: 10px; margin-top: -3px; border: solid; border-width: 0 2.2px 2.2px 0; rotate: 45deg;
}
@media (forced-colors: active) {
  button { border-color: ButtonText; background: ButtonFace; color: ButtonText }
}`;

/** Presses must reach neither handlers that close a dialog on a press outside of it, nor take the caret. */
const presses = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

/** Makes the launcher of one composer. It shows at the first `update`, wherever nothing of the site is covered. */
export function createLauncher({ root, onPress, signal }: LauncherOptions): Launcher {
  const host = createHost(root, 'launcher', css, signal);
  const button = root.ownerDocument.createElement('button');
  button.type = 'button';
  button.setAttribute('aria-keyshortcuts', 'Alt+Shift+T');
  button.hidden = true;
  host.root.append(button);
  button.addEventListener('click', onPress);
  for (const press of presses) host.element.addEventListener(press, (event) => keep(event));
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
  const soon = follow(root, place, signal);

  return {
    update({ count, label }) {
      wanted = true;
      button.classList.toggle('some', count > 0);
      // Empty, it draws a check mark.
      button.textContent = count > 99 ? '99+' : String(count || '');
      button.ariaLabel = button.title = label;
      soon();
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

/** A see-through copy of a text field's text, so that words of a `<textarea>` or `<input>` have places on the screen. */
import type { Span } from '../../rules/types.ts';
import { follow } from './follow.ts';
import { boxless, createHost, putAt } from './host.ts';
import { containerFor, isEmpty, overlap, visibleBox } from './surroundings.ts';
import { ancestors } from './tree.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

export interface Mirror {
  root: ShadowRoot;
  /** Where a span of the text is drawn. Null when the text is shorter. */
  range(span: Span): Range | null;
  /** Copies text, style and place anew. */
  refresh(): void;
}

const css = `${boxless}
.window, .text { position: absolute; margin: 0; pointer-events: none; overflow: hidden }
.text { left: 0; top: 0; overflow: visible; box-sizing: border-box; transform-origin: 0 0; color: transparent }
.window[hidden] { display: none }`;

/** Computed properties that decide where letters stand. Those that draw something are left out. */
const metric =
  /^(direction|font|hyph|letter|line|overflow-wrap|padding|tab|text-(?!dec|emp|sha)|unicode|white|word|writing)/;

/** Copies `field`. `read` gives the text that spans count in. The copy takes no press and is not read aloud. */
export function createMirror(field: Field, read: () => string, signal: AbortSignal): Mirror {
  const page = field.ownerDocument;
  const host = createHost(field, 'takt-marks', css, signal);
  host.element.ariaHidden = 'true';
  const window = page.createElement('div');
  const text = page.createElement('div');
  const letters = page.createTextNode('');
  window.className = 'window';
  text.className = 'text';
  text.append(letters);
  window.append(text);
  host.root.append(window);
  let styledFor = '';

  const place = () => {
    const container = containerFor(field);
    if (host.element.parentNode !== container) container.append(host.element);
    const { offsetWidth, clientWidth, offsetHeight } = field;
    const size = `${offsetWidth} ${clientWidth} ${offsetHeight}`;
    if (size !== styledFor) copyStyle(field, text);
    styledFor = size;
    putOver(field, window, text);
  };
  follow(field, place, signal);
  // Unlike other scrolling, a field's own happens on each key, so it is not left to the next frame.
  field.addEventListener('scroll', place, { passive: true, signal });

  return {
    root: host.root,
    range(span) {
      if (span.end > letters.length) return null;
      const range = page.createRange();
      range.setStart(letters, span.start);
      range.setEnd(letters, span.end);
      return range;
    },
    refresh() {
      const now = read();
      if (letters.data !== now) letters.data = now;
      styledFor = '';
      place();
    },
  };
}

/** Lays the window over the part of the field that can be seen, and the text inside it where the field has its own. */
function putOver(field: Field, window: HTMLElement, text: HTMLElement): void {
  const box = field.getBoundingClientRect();
  const inner = paddingBox(field);
  const across = box.width / field.offsetWidth || 1;
  const down = box.height / field.offsetHeight || 1;
  const left = box.left + inner.left * across;
  const top = box.top + inner.top * down;
  const right = left + inner.width * across;
  const bottom = top + inner.height * down;
  const seen = overlap(visibleBox(field), { left, top, right, bottom });
  window.hidden = isEmpty(seen);
  if (window.hidden) return;
  window.style.width = `${seen.right - seen.left}px`;
  window.style.height = `${seen.bottom - seen.top}px`;
  putAt(window, seen.left, seen.top);
  const x = left - seen.left - field.scrollLeft * across;
  const y = top - seen.top - field.scrollTop * down;
  text.style.transform = `translate(${x}px, ${y}px) scale(${across}, ${down})`;
}

/** The field's box inside its border and scroll bars, in its own px. */
function paddingBox(field: Field) {
  if (field.localName === 'textarea') {
    const { clientLeft: left, clientTop: top, clientWidth: width, clientHeight: height } = field;
    return { left, top, width, height };
  }
  // Of an input, Firefox gives the inside of the padding as its client box.
  const style = getComputedStyle(field);
  const [left, top] = [parseFloat(style.borderLeftWidth), parseFloat(style.borderTopWidth)];
  const width = field.offsetWidth - left - parseFloat(style.borderRightWidth);
  const height = field.offsetHeight - top - parseFloat(style.borderBottomWidth);
  return { left, top, width, height };
}

function copyStyle(field: Field, text: HTMLElement): void {
  const style = getComputedStyle(field);
  for (const name of style) {
    if (metric.test(name)) text.style.setProperty(name, style.getPropertyValue(name));
  }
  text.lang = field.closest<HTMLElement>('[lang]')?.lang ?? '';
  const { width, height } = paddingBox(field);
  const isLine = field.localName === 'input';
  text.style.width = `${width}px`;
  text.style.height = isLine ? `${height}px` : 'auto';
  text.style.alignContent = isLine ? 'center' : 'normal';
  if (isLine) text.style.whiteSpace = 'pre';
  const window = text.parentElement;
  if (!window) return;
  const { layer, stays } = standing(field);
  window.style.zIndex = layer;
  window.style.position = stays ? 'fixed' : 'absolute';
}

/**
 * How the copy keeps to the element. `layer`: the page's layer that the element is drawn in, so that what the site lays
 * over it lies over the copy too. `stays`: it does not move as the page scrolls; a copy of one that does moves with the
 * page by itself, so it never lags behind.
 */
function standing(element: Element): { layer: string; stays: boolean } {
  let layer = '0';
  let stays = false;
  for (const at of [element, ...ancestors(element)]) {
    const { position, zIndex } = getComputedStyle(at);
    if (position !== 'static' && zIndex !== 'auto') layer = zIndex;
    stays ||= /fixed|sticky/.test(position);
  }
  return { layer, stays };
}

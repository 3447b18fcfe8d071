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
.pane, .text { position: absolute; margin: 0; pointer-events: none; overflow: hidden }
.text { left: 0; top: 0; overflow: visible; box-sizing: border-box; transform-origin: 0 0; color: transparent }
.pane[hidden] { display: none }`;

/** Computed properties that decide where letters stand. Those that draw something are left out. */
const metric =
  /^(direction|font|hyph|letter|line|overflow-wrap|padding|tab|text-(?!dec|emp|sha)|unicode|white|word|writing)/;

/** Copies `field`. `read` gives the text that spans count in. The copy takes no press and is not read aloud. */
export function createMirror(field: Field, read: () => string, signal: AbortSignal): Mirror {
  const page = field.ownerDocument;
  const host = createHost(field, 'marks', css, signal);
  host.element.ariaHidden = 'true';
  const pane = page.createElement('div');
  const text = page.createElement('div');
  const letters = page.createTextNode('');
  pane.className = 'pane';
  text.className = 'text';
  text.append(letters);
  pane.append(text);
  host.root.append(pane);
  let styledFor = '';

  const place = () => {
    setText(letters, read());
    const container = containerFor(field);
    if (host.element.parentNode !== container) container.append(host.element);
    const { offsetWidth, clientWidth, offsetHeight } = field;
    const size = `${offsetWidth} ${clientWidth} ${offsetHeight}`;
    if (size !== styledFor) copyStyle(field, text);
    styledFor = size;
    putOver(field, pane, text);
  };
  follow(field, place, signal);
  // These come with each key, so they are not left to the next frame.
  for (const event of ['input', 'scroll']) field.addEventListener(event, place, { signal });

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
      styledFor = '';
      place();
    },
  };
}

/** Changes only what differs, so that ranges behind it move along and marks stay at their words while one types. */
function setText(letters: Text, now: string): void {
  const before = letters.data;
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === now.at(-1 - end)) end++;
  if (before === now) return;
  letters.replaceData(start, before.length - start - end, now.slice(start, now.length - end));
}

/** Lays the pane over the part of the field that can be seen, and the text inside it where the field has its own. */
function putOver(field: Field, pane: HTMLElement, text: HTMLElement): void {
  const box = field.getBoundingClientRect();
  const inner = paddingBox(field);
  const { across, down } = inner;
  const left = box.left + inner.left * across;
  const top = box.top + inner.top * down;
  const right = left + inner.width * across;
  const bottom = top + inner.height * down;
  const seen = overlap(visibleBox(field), { left, top, right, bottom });
  pane.hidden = isEmpty(seen);
  if (pane.hidden) return;
  pane.style.width = `${seen.right - seen.left}px`;
  pane.style.height = `${seen.bottom - seen.top}px`;
  putAt(pane, seen.left, seen.top);
  const x = left - seen.left - field.scrollLeft * across;
  const y = top - seen.top - field.scrollTop * down;
  text.style.transform = `translate(${x}px, ${y}px) scale(${across}, ${down})`;
}

/**
 * The field's box inside its border and scroll bars, in its own px, and how large one of those is on the screen. Widths
 * are not rounded (as `clientWidth` is), since a part of a px decides where a line breaks.
 */
function paddingBox(field: Field) {
  const style = getComputedStyle(field);
  const box = field.getBoundingClientRect();
  const exact = (side: number, rounded: number) => (Math.abs(side - rounded) < 1 ? side : rounded);
  const wide = exact(box.width, field.offsetWidth);
  const high = exact(box.height, field.offsetHeight);
  const across = box.width / wide || 1;
  const down = box.height / high || 1;
  const [left, top] = [parseFloat(style.borderLeftWidth), parseFloat(style.borderTopWidth)];
  const width = wide - left - parseFloat(style.borderRightWidth);
  const height = high - top - parseFloat(style.borderBottomWidth);
  // Of an input, Firefox gives the inside of the padding as its client box. An input has no scroll bars.
  if (field.localName === 'input') return { left, top, width, height, across, down };
  const bar = (side: number, inside: number) => (side - inside > 1 ? side - inside : 0);
  return {
    // A scroll bar stands on the left where text runs from right to left.
    left: left + bar(field.clientLeft, left),
    top,
    width: width - bar(width, field.clientWidth),
    height: height - bar(height, field.clientHeight),
    across,
    down,
  };
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
  const pane = text.parentElement;
  if (!pane) return;
  const { layer, stays } = standing(field);
  pane.style.zIndex = layer;
  pane.style.position = stays ? 'fixed' : 'absolute';
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

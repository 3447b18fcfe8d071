/** Finds room for the launcher: at the composer's lower inner edge if nothing of the site is there, else near by. */
import { type Box, isEmpty, overlap, visibleBox } from './surroundings.ts';
import { ancestors, elementAt, holds, parentOf } from './tree.ts';

/** Width and height of the launcher in CSS px. */
export const size = 28;
const gap = 6;
/** Room for the corner by which a text field is resized. */
const grip = 16;

const controls =
  'a,button,input,select,textarea,label,summary,video,audio,[tabindex],[contenteditable],[role=button]';

/** Upper left corners that are worth a try, best first. `inset`: what the field's own scroll bar and grip take. */
export function candidates(box: Box, inset: number, rightToLeft: boolean): [number, number][] {
  const inner = Math.min(gap, (box.bottom - box.top - size) / 2);
  const low = box.bottom - size - inner;
  const high = box.top + inner;
  const left = box.left + gap;
  const right = box.right - size - gap - inset;
  const [end, start, outside] = rightToLeft
    ? [left + inset, right + inset, box.left - size - gap]
    : [right, left, box.right + gap];
  return [
    [end, low],
    [end + (rightToLeft ? size + gap : -size - gap), low],
    [start, low],
    [end, high],
    [end, box.bottom + gap],
    [outside, low],
    [start, box.bottom + gap],
    [end, box.top - size - gap],
  ];
}

/** The best free place for the launcher of `composer`, or null. `launcher` is looked through. */
export function findSpot(composer: HTMLElement, launcher: Element): [number, number] | null {
  const { clientWidth, clientHeight } = composer.ownerDocument.documentElement;
  const page = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  const box = overlap(visibleBox(composer), page);
  if (isEmpty(box)) return null;
  const { direction, resize } = getComputedStyle(composer);
  const bar = composer.offsetWidth - composer.clientWidth - 2 * composer.clientLeft;
  const inset = Math.max(0, bar, resize === 'none' ? 0 : grip);
  const taken = controlsNear(composer);
  const isFree = ([left, top]: [number, number]) => {
    const spot = { left, top, right: left + size, bottom: top + size };
    return (
      inside(spot, page) &&
      taken.every((control) => isEmpty(overlap(control, spot))) &&
      samples(spot).every(([x, y]) => mayCover(composer, x, y, launcher))
    );
  };
  return candidates(box, inset, direction === 'rtl').find(isFree) ?? null;
}

const inside = (spot: Box, page: Box) =>
  spot.left >= page.left &&
  spot.top >= page.top &&
  spot.right <= page.right &&
  spot.bottom <= page.bottom;

/** Nine points of a box: a control is rarely smaller than the distance between them. */
function samples(box: Box): [number, number][] {
  const xs = [box.left + 1, (box.left + box.right) / 2, box.right - 1];
  const ys = [box.top + 1, (box.top + box.bottom) / 2, box.bottom - 1];
  return xs.flatMap((x) => ys.map((y): [number, number] => [x, y]));
}

/** Boxes of buttons around the composer. Hit-testing misses those that are switched off by `pointer-events`. */
function controlsNear(composer: Element): Box[] {
  const { body } = composer.ownerDocument;
  const around = [...ancestors(composer)].slice(0, 6).filter((at) => !at.contains(body));
  const area = around.at(-1)?.querySelectorAll('button, [role="button"], input') ?? [];
  return [...area]
    .filter((control) => !holds(control, composer))
    .map((control) => control.getBoundingClientRect());
}

/** True when the topmost thing at this point is of the composer and is no control. */
function mayCover(composer: Element, x: number, y: number, launcher: Element): boolean {
  const top = elementAt(composer.ownerDocument, x, y, launcher);
  const { body, documentElement } = composer.ownerDocument;
  if (!top || top.matches('iframe')) return false;
  if (top === body || top === documentElement || holds(top, composer)) return true;
  if (top !== composer && getComputedStyle(top).cursor === 'pointer') return false;
  for (let at: Element | null = top; at && at !== body; at = parentOf(at)) {
    // What shares only the body with the composer is another part of the page, or a layer that lies over it.
    if (holds(at, composer)) return true;
    if (at.matches(controls)) return false;
  }
  return false;
}

/** Marks findings in the composer's text, with nothing added to it and nothing laid between it and the person. */
import type { Severity, Span } from '../../rules/types.ts';
import type { Editor } from '../types.ts';
import { createPainter, css } from './highlights.ts';
import { createSheet } from './host.ts';
import { createMirror } from './mirror.ts';
import { scrollTo } from './scroll.ts';
import { type Box, isEmpty, overlap, visibleBox } from './surroundings.ts';
import { viewOf } from './tree.ts';

export interface Mark {
  span: Span;
  severity: Severity;
}

export interface Underlines {
  /** Draws these marks in place of those before. Call it again whenever the text may have changed. */
  show(marks: readonly Mark[]): void;
  clear(): void;
  /** Index in the marks shown of the one at a point of the window (CSS px); the shortest where several are. */
  at(point: { x: number; y: number }): number | null;
  /** Scrolls the words into view and lights them up for a second. The caret stays. False when they are not there. */
  reveal(span: Span): boolean;
}

export interface UnderlinesOptions {
  root: HTMLElement;
  editor: Editor;
  signal: AbortSignal;
}

const severities: readonly Severity[] = ['info', 'advice', 'must'];
const lightMilliseconds = 1000;

/** Where the words of a composer are drawn. */
interface Surface {
  /** Whose style sheets count for the words: Firefox looks at the words' own tree only. */
  scope(): Document | ShadowRoot;
  range(span: Span): Range | null;
  refresh(): void;
}

export function createUnderlines({ root, editor, signal }: UnderlinesOptions): Underlines {
  const surface = surfaceOf(root, editor, signal);
  const rangeOf = ofWords(surface.range);
  const paint = createPainter(root);
  const adopt = createAdopter(root, signal);
  const view = viewOf(root);
  let drawn: (Range | null)[] = [];
  let timer = 0;

  const show = (marks: readonly Mark[]) => {
    if (signal.aborted) return;
    surface.refresh();
    adopt(surface.scope());
    drawn = marks.map(({ span }) => rangeOf(span));
    for (const severity of severities) {
      const ranges = drawn.filter((_, index) => marks[index]?.severity === severity);
      paint(
        severity,
        ranges.filter((range) => range !== null),
      );
    }
  };

  const dim = () => {
    view.clearTimeout(timer);
    paint('shown', []);
  };

  const clear = () => {
    drawn = [];
    for (const severity of severities) paint(severity, []);
  };

  signal.addEventListener('abort', () => {
    clear();
    dim();
  });

  return {
    show,
    clear,
    at(point) {
      const spot = { left: point.x, top: point.y, right: point.x + 1, bottom: point.y + 1 };
      if (isEmpty(overlap(spot, visibleBox(root)))) return null;
      return shortestAt(drawn, spot);
    },
    reveal(span) {
      if (signal.aborted) return false;
      surface.refresh();
      const range = rangeOf(span);
      if (!range) return false;
      scrollTo(root, range, surface.refresh);
      dim();
      adopt(surface.scope());
      paint('shown', [range]);
      timer = view.setTimeout(dim, lightMilliseconds);
      return true;
    },
  };
}

/** Ranges of spans that have words; an empty span, which is about the whole post, has none to draw under or to show. */
export function ofWords<Place>(range: (span: Span) => Place | null): (span: Span) => Place | null {
  return (span) => (span.start < span.end ? range(span) : null);
}

function surfaceOf(root: HTMLElement, editor: Editor, signal: AbortSignal): Surface {
  if (editor.marking === 'mirror' && isField(root)) {
    const mirror = createMirror(root, () => editor.read(root), signal);
    return { scope: () => mirror.root, range: mirror.range, refresh: mirror.refresh };
  }
  return {
    scope: () => {
      const tree = root.getRootNode();
      return tree instanceof viewOf(root).ShadowRoot ? tree : root.ownerDocument;
    },
    range: (span) => editor.range(root, span),
    // Ranges in the page's own text move with it.
    refresh: () => undefined,
  };
}

const isField = (element: HTMLElement): element is HTMLTextAreaElement | HTMLInputElement =>
  element.matches('textarea, input:not([type="password"])');

/** Adds the rules of the looks to a tree, again if the page has thrown them out, and takes them away on abort. */
function createAdopter(root: HTMLElement, signal: AbortSignal) {
  const sheet = createSheet(root, css);
  const trees = new Set<Document | ShadowRoot>();
  signal.addEventListener('abort', () => {
    for (const { adoptedStyleSheets: sheets } of trees) {
      const index = sheets.indexOf(sheet);
      if (index >= 0) sheets.splice(index, 1);
    }
  });
  return (tree: Document | ShadowRoot): void => {
    if (!tree.adoptedStyleSheets.includes(sheet)) tree.adoptedStyleSheets.push(sheet);
    trees.add(tree);
  };
}

function shortestAt(ranges: readonly (Range | null)[], spot: Box): number | null {
  let best: number | null = null;
  let length = Number.POSITIVE_INFINITY;
  ranges.forEach((range, index) => {
    if (!range || ![...range.getClientRects()].some((box) => !isEmpty(overlap(box, spot)))) return;
    const letters = range.toString().length;
    if (letters < length) [best, length] = [index, letters];
  });
  return best;
}

/** CSS Custom Highlights: drawn by the browser on ranges, with nothing added to the text's DOM. */
import type { Severity } from '../../rules/types.ts';
import { viewOf } from './tree.ts';

/** What can be drawn: one look for each severity, and one for words that are pointed out. */
export type Look = Severity | 'shown';

const priority: Record<Look, number> = { info: 1, advice: 2, must: 3, shown: 4 };

const nameOf = (look: Look) => `takt-${look}`;

/**
 * Rules for all looks. The colours have a contrast above 3:1 to white and to #1c1e21 alike, so the sheet need not know
 * the page's theme, and the lines differ in form too. With forced colours, the browser chooses its own.
 */
export const css = `
::highlight(takt-info) { text-decoration: underline dotted 2px #7b8088 }
::highlight(takt-advice) { text-decoration: underline wavy 1.5px #2f80d8 }
::highlight(takt-must) { text-decoration: underline solid 2px #dd3f4b }
::highlight(takt-shown) { background-color: #ffb80066 }
`;

/** Ranges that one composer has drawn. Others draw under the same names, so the registry itself is what is shared. */
export function createPainter(page: Node) {
  const { CSS, Highlight } = viewOf(page);
  const mine = new Map<Look, Range[]>();

  return (look: Look, ranges: Range[]): void => {
    const name = nameOf(look);
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    for (const range of mine.get(look) ?? []) highlight.delete(range);
    for (const range of ranges) highlight.add(range);
    mine.set(look, ranges);
    highlight.priority = priority[look];
    if (highlight.size > 0) CSS.highlights.set(name, highlight);
    else CSS.highlights.delete(name);
  };
}

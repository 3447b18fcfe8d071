import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pieces, untouched } from '../../../../components/panel/pieces.ts';
import type { Edit } from '../../../../rules/types.ts';
import { finding } from './finding.ts';

/** A text and edits that do not overlap, in any order. */
const rewrites = fc
  .tuple(fc.string({ unit: 'binary' }), fc.array(fc.tuple(fc.nat(6), fc.nat(4), fc.string())))
  .map(([text, steps]) => {
    const edits: Edit[] = [];
    let at = 0;
    for (const [skip, length, words] of steps) {
      const start = at + skip;
      if (start + length > text.length) break;
      edits.push({ start, end: start + length, text: words });
      at = start + length + 1;
    }
    return { text, edits };
  });

const anyEdit = fc.record({
  start: fc.integer({ min: -3, max: 30 }),
  end: fc.integer({ min: -3, max: 30 }),
  text: fc.string(),
});

function original(text: string, edits: Edit[]): string {
  return pieces(text, edits)
    .map((piece) => (piece.kind === 'same' ? piece.text : piece.deleted))
    .join('');
}

function rewritten(text: string, edits: Edit[]): string {
  return pieces(text, edits)
    .map((piece) => (piece.kind === 'same' ? piece.text : piece.inserted))
    .join('');
}

describe('pieces', () => {
  it('puts the text and the rewritten text together again', () => {
    fc.assert(
      fc.property(rewrites, ({ text, edits }) => {
        const applied = edits.reduceRight(
          (rest, edit) => rest.slice(0, edit.start) + edit.text + rest.slice(edit.end),
          text,
        );
        expect(original(text, edits)).toBe(text);
        expect(rewritten(text, [...edits].reverse())).toBe(applied);
      }),
    );
  });

  it('loses no text to edits that overlap or lie outside', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(anyEdit), (text, edits) => {
        expect(original(text, edits)).toBe(text);
      }),
    );
  });

  it('shows insertions, deletions and swaps as changes, and leaves out what changes nothing', () => {
    const edits = [
      { start: 0, end: 0, text: 'Hei. ' },
      { start: 3, end: 11, text: 'bruker' },
      { start: 11, end: 14, text: ' nå' },
      { start: 14, end: 16, text: '' },
    ];
    expect(pieces('Vi anvender nå !', edits)).toEqual([
      { kind: 'change', edit: edits[0], deleted: '', inserted: 'Hei. ' },
      { kind: 'same', text: 'Vi ' },
      { kind: 'change', edit: edits[1], deleted: 'anvender', inserted: 'bruker' },
      { kind: 'same', text: ' nå' },
      { kind: 'change', edit: edits[3], deleted: ' !', inserted: '' },
    ]);
  });
});

describe('untouched', () => {
  it('names what a rewrite leaves for the writer', () => {
    const mended = finding();
    const long = finding({ start: 20, end: 90, kind: 'sentence-length', fixes: [] });
    const added = finding({ start: 20, end: 22, fixes: [{ start: 90, end: 90, text: ' Sagt.' }] });
    const edits = [
      { start: 0, end: 8, text: 'bruker' },
      { start: 90, end: 90, text: ' Sagt.' },
    ];
    expect(untouched([mended, long, added], edits)).toEqual([long]);
  });
});

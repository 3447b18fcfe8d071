import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applied, fits } from '../../../../sites/editors/rich.ts';

const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/g, ' '));

it('lets an edit inside a line through, and changes that line only', () => {
  const cases = fc.tuple(line, line, line, line, line);
  fc.assert(
    fc.property(cases, ([above, start, words, end, text]) => {
      const before = `${above}\n${start}${words}${end}`;
      const from = above.length + 1 + start.length;
      const edit = { start: from, end: from + words.length, text };
      expect(fits(edit, before)).toBe(true);
      expect(applied(edit, before)).toBe(`${above}\n${start}${text}${end}`);
    }),
  );
});

it.each([
  ['over a line break', { start: 1, end: 4, text: '' }],
  ['with a line break', { start: 0, end: 1, text: 'a\nb' }],
  ['with a carriage return', { start: 0, end: 1, text: 'a\rb' }],
  ['past the end', { start: 3, end: 6, text: '' }],
  ['before the start', { start: -1, end: 1, text: '' }],
  ['backwards', { start: 2, end: 1, text: '' }],
])('refuses an edit %s', (_name, edit) => {
  expect(fits(edit, 'ab\ncd')).toBe(false);
});

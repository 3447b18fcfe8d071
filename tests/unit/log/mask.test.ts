import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isMasked, maskPersonalData, maskWords } from '../../../log/mask.ts';
import { finding, personal } from './examples.ts';

test('masks a personal number by as many mask characters as it had code units', () => {
  const text = 'Født 01017012345 i Bergen 🎉.';
  const result = maskPersonalData(text, [personal(text, '01017012345')]);
  expect(result.text).toBe('Født ▇▇▇▇▇▇▇▇▇▇▇ i Bergen 🎉.');
  expect(result.masked).toEqual([{ start: 5, end: 16, rule: 'personal-data/fodselsnummer' }]);
});

test('masks the same number where no rule looked, such as in a quotation', () => {
  const text = '01017012345 skrev «ring 01017012345».';
  const result = maskPersonalData(text, [personal(text, '01017012345')]);
  expect(result.text).not.toContain('0101');
  expect(result.masked.map(({ start }) => start)).toEqual([0, 24]);
});

test('leaves a text alone when its findings hold no personal data', () => {
  const text = 'Vi anvender skjema.';
  expect(maskPersonalData(text, [finding({ start: 3, actual: 'anvender' })])).toEqual({
    text,
    masked: [],
  });
});

test('masks what a stale finding names, where it stands now and where it stood', () => {
  const stale = { ...personal('01017012345', '01017012345'), start: 0, end: 11 };
  const result = maskPersonalData('Nr. 01017012345', [stale]);
  expect(result.text).toBe('▇'.repeat(15));
});

test('a span outside the text is cut off at its end', () => {
  const result = maskPersonalData('abc', [{ ...personal('abc', 'abc'), start: 1, end: 99 }]);
  expect(result.text).toBe('▇▇▇');
  expect(result.masked.every((span) => isMasked(result.text, span))).toBe(true);
});

test('masks every occurrence in a text that the finding was not computed on', () => {
  expect(maskWords('«111» og 1111', [personal('111', '11')])).toBe('«▇▇▇» og ▇▇▇▇');
});

test('whatever overlaps: the length stays, nothing else changes, and every span is masked', () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 })), { maxLength: 6 });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), spans, (text, places) => {
      const findings = places
        .map(([start, length]) => ({ start, actual: text.slice(start, start + length) }))
        .filter(({ actual }) => actual !== '')
        .map(({ start, actual }) => finding({ start, actual, sensitive: true }));
      const result = maskPersonalData(text, findings);
      expect(result.text.length).toBe(text.length);
      expect(result.masked.every((span) => isMasked(result.text, span))).toBe(true);
      const expected = [...text.split('').keys()].map((at) =>
        result.masked.some(({ start, end }) => start <= at && at < end) ? '▇' : text.charAt(at),
      );
      expect(result.text).toBe(expected.join(''));
      for (const { actual } of findings) {
        if (!actual.includes('▇')) expect(result.text).not.toContain(actual);
      }
    }),
  );
});

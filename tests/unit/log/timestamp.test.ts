import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timestamp } from '../../../log/timestamp.ts';

/** A date as a machine `minutes` east of Greenwich sees it. */
function dateAt(iso: string, minutes: number): Date {
  const date = new Date(iso);
  date.getTimezoneOffset = () => -minutes;
  return date;
}

test.each([
  [60, '2026-03-04T09:05:00+01:00'],
  [0, '2026-03-04T08:05:00+00:00'],
  [-210, '2026-03-04T04:35:00-03:30'],
  [345, '2026-03-04T13:50:00+05:45'],
])('writes local time with its offset: %i minutes', (minutes, written) => {
  expect(timestamp(dateAt('2026-03-04T08:05:00.900Z', minutes))).toBe(written);
});

test('names the same second again when read', () => {
  const seconds = fc.integer({ min: 0, max: 4_102_444_800 });
  fc.assert(
    fc.property(seconds, fc.integer({ min: -720, max: 840 }), (second, minutes) => {
      const date = dateAt(new Date(second * 1000).toISOString(), minutes);
      expect(Date.parse(timestamp(date))).toBe(second * 1000);
    }),
  );
});

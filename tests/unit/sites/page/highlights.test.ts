import { expect, test } from 'vitest';
import { severities } from '../../../../rules/types.ts';
import { css } from '../../../../sites/page/highlights.ts';

/** Contrast of two colours by WCAG 2.2, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const lines = severities.map((severity) => {
  const rule = new RegExp(`takt-${severity}\\) \\{ text-decoration: underline (\\w+) .*?(#\\w{6})`);
  const [, style = '', colour = ''] = css.match(rule) ?? [];
  return { severity, style, colour };
});

test.each(lines)(
  '$severity can be seen on white and on the dark of the big sites',
  ({ colour }) => {
    for (const ground of ['#ffffff', '#15202b', '#18191a', '#1b1f23', '#000000']) {
      expect(contrast(colour, ground), ground).toBeGreaterThanOrEqual(3);
    }
  },
);

test('severities differ in form, not only in colour', () => {
  expect(new Set(lines.map(({ style }) => style)).size).toBe(severities.length);
});

import { expect, it } from 'vitest';
import { parsePack } from '../../../rules/index.ts';
import { timed } from '../../soak/part.ts';
import { packText, rest } from '../rules/inline.ts';

const many = (count: number, entry: (index: number) => string, glue = ', ') =>
  Array.from({ length: count }, (_, index) => entry(index)).join(glue);

/** Each of these once took minutes. Seconds of processor time are generous: what is not linear takes ten times as long. */
it.each([
  ['keys', many(80_000, (index) => `k${index}:`, '\n')],
  ['aliases', `a: &a b\nc: [${many(100_000, () => '*a')}]`],
  [
    'names of nothing',
    packText(
      many(
        3_000,
        (index) =>
          `  - {id: r${index}, kind: existence, terms: [a], guideline: g${index}x, ${rest.replaceAll(/\n\s*/g, ', ')}}`,
        '\n',
      ),
      `guidelines: [${many(900, (index) => `{id: g${index}, title: t, text: t}`)}]`,
    ),
  ],
  [
    'a term of half a million letters',
    packText(
      `  - {id: a, kind: existence, terms: ['${'x'.repeat(500_000)}! (verb)'], ${rest.replaceAll(/\n\s*/g, ', ')}}`,
    ),
  ],
  [
    'one language over and over',
    packText(
      `  - {id: a, kind: nominalisation, languages: [${many(300, () => 'en')}], ${rest.replaceAll(/\n\s*/g, ', ')}}`,
    ),
  ],
])(
  'a pack of very many %s is refused soon, with problems that can be read',
  { timeout: 60_000 },
  (_, text) => {
    const { value, milliseconds } = timed(() => parsePack(text, 'large.yaml'));
    if (value.ok) throw new Error('this should not parse');
    expect(milliseconds).toBeLessThan(8_000);
    expect(value.problems.length).toBeLessThanOrEqual(1_001);
    expect(Math.max(...value.problems.map(({ message }) => message.length))).toBeLessThan(1_600);
  },
);

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readValeStyle } from '../../../../../rules/pack/vale/read.ts';

const fixtures = join(import.meta.dirname, '../../../../fixtures');

function filesIn(folder: string): { path: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yml'))
    .map((name) => ({
      path: join('styles', name).replaceAll('\\', '/'),
      text: readFileSync(join(folder, name), 'utf8'),
    }));
}

describe('published styles', () => {
  test.each(['Google', 'write-good', 'commercetools'])('%s is read whole', (name) => {
    const files = filesIn(join(fixtures, 'vale-styles', name));
    const { rules, notImported, problems } = readValeStyle(files);
    expect({ notImported, problems }).toEqual({ notImported: [], problems: [] });
    expect(rules).toHaveLength(files.length);
  });
});

describe('cases', () => {
  const cases = readdirSync(join(fixtures, 'vale'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  test.each(cases)('%s has rules for all that it expects', (name) => {
    const folder = join(fixtures, 'vale', name);
    const { rules, notImported, problems } = readValeStyle(filesIn(join(folder, 'styles')));
    expect({ notImported, problems }).toEqual({ notImported: [], problems: [] });
    const expected: { rule: string }[] = JSON.parse(
      readFileSync(join(folder, 'expected.json'), 'utf8'),
    );
    expect(rules.map((rule) => rule.name)).toEqual(
      expect.arrayContaining(expected.map(({ rule }) => rule)),
    );
  });
});

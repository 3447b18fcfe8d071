import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check, compile, type Pack } from '../../../../../rules/index.ts';
import { importVale, type ValeImport } from '../../../../../rules/pack/vale/import.ts';
import { idFor } from '../../../../../rules/pack/vale/rule-data.ts';
import { official } from '../../inline.ts';
import { packOf, placeOf, ruleId } from './imported.ts';

describe('the published styles', { timeout: 60_000 }, () => {
  const root = 'tests/fixtures/vale-styles';
  const files = globSync('*/*.yml', { cwd: root }).map((path) => ({
    path: path.replaceAll('\\', '/'),
    text: readFileSync(`${root}/${path}`, 'utf8'),
  }));
  let once: { read: ValeImport; pack: Pack } | undefined;

  function published() {
    if (once) return once;
    const read = importVale(files, { id: 'stiler' });
    once = { read, pack: packOf(read.pack) };
    return once;
  }

  test('all come over but those that read headings', () => {
    const { read, pack } = published();
    expect(files).toHaveLength(47);
    expect(read.problems).toEqual([]);
    expect(read.notImported).toEqual(
      ['Google.HeadingPunctuation', 'Google.Headings', 'commercetools.Headings'].map((name) => ({
        name,
        why: 'heading: a post has none of these',
      })),
    );
    expect(pack.rules.filter(({ examples }) => examples.some(({ gap }) => gap))).toEqual([]);
  });

  test('no pattern has syntax that older browsers do not know', () => {
    expect(published().read.pack).not.toMatch(/\(\?-?[ims]+[-:)]/u);
  });

  test('they find in a post what Vale finds, and nothing else', () => {
    const text = readFileSync(`${root}/post.txt`, 'utf8');
    const { findings } = check(text, compile([published().pack]), { ...official, language: 'en' });
    const names = new Map(
      files
        .map(({ path }) => path.replace('.yml', '').replace('/', '.'))
        .map((of) => [idFor(of), of]),
    );
    const marks = findings.map(
      ({ rule, start, actual }) =>
        `${placeOf(text, start)} ${names.get(ruleId(rule))} ${JSON.stringify(actual)}`,
    );
    const alerts = readFileSync(`${root}/alerts.txt`, 'utf8').trim().split('\n');
    expect(alerts).toHaveLength(49);
    expect(marks.toSorted()).toEqual(alerts.toSorted());
  });
});

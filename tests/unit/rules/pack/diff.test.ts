import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { builtInPacks, parsePack } from '../../../../rules/index.ts';
import { type Change, packDiff } from '../../../../rules/pack/diff.ts';
import { packOf } from '../inline.ts';

const rest = 'message: m, reason: r, examples: [{good: x}]';
const base = `  - {id: a, kind: substitution, swap: {b: c}, ${rest}}`;

function changes(before: string, after: string, [oldMore, nowMore] = ['', '']): Change[] {
  return packDiff(packOf(before, oldMore), packOf(after, nowMore));
}

/** What changes when the part of the rule becomes another. */
function when(from: string, to: string): Change[] {
  expect(base).toContain(from);
  return changes(base, base.replace(from, to)).map(({ of, id, ...change }) => {
    expect([of, id]).toEqual(['rule', 'a']);
    return change as Change;
  });
}

test.each(builtInPacks)('%s is no other than itself', (id) => {
  const parsed = parsePack(readFileSync(`rules/packs/${id}/pack.yaml`, 'utf8'), id);
  if (!parsed.ok) throw new Error(id);
  expect(packDiff(parsed.pack, structuredClone(parsed.pack))).toEqual([]);
});

it('tells new rules and rules that are gone, in the order of the packs', () => {
  const other = base.replace('id: a', 'id: z');
  expect(changes(`${base}\n${other}`, `${other.replace('id: z', 'id: n')}\n${base}`)).toEqual([
    { of: 'rule', id: 'n', what: 'new' },
    { of: 'rule', id: 'z', what: 'gone' },
  ]);
});

describe('a rule', () => {
  test.each<[string, string, string, 'harder' | 'softer']>([
    ['info', 'advice', 'info', 'softer'],
    ['must', 'advice', 'must', 'harder'],
    ["'off'", 'advice', 'off', 'softer'],
  ])('with severity %s instead of %s', (severity, before, after, what) => {
    expect(when('kind:', `severity: ${severity}, kind:`)).toEqual([{ what, before, after }]);
  });

  it('with other words', () => {
    expect(when('message: m', 'message: n')).toEqual([
      { what: 'reworded', part: 'message', before: 'm', after: 'n' },
    ]);
    expect(when('reason: r', 'reason: {nb: r, en: s}')).toEqual([
      { what: 'reworded', part: 'reason', language: 'nn', before: 'r' },
      { what: 'reworded', part: 'reason', language: 'da', before: 'r' },
      { what: 'reworded', part: 'reason', language: 'en', before: 'r', after: 's' },
    ]);
    expect(
      changes(
        base.replace('message: m', 'message: {nb: m}'),
        base.replace('message: m', 'message: {nb: m, da: d}'),
      ),
    ).toEqual([
      { of: 'rule', id: 'a', what: 'reworded', part: 'message', language: 'da', after: 'd' },
    ]);
  });

  it('that listens for other words, or offers others', () => {
    expect(when('{b: c}', '{b: c, d: c}')).toEqual([{ what: 'words', added: ['d'], removed: [] }]);
    expect(when('{b: c}', '{d: c}')).toEqual([{ what: 'words', added: ['d'], removed: ['b'] }]);
    expect(when('{b: c}', '{b: [c, d]}')).toEqual([
      { what: 'offers', part: 'b', before: 'c', after: 'c, d' },
    ]);
  });

  it('that listens for words of other uses', () => {
    const tie = (accepts: string) =>
      `  - {id: a, kind: disclosure, sentences: {nb: [s]}, mentions: [m], accepts: [${accepts}], ${rest}}`;
    expect(changes(tie('i'), tie('j'))).toEqual([
      { of: 'rule', id: 'a', what: 'words', added: ['j (accept)'], removed: ['i (accept)'] },
    ]);
  });

  it('with other options or of another kind', () => {
    const long = `  - {id: a, kind: sentence-length, limit: 20, ${rest}}`;
    expect(changes(long, long.replace('20', '25'))).toEqual([
      { of: 'rule', id: 'a', what: 'changed', part: 'limit', before: '20', after: '25' },
    ]);
    expect(changes(base, long)).toEqual([
      {
        of: 'rule',
        id: 'a',
        what: 'changed',
        part: 'kind',
        before: 'substitution',
        after: 'sentence-length',
      },
    ]);
  });

  test.each([
    ['languages: [nb]', 'languages', undefined, 'nb'],
    ['roles: [official]', 'roles', undefined, 'official'],
    ['sites: [x]', 'sites', undefined, 'x'],
    ['posts: [reply]', 'posts', undefined, 'reply'],
    ['except: [x]', 'except', undefined, 'x'],
    ['quotations: check', 'quotations', 'skip', 'check'],
  ])('that speaks elsewhere: %s', (more, part, before, after) => {
    expect(when('kind:', `${more}, kind:`)).toEqual([
      { what: 'changed', part, ...(before && { before }), after },
    ]);
  });

  test.each(['during', 'outside'])('that speaks at other times: %s', (part) => {
    const window = 'windows: [{id: w, title: W, from: 2026-01-01, to: 2026-02-01}]';
    const rule = base.replace('kind:', `${part}: [w], kind:`);
    expect(changes(rule, base, [window, window])).toEqual([
      { of: 'rule', id: 'a', what: 'changed', part, before: 'w' },
    ]);
  });
});

describe('all else', () => {
  test.each<[Change['of'], string, string, string, string]>([
    ['guideline', 'guidelines: [{id: g, title: A, text: T}]', 'g', 'title', 'title: A'],
    ['contact', 'contacts: [{id: g, name: A, title: T}]', 'g', 'name', 'name: A'],
    ['answer', 'answers: [{id: g, title: T, text: A}]', 'g', 'text', 'text: A'],
    [
      'window',
      'windows: [{id: g, title: A, from: 2026-01-01, to: 2026-02-01}]',
      'g',
      'title',
      'title: A',
    ],
    [
      'account',
      'accounts: [{site: x, handle: h, name: A, role: official}]',
      'x/h',
      'name',
      'name: A',
    ],
    ['override', 'overrides: [{rule: p/*, message: A}]', 'p/*', 'message', 'message: A'],
  ])('%s: new, gone, changed', (of, yaml, id, part, from) => {
    expect(changes(base, base, ['', yaml])).toEqual([{ of, id, what: 'new' }]);
    expect(changes(base, base, [yaml, ''])).toEqual([{ of, id, what: 'gone' }]);
    expect(changes(base, base, [yaml, yaml.replace(from, from.replace('A', 'B'))])).toEqual([
      { of, id, what: 'changed', part, before: 'A', after: 'B' },
    ]);
  });

  it('a contact’s topics, which are words or more', () => {
    const contact = (topics: string) => `contacts: [{id: g, name: A, title: T, topics: ${topics}}]`;
    expect(changes(base, base, [contact('[a, b]'), contact('[{nb: a}]')])).toEqual([
      {
        of: 'contact',
        id: 'g',
        what: 'changed',
        part: 'topics',
        before: 'a, b',
        after: '[{"nb":"a"}]',
      },
    ]);
  });

  test.each([
    ['effective', 'effective: 2026-01-01', '2026-01-01'],
    ['expires', 'expires: 2026-01-01', '2026-01-01'],
    ['languagePolicy', 'languagePolicy: {languages: [nb]}', '{"languages":["nb"],"shares":{}}'],
  ])('the pack: %s', (part, yaml, after) => {
    expect(changes(base, base, ['', yaml])).toEqual([
      { of: 'pack', id: 'prøve', what: 'changed', part, after },
    ]);
  });

  it('the pack: what it builds on, and its languages, which are its rules’ too', () => {
    expect(changes(base, base, ['', 'extends: [b]'])).toEqual([
      { of: 'pack', id: 'prøve', what: 'changed', part: 'extends', after: 'b' },
    ]);
    const pack = packOf(base);
    expect(packDiff(pack, { ...pack, languages: ['nb'] })).toEqual([
      {
        of: 'pack',
        id: 'prøve',
        what: 'changed',
        part: 'languages',
        before: 'nb, nn, da, en',
        after: 'nb',
      },
    ]);
  });
});

import { describe, expect, it, test } from 'vitest';
import { check, compile, type Role } from '../../../rules/index.ts';
import { rank, severityIn } from '../../../rules/overlaps.ts';
import { official, packOf, rulesetOf } from './inline.ts';

const said = 'message: m, reason: r, examples: [{bad: x}]';

/** `rule actual` of what is found. */
function found(text: string, rules: string, more = '', role: Role = 'official'): string[] {
  const { findings } = check(text, rulesetOf(rules, more), { ...official, role });
  return findings.map(({ rule, actual }) => `${rule.replace('prøve/', '')} ${actual}`);
}

test.each([
  ['official', 'must', 'must'],
  ['official', 'advice', 'advice'],
  ['professional', 'must', 'advice'],
  ['private', 'must', 'advice'],
  ['private', 'info', 'info'],
] as const)('in role %s %s is %s', (role, severity, expected) => {
  expect(severityIn(role, severity)).toBe(expected);
});

it('ranks what is more severe higher', () => {
  expect([rank('info'), rank('advice'), rank('must')]).toEqual([0, 1, 2]);
});

describe('where rules of one pack meet', () => {
  it.each([
    [
      'the more severe speaks, though shorter',
      '{id: a, kind: existence, severity: info, terms: [en to]}',
      '{id: b, kind: substitution, severity: advice, swap: {to: tre}}',
      ['b to'],
    ],
    [
      'of two as severe the longer speaks, though later',
      '{id: a, kind: existence, terms: [en]}',
      '{id: b, kind: substitution, swap: {en to: tre}}',
      ['b en to'],
    ],
    [
      'both speak where they only meet',
      '{id: a, kind: existence, terms: [to]}',
      '{id: b, kind: substitution, swap: {en: tre, fem: seks}}',
      ['b en', 'a to', 'b fem'],
    ],
    [
      'what lost its place to one takes none from others',
      '{id: a, kind: existence, severity: info, terms: [en to, fem]}',
      '{id: b, kind: substitution, severity: must, swap: {to fem: tre}}',
      ['b to fem'],
    ],
    [
      'kinds of another scope do not compete',
      '{id: a, kind: existence, terms: [to]}',
      '{id: b, kind: topic, contact: k, terms: [en to]}',
      ['b en to', 'a to'],
    ],
  ])('%s', (_, one, other, expected) => {
    const rules = [one, other]
      .map((rule) => `  - ${rule.replace(/\}$/u, `, ${said}}`)}`)
      .join('\n');
    expect(found('en to fem', rules, 'contacts: [{id: k, name: K, title: t}]')).toEqual(expected);
  });

  it('of two as severe and as long the earlier speaks', () => {
    const rules = `
  - {id: a, kind: existence, terms: [to ni], ${said}}
  - {id: b, kind: substitution, swap: {en to: tre}, ${said}}`;
    expect(found('en to ni', rules)).toEqual(['b en to']);
  });

  it('what is `must` weighs as `advice` where nothing can be held', () => {
    const rules = `
  - {id: a, kind: existence, severity: advice, terms: [en to], ${said}}
  - {id: b, kind: substitution, severity: must, swap: {to: tre}, ${said}}`;
    expect(found('en to', rules)).toEqual(['b to']);
    expect(found('en to', rules, '', 'private')).toEqual(['a en to']);
  });

  it('the heavier hit of one kind speaks, whatever the severity', () => {
    const rules = `
  - {id: a, kind: existence, severity: info, terms: [en to], ${said}}
  - {id: b, kind: existence, severity: must, terms: [to], ${said}}`;
    expect(found('en to', rules)).toEqual(['a en to']);
  });
});

describe('a pack that wants to be shown', () => {
  const rules = `
  - {id: a, kind: existence, terms: [en to], ${said}}
  - {id: b, kind: substitution, severity: must, swap: {to: tre}, ${said}}
  - {id: c, kind: existence, terms: [to fem], ${said}}`;

  it('says all that it has to say', () => {
    expect(found('en to fem', rules)).toEqual(['b to']);
    expect(found('en to fem', rules, 'overlaps: show')).toEqual(['a en to', 'b to', 'c to fem']);
  });

  it('says of one rule only the heaviest', () => {
    const one = `  - {id: a, kind: existence, terms: [en to, to, en], ${said}}`;
    expect(found('en to', one, 'overlaps: show')).toEqual(['a en to']);
  });

  it('takes no place from others', () => {
    const shown = { ...packOf(rules, 'overlaps: show'), id: 'vist' };
    const other = packOf(`
  - {id: x, kind: existence, severity: info, terms: [to], ${said}}
  - {id: y, kind: substitution, severity: info, swap: {en to: tre}, ${said}}`);
    const { findings } = check('en to fem', compile([shown, other]), official);
    expect(findings.map(({ rule }) => rule).sort()).toEqual([
      'prøve/y',
      'vist/a',
      'vist/b',
      'vist/c',
    ]);
  });
});

it('what is said of a place between words takes no words from anybody', () => {
  const rules = `
  - {id: a, kind: reply, severity: must, expects: [takk], leastWords: 1, ${said}}
  - {id: b, kind: existence, terms: [en], ${said}}`;
  const { findings } = check('en to', rulesetOf(rules), { ...official, post: 'reply' });
  expect(findings.map(({ rule, start, end }) => [rule, start, end])).toEqual([
    ['prøve/a', 0, 0],
    ['prøve/b', 0, 2],
  ]);
});

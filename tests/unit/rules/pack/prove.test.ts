import { describe, expect, it } from 'vitest';
import { parsePack, proveExamples } from '../../../../rules/index.ts';
import { packOf, packText } from '../inline.ts';

const rules = `
  - id: a
    kind: substitution
    swap: {anvende: bruke, nytte: bruke}
    message: m
    reason: r
    examples:
      - {bad: Vi skal anvende det., fixed: Vi skal bruke det.}
      - {bad: anvende og nytte, fixed: bruke og nytte}
      - bad: Vi skal bruke det.
      - good: bruke
      - good: nytte
      - gap: anvender
      - gap: anvende
  - id: b
    kind: disclosure
    mentions: [kommunen]
    accepts: [jeg jobber]
    sentences: {nb: [Jeg jobber der.]}
    message: m
    reason: r
    examples:
      - {bad: Om kommunen., fixed: Om kommunen. Jeg jobber der., role: professional}
      - {bad: Om kommunen., role: private}`;

describe('proveExamples', () => {
  it('names every example that does not hold, and where it stands', () => {
    const parsed = parsePack(packText(rules), 'p.yaml');
    if (!parsed.ok) throw new Error('the pack of this test must parse');
    const found = proveExamples(parsed.pack).map(({ rule, path, message }) => {
      const { line } = parsed.place(path);
      return `${line} ${rule} ${message}`;
    });
    expect(found).toEqual([
      '18 prøve/a expected «bruke og nytte»; the fix gives «bruke og bruke»',
      '19 prøve/a «Vi skal bruke det.» should fire this rule, but does not',
      '21 prøve/a «nytte» should not fire this rule, but does',
      '23 prøve/a «anvende» fires now: make it «bad»',
      '33 prøve/b «Om kommunen.» should fire this rule, but does not',
    ]);
  });

  it('sees what other packs do to a rule', () => {
    const mine = packOf(`
  - {id: a, kind: substitution, swap: {anvende: bruke}, message: m, reason: r, examples: [{bad: anvende, fixed: bruke}]}`);
    const other = {
      ...packOf(`
  - {id: a, kind: existence, terms: [bruke], message: m, reason: r, examples: [{bad: bruke}]}`),
      id: 'annen',
    };
    expect(proveExamples(mine)).toEqual([]);
    expect(proveExamples(mine, [other])).toHaveLength(1);
  });
});

describe('an example is tried where its rule is meant to speak', () => {
  const windows = `windows:
  - {id: valg, title: V, from: 2026-08-10, to: 2026-09-14}
  - {id: jul, title: J, from: 2026-12-20, to: 2027-01-05, yearly: true}
  - {id: skuddag, title: S, from: 2028-02-01, to: 2028-02-28}`;
  const proved = (inside: string, example: string, more = windows) =>
    proveExamples(
      packOf(
        `  - {id: a, kind: existence, terms: [fy], message: m, reason: r, ${inside} examples: [{${example}}]}`,
        more,
      ),
    ).map(({ message }) => message);
  const silent = ['«fy» should fire this rule, but does not'];

  it.each([
    ['', 'bad: fy'],
    ['languages: [da],', 'bad: fy'],
    ['languages: [nb, da],', 'bad: fy, language: da'],
    ['roles: [private, official],', 'bad: fy, role: private'],
    ['roles: [professional],', 'bad: fy'],
    ['sites: [mastodon, bluesky],', 'bad: fy'],
    ['sites: [mastodon, bluesky],', 'bad: fy, site: bluesky'],
    ['posts: [reply, comment],', 'bad: fy'],
    ['posts: [reply, comment],', 'bad: fy, post: comment'],
    ['during: [valg],', 'bad: fy'],
    ['during: [valg],', 'bad: fy, date: 2026-09-14'],
    ['during: [jul],', 'bad: fy, date: 2030-01-01'],
    ['outside: [valg],', 'bad: fy'],
    // 2000-01-01 lies in it.
    ['outside: [jul],', 'bad: fy'],
    ['outside: [jul, valg],', 'bad: fy'],
  ])('%s %s', (inside, example) => {
    expect(proved(inside, example)).toEqual([]);
  });

  it.each([
    ['languages: [nb],', 'bad: fy, language: da'],
    ['roles: [professional],', 'bad: fy, role: official'],
    ['sites: [mastodon],', 'bad: fy, site: bluesky'],
    ['posts: [reply],', 'bad: fy, post: comment'],
    ['during: [valg],', 'bad: fy, date: 2026-09-15'],
    ['outside: [valg],', 'bad: fy, date: 2026-09-14'],
    ['', 'bad: fy, date: 1999-12-31'],
  ])('%s %s: not there', (inside, example) => {
    const more = inside === '' ? 'effective: 2000-01-01' : windows;
    expect(proved(inside, example, more)).toEqual(silent);
  });

  it.each([
    ['effective: 2027-03-01', '', []],
    ['expires: 1999-01-01', '', []],
    [`effective: 2026-09-01\n${windows}`, 'during: [valg],', []],
    [`effective: 2026-01-01\nexpires: 2026-12-31\n${windows}`, 'during: [valg],', []],
    [`effective: 2026-08-20\nexpires: 2027-01-01\n${windows}`, 'outside: [valg],', []],
    [`effective: 2028-02-10\n${windows}`, 'outside: [skuddag],', []],
    // It can never speak.
    [`effective: 2026-10-01\n${windows}`, 'during: [valg],', silent],
    [`expires: 2026-08-20\neffective: 2026-08-15\n${windows}`, 'outside: [valg],', silent],
  ])('%j %s', (more, inside, expected) => {
    expect(proved(inside, 'bad: fy', more)).toEqual(expected);
  });

  it('with the limit, the attachments, the age and the account that it names', () => {
    const pack = packOf(
      `
  - {id: c, kind: language-policy, message: m, reason: r, examples: [{bad: Vi er her i dag og kan ikke komme til dere før i morgen., language: nb, site: mastodon, account: kommunen}, {good: Vi er her i dag og kan ikke komme til dere før i morgen., language: nb}]}
  - {id: d, kind: accessibility, check: alt-text, message: m, reason: r, examples: [{bad: Se her, attachments: [{kind: image, alt: ''}]}, {good: Se her}]}
  - {id: a, kind: substitution, swap: {fy: huff}, message: m, reason: r, examples: [{bad: fy, fixed: huff}, {bad: fy, fixed: fy, limit: 3}]}
  - {id: b, kind: reply, deadline: 4, posts: [reply], message: m, reason: r, examples: [{bad: ja, answering: {hours: 5}}, {good: ja, answering: {hours: 3}}, {good: ja}]}`,
      'accounts: [{site: mastodon, handle: kommunen, name: K, role: official, languages: [nn]}]',
    );
    expect(proveExamples(pack)).toEqual([]);
  });

  it('and the place of what does not hold is the example’s own', () => {
    const pack = packOf(`
  - {id: a, kind: existence, terms: [fy], message: m, reason: r, examples: [{bad: æsj}, {good: fy}, {gap: fy}]}
  - {id: b, kind: substitution, swap: {ord: ting}, message: m, reason: r, examples: [{bad: ord, fixed: sak}]}`);
    expect(proveExamples(pack).map(({ path }) => path.join('.'))).toEqual([
      'rules.0.examples.0.bad',
      'rules.0.examples.1.good',
      'rules.0.examples.2.gap',
      'rules.1.examples.0.fixed',
    ]);
  });
});

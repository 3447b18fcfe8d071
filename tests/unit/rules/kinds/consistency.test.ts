import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, check, createChecker } from '../../../../rules/index.ts';
import { consistencyFormat } from '../../../../rules/kinds/consistency.ts';
import { official, rulesetOf } from '../inline.ts';

function rulesetWith(options: string) {
  return rulesetOf(`
  - id: former
    kind: consistency
    ${options}
    message: '{other}'
    reason: r
    examples: [{bad: x}]`);
}

function found(options: string, text: string) {
  return check(text, rulesetWith(options), official).findings.map(
    ({ start, actual, expected, message }) =>
      `${start} ${[actual, ...expected].join(' → ')} (${message})`,
  );
}

describe('terms', () => {
  const pairs =
    'either: {e-post: epost, sosiale medier: some, ca.: ca, fram: frem, NAV: Nav, e-posten: eposten}';

  test.each([
    ['E-post og e-post.', []],
    [
      'Send e-post. Epost er bra, EPOST.',
      ['13 Epost → E-post (e-post)', '27 EPOST → E-POST (e-post)'],
    ],
    ['Epost nå. Send e-post, så epost.', ['15 e-post → epost (Epost)']],
    ['Some er sosiale medier', ['8 sosiale medier → some (Some)']],
    ['ca. to, ca. tre', []],
    ['ca. to, ca tre', ['8 ca → ca. (ca.)']],
    ['fram, e-post, frem, epost', ['14 frem → fram (fram)', '20 epost → e-post (e-post)']],
    ['NAV og Nav', ['7 Nav → NAV (NAV)']],
    ['Nav og NAV', ['7 NAV → Nav (Nav)']],
    ['e-post og eposten', []],
    ['Send e-post «med epost», så epost', ['28 epost → e-post (e-post)']],
    ['«E-post» og epost', []],
    [
      'e‑post, SOSIALE\tMEDIER, epost, some',
      ['24 epost → e-post (e‑post)', '31 some → sosiale medier (SOSIALE\tMEDIER)'],
    ],
    ['', []],
  ])('%s', (text, expected) => {
    expect(found(pairs, text)).toEqual(expected);
  });

  test('except, and quotations where asked for', () => {
    expect(found(`${pairs}\n    except: [frem og tilbake]`, 'Fram. Gå frem og tilbake.')).toEqual(
      [],
    );
    expect(found(`${pairs}\n    quotations: check`, '«E-post» og epost')).toEqual([
      '12 epost → e-post (E-post)',
    ]);
  });

  test('white space around a term is nothing', () => {
    expect(found("either: {' fram ': ' NAV '}", 'Fram NAV')).toEqual(['5 NAV → fram (Fram)']);
  });

  test('one form may be of several pairs', () => {
    const three = 'either: {trikk: bybane, bybane: letttrikk, letttrikk: trikk}';
    expect(found(three, 'Bybane, trikk, letttrikk')).toEqual([
      '8 trikk → bybane (Bybane)',
      '15 letttrikk → bybane (Bybane)',
    ]);
  });

  test('only the last use, whichever form', () => {
    const last = `${pairs}\n    speaks: last`;
    expect(found(last, 'Fram, frem, fram')).toEqual(['12 fram (frem)']);
    expect(found(last, 'Fram, fram, frem')).toEqual(['12 frem (Fram)']);
    expect(found(last, 'Fram, fram')).toEqual([]);
  });

  test('the other form is not offered where another rule speaks of it, and the finding stands', () => {
    const ruleset = rulesetOf(`
  - {id: a, kind: consistency, either: {mail: e-post}, message: m, reason: r, examples: [{bad: x}]}
  - {id: b, kind: existence, terms: [mail], message: m, reason: r, examples: [{bad: x}]}`);
    const { findings } = check('Mail og e-post', ruleset, official);
    expect(findings.map(({ actual, expected, fixes }) => [actual, expected, fixes])).toEqual([
      ['Mail', [], []],
      ['e-post', [], []],
    ]);
  });
});

describe('patterns', () => {
  const endings = String.raw`patterns: {'\p{L}+ise': '\p{L}+ize', 'A-?B': 'A B'}`;

  test.each([
    ['', 'Organise, organise', []],
    ['', 'Organise, realize, utilize', ['10 realize (Organise)', '19 utilize (Organise)']],
    ['', 'organize AB realise A B', ['12 realise (organize)', '20 A B (AB)']],
    ['', 'organises realize', []],
    ['whole: false', 'organises realize', ['10 realize (organise)']],
    ['', 'a b, ab', ['5 ab (a b)']],
    ['cased: true', 'a b, ab', []],
    ['', 'organise «realize»', []],
    ['quotations: check', 'organise «realize»', ['10 realize (organise)']],
    ['speaks: last', 'organise, realize, advertise', ['19 advertise (realize)']],
  ])('%s: %s', (options, text, expected) => {
    expect(found(`${endings}\n    ${options}`, text)).toEqual(expected);
  });

  test('matches go over line ends only where asked for', () => {
    const lines = String.raw`patterns: {'a\sb': 'c'}`;
    expect(found(lines, 'c a\nb')).toEqual([]);
    expect(found(`${lines}\n    within: text`, 'c a\nb')).toEqual(['2 a\nb (c)']);
  });

  test('where two meet, the longer one counts that starts first', () => {
    const both = `whole: false
    patterns: {'ab': 'abc|bcd'}`;
    expect(found(both, 'abcd abc')).toEqual([]);
    expect(found(both, 'abcd abd')).toEqual(['5 ab (abc)']);
    expect(found(both, 'abc bcd ab')).toEqual(['8 ab (abc)']);
    const after = `whole: false
    patterns: {'ab': 'cd'}`;
    expect(found(after, 'abcd')).toEqual(['2 cd (ab)']);
  });

  test('a pattern that this browser cannot read finds nothing', () => {
    const ruleset = rulesetWith("patterns: {'a': 'b'}");
    const rules = ruleset.rules.map((rule) => ({
      ...rule,
      options: { ...Object(rule.options), patterns: { 'a(': 'b' } },
    }));
    expect(check('a b', ruleset, official).findings).toHaveLength(1);
    expect(check('a( b a', { ...ruleset, rules }, official).findings).toEqual([]);
  });
});

test('needs pairs', () => {
  const problems = (options: object) =>
    consistencyFormat.problems({ options: { ...options }, languages: ['nb'] });
  expect(problems({})).toEqual([
    { path: [], message: 'say which forms: «either», «patterns» or both' },
  ]);
  expect(problems({ either: { a: 'b' } })).toEqual([]);
  expect(problems({ patterns: { a: 'b' } })).toEqual([]);
});

test('writing on gives the same as reading afresh, and fixes leave one form', () => {
  const ruleset = rulesetOf(String.raw`
  - {id: t, kind: consistency, either: {fram: frem, e-post: epost}, message: m, reason: r, examples: [{bad: x}]}
  - {id: p, kind: consistency, patterns: {'\p{L}+a': '\p{L}+e'}, message: m, reason: r, examples: [{bad: x}]}`);
  const piece = fc.constantFrom(
    'fram',
    'Frem',
    ' ',
    'epost',
    '. ',
    'E-post',
    '\n',
    'vera',
    'vere',
    '«',
    '»',
  );
  const text = fc.array(piece).map((pieces) => pieces.join(' '));
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (texts) => {
      const checker = createChecker(ruleset);
      for (const one of texts) {
        const { findings } = checker.check(one, official);
        expect(findings).toEqual(check(one, ruleset, official).findings);
        for (const { start, end, actual } of findings) expect(one.slice(start, end)).toBe(actual);
        const result = applyEdits(
          one,
          findings.flatMap(({ fixes }) => fixes),
        ).text;
        const rules = check(result, ruleset, official).findings.map(({ rule }) => rule);
        expect(rules).not.toContain('prøve/t');
      }
    }),
  );
});

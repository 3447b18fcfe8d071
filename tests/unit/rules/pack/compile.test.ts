import { describe, expect, it } from 'vitest';
import { check, compile } from '../../../../rules/index.ts';
import { brief, official, packOf } from '../inline.ts';

const rule = (id: string, kind: string) =>
  `  - {id: ${id}, ${kind}, message: m, reason: r, examples: [{bad: x, fixed: y}, {bad: v, fixed: w, language: en}]}`;

describe('compile', () => {
  const organisation = packOf(
    rule('a', 'kind: existence, terms: [fy]'),
    `organisation: {name: Eksempelvik kommune, shortName: Eksempelvik}
accounts: [{site: mastodon, handle: eksempelvik, name: E, role: official}]
contacts: [{id: c, name: Kari, title: t}]
guidelines: [{id: g, title: t, text: t}]`,
  );

  it('gives what the panel shows of packs, and no test material', () => {
    const ruleset = compile([
      { ...packOf(rule('b', 'kind: existence, terms: [æsj]')), id: 'base' },
      organisation,
    ]);
    expect(ruleset).toMatchObject({
      packs: [
        { id: 'base', version: '1.2.3' },
        { id: 'prøve', title: { nb: 'Prøvepakke' } },
      ],
      organisation: { shortName: 'Eksempelvik' },
      accounts: [{ handle: 'eksempelvik' }],
      contacts: [{ name: 'Kari' }],
      guidelines: [{ id: 'g', pack: 'prøve' }],
      rules: [
        { id: 'base/b', pack: 0 },
        { id: 'prøve/a', pack: 1, languages: ['nb', 'nn', 'da', 'en'] },
      ],
    });
    expect(JSON.stringify(ruleset.rules)).not.toMatch(/"(bad|good|gap)"/);
    expect(JSON.parse(JSON.stringify(ruleset))).toEqual(ruleset);
  });

  it('has no organisation where no pack names one, and nothing at all without packs', () => {
    expect(compile([])).toEqual({
      packs: [],
      organisation: null,
      accounts: [],
      contacts: [],
      guidelines: [],
      rules: [],
      terms: { phrases: [], lengths: [] },
    });
  });

  it('takes the later of two packs with one id', () => {
    const newer = { ...organisation, version: '2.0.0' };
    expect(compile([organisation, newer]).packs.map(({ version }) => version)).toEqual(['2.0.0']);
  });

  it('offers nothing that a rule in the same language speaks of', () => {
    const pack = packOf(
      `  - {id: a, kind: substitution, swap: {anvende: [benytte, bruke], benytte: bruke, kort: anvende}, message: m, reason: r, examples: [{bad: x}]}
  - {id: b, kind: existence, languages: [da], terms: [bruke], message: m, reason: r, examples: [{bad: x}]}
  - {id: c, kind: substitution, languages: [nn], swap: {nytte: bruke}, message: m, reason: r, examples: [{bad: x}]}`,
    );
    const only = (languages: ('nb' | 'nn' | 'da' | 'en')[]) => compile([{ ...pack, languages }]);
    const of = (text: string, language: 'nb' | 'nn') =>
      brief(check(text, only([language]), { ...official, language }).findings);
    expect(of('anvende kort', 'nb')).toEqual([['anvende', 'bruke'], ['kort']]);
    expect(of('nytte', 'nn')).toEqual([['nytte', 'bruke']]);
    expect(brief(check('benytte', compile([pack]), official).findings)).toEqual([['benytte']]);
  });

  it('keeps of a rule what the page needs, and nothing else', () => {
    const more = `guidelines: [{id: g, title: t, text: t}]
windows: [{id: w, title: W, from: 2026-01-01, to: 2026-02-01}]`;
    const { rules, terms } = compile([
      packOf(
        `
  - id: alt
    kind: reply
    severity: must
    message: {nb: m}
    reason: r
    guideline: g
    source: Boka
    review: native
    languages: [nb, da]
    roles: [official]
    sites: [mastodon]
    posts: [reply]
    during: [w]
    outside: [w]
    atMost: 3
    quotations: check
    avoids: [fy]
    except: [fy og fy]
    deadline: 4
    examples:
      - {bad: x}
      - {good: x}
      - {bad: x, fixed: x}
      - {bad: a, fixed: b}
      - {bad: c, fixed: d, language: da}
      - {bad: e, fixed: f}
  - {id: lite, kind: existence, terms: [æsj], message: m, reason: r, examples: [{bad: æsj}]}`,
        more,
      ),
    ]);
    const place = { pack: 0, spokenBy: 0, overruled: [] };
    expect(rules).toStrictEqual([
      {
        ...place,
        id: 'prøve/alt',
        kind: 'reply',
        severity: 'must',
        message: { nb: 'm' },
        reason: 'r',
        guideline: { pack: 0, id: 'g' },
        languages: ['nb', 'da'],
        roles: ['official'],
        sites: ['mastodon'],
        posts: ['reply'],
        during: ['w'],
        outside: ['w'],
        atMost: 3,
        quotations: 'check',
        examples: [
          { before: 'a', after: 'b' },
          { before: 'c', after: 'd', language: 'da' },
        ],
        options: { deadline: 4, leastWords: 8 },
      },
      {
        ...place,
        id: 'prøve/lite',
        kind: 'existence',
        severity: 'advice',
        message: 'm',
        reason: 'r',
        languages: ['nb', 'nn', 'da', 'en'],
        quotations: 'skip',
        examples: [],
        options: {},
      },
    ]);
    expect(Object.keys(rules[1] ?? {})).not.toContain('sites');
    expect(terms.phrases).toEqual([
      ['fy', [{ rule: 0 }]],
      ['fy og fy', [{ rule: 0, use: 'except' }]],
      ['æsj', [{ rule: 1 }]],
    ]);
  });

  it('gives a kind what it makes of its options', () => {
    const { rules } = compile([
      packOf(
        "  - {id: a, kind: pattern, pattern: 'a+b', languages: [nb], message: m, reason: r, examples: [{bad: x}]}",
      ),
    ]);
    expect(rules).toMatchObject([{ options: { searches: [{}], within: 'sentence' } }]);
    expect(rules[0]?.options).not.toHaveProperty('pattern');
  });

  it('asks each kind for terms and options in the rule’s own languages, else the pack’s', () => {
    const links = (more: string) =>
      compile([
        {
          ...packOf(
            `  - {id: a, kind: accessibility, check: link-text, ${more} message: m, reason: r, examples: [{bad: x}]}`,
          ),
          languages: ['nb'],
        },
      ]).terms.phrases.map(([phrase]) => phrase);
    const [own, inherited] = [links('languages: [en],'), links('')];
    expect(own).toContain('click here');
    expect(own).not.toContain('her');
    expect(inherited).not.toContain('click here');
  });

  it('says where each pack lies above others, and which pack is from where', () => {
    const [base, top] = [
      { ...packOf(rule('b', 'kind: existence, terms: [æsj]')), id: 'base' },
      { ...organisation, extends: ['base'] },
    ];
    const { packs } = compile([top, base]);
    expect(packs.map(({ id, below }) => [id, below])).toEqual([
      ['base', []],
      ['prøve', [0]],
    ]);
    for (const pack of packs) {
      for (const gone of ['takt', 'rules', 'overrides']) expect(pack).not.toHaveProperty(gone);
    }
  });

  it('names the organisation of the last pack that has one', () => {
    const other = { name: 'Annen kommune', shortName: 'Annen' };
    const packs = [
      { ...organisation, id: 'a', organisation: other },
      organisation,
      { ...packOf(rule('b', 'kind: existence, terms: [æsj]')), id: 'c' },
    ];
    expect(compile(packs).organisation?.shortName).toBe('Eksempelvik');
  });
});

describe('what stands instead', () => {
  const said = 'message: m, reason: r, examples: [{bad: x}]';
  const swap = '{id: a, kind: substitution, swap: {tung: [stor sak, lett]}';
  it.each([
    ['id: b, kind: existence, terms: [sak]', [['tung', 'lett']]],
    ['id: b, kind: existence, terms: [lett, sak]', [['tung']]],
    ['id: b, kind: existence, terms: [saken]', [['tung', 'stor sak', 'lett']]],
    // It speaks of neither: one excepts it, one does not speak of words.
    ['id: b, kind: existence, terms: [sak], except: [stor sak]', [['tung', 'stor sak', 'lett']]],
    ['id: b, kind: existence, terms: [fy], except: [lett]', [['tung', 'stor sak', 'lett']]],
    ['id: b, kind: topic, contact: k, terms: [sak]', [['tung', 'stor sak', 'lett']]],
    ['id: b, kind: reply, expects: [sak], avoids: [fy]', [['tung', 'stor sak', 'lett']]],
    ['id: b, kind: reply, expects: [sak], avoids: [sak]', [['tung', 'lett']]],
    ['id: b, kind: existence, languages: [en, da], terms: [sak]', [['tung', 'lett']]],
  ])('is not what this speaks of: %s', (other, expected) => {
    const contacts = 'contacts: [{id: k, name: K, title: t}]';
    const pack = packOf(`  - ${swap}, ${said}}\n  - {${other}, ${said}}`, contacts);
    expect(brief(check('tung', compile([pack]), official).findings)).toEqual(expected);
  });
});

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
});

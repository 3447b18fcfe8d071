import { describe, expect, it, test } from 'vitest';
import {
  alongsideOf,
  check,
  compile,
  layerProblems,
  type Pack,
  proveExamples,
} from '../../../../rules/index.ts';
import { inLayers } from '../../../../rules/pack/layers.ts';
import { official, packOf } from '../inline.ts';

interface Layer {
  extends?: string[];
  rules?: string[];
  more?: string;
}

/** A pack of that id; each of `rules` is the inside of a YAML mapping. */
function layer(id: string, { extends: bases = [], rules = [], more = '' }: Layer = {}): Pack {
  const lines = rules.map(
    (rule) =>
      `  - {${rule}, ${rule.includes('message:') ? '' : 'message: m, '}reason: r, examples: [{bad: x}]}`,
  );
  const pack = packOf(lines.length === 0 ? '  []' : lines.join('\n'), more);
  return { ...pack, id, title: id.toUpperCase(), extends: bases };
}

const override = (...entries: string[]) =>
  `overrides:\n${entries.map((entry) => `  - {${entry}}`).join('\n')}`;

const existence = (id: string, terms: string, more = '') =>
  `id: ${id}, kind: existence, terms: [${terms}]${more === '' ? '' : `, ${more}`}`;

const found = (packs: readonly Pack[], text = 'fy') =>
  check(text, compile(packs), official).findings;

describe('inLayers', () => {
  it('puts every pack after those that it builds on, near and far', () => {
    const packs = [
      layer('top', { extends: ['middle', 'side'] }),
      layer('side'),
      layer('middle', { extends: ['base'] }),
      layer('base'),
    ];
    expect(inLayers(packs).map(({ id }) => id)).toEqual(['base', 'middle', 'side', 'top']);
  });

  it('keeps the order of packs that do not build on one another, and the later of two with one id', () => {
    const [a, b] = [layer('a'), layer('b')];
    const newer = { ...a, version: '2.0.0' };
    expect(inLayers([b, a, newer])).toEqual([b, newer]);
  });

  it('passes over bases that are not there, and ends where packs go in a circle', () => {
    const packs = [layer('a', { extends: ['b', 'gone'] }), layer('b', { extends: ['a'] })];
    expect(inLayers(packs).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(inLayers([layer('a', { extends: ['a'] })])).toHaveLength(1);
  });
});

describe('an override', () => {
  const base = layer('base', {
    rules: [existence('a', 'fy'), existence('b', 'æsj', 'severity: must')],
  });
  const over = (...entries: string[]) =>
    layer('over', { extends: ['base'], more: override(...entries) });
  const said = (entries: string[], text = 'fy') =>
    found([over(...entries), base], text).map(({ severity, message, reason }) =>
      [severity, message, reason].join(' '),
    );

  test.each([
    ['turns a rule off', ['rule: base/a, severity: off'], []],
    ['hardens it', ['rule: base/a, severity: must'], ['must m r']],
    ['softens it', ['rule: base/a, severity: info'], ['info m r']],
    ['rewords its message', ['rule: base/a, message: nytt'], ['advice nytt r']],
    ['rewords its reason', ['rule: base/a, reason: derfor'], ['advice m derfor']],
    ['speaks of all rules', ['rule: base/*, severity: info'], ['info m r']],
    ['leaves other rules alone', ['rule: base/b, severity: off'], ['advice m r']],
    [
      'by name counts more',
      ['rule: base/a, severity: must', 'rule: base/*, severity: off'],
      ['must m r'],
    ],
    [
      'of all gives what the name does not',
      ['rule: base/a, message: nytt', 'rule: base/*, severity: info'],
      ['info nytt r'],
    ],
    [
      'of a rule elsewhere with the same name says nothing',
      ['rule: other/a, severity: off'],
      ['advice m r'],
    ],
  ])('%s', (_, entries, expected) => {
    expect(said(entries)).toEqual(expected);
  });

  it('of all rules turns off every one', () => {
    expect(said(['rule: base/*, severity: off'], 'fy æsj')).toEqual([]);
  });

  it('may turn a rule on that its own pack leaves off', () => {
    const quiet = layer('base', { rules: [existence('a', 'fy', 'severity: off')] });
    expect(found([quiet])).toEqual([]);
    const loud = found([quiet, over('rule: base/a, severity: must')]);
    expect(loud.map(({ severity }) => severity)).toEqual(['must']);
    expect(loud[0]?.overruled).toMatchObject([{ pack: { id: 'base' }, severity: 'off' }]);
  });

  it('is shown with the pack that spoke last, and what each layer below said', () => {
    const middle = layer('middle', {
      extends: ['base'],
      more: override('rule: base/a, severity: must, message: midt', 'rule: base/*, reason: fordi'),
    });
    const top = layer('top', {
      extends: ['middle'],
      more: override('rule: base/a, severity: info'),
    });
    expect(found([top, base, middle])).toMatchObject([
      {
        rule: 'base/a',
        severity: 'info',
        message: 'midt',
        reason: 'fordi',
        pack: { id: 'top', title: 'TOP', version: '1.2.3' },
        overruled: [
          { pack: { id: 'middle' }, severity: 'must', message: 'midt' },
          { pack: { id: 'middle' }, severity: 'advice', message: 'm' },
          { pack: { id: 'base', title: 'BASE' }, severity: 'advice', message: 'm' },
        ],
      },
    ]);
    const { rules } = compile([top, base, middle]);
    expect(rules.find(({ id }) => id === 'base/a')?.overruled.map(({ reason }) => reason)).toEqual([
      'fordi',
      'fordi',
      'r',
    ]);
    expect(rules.find(({ id }) => id === 'base/b')?.overruled).toHaveLength(1);
  });

  it('may name a guideline of its own pack', () => {
    const guided = layer('over', {
      extends: ['base'],
      more: `guidelines: [{id: g, title: Vår, text: t}]\n${override('rule: base/a, guideline: g')}`,
    });
    const own = layer('base', {
      rules: [existence('a', 'fy', 'guideline: h')],
      more: 'guidelines: [{id: h, title: Deres, text: t}, {id: g, title: Feil, text: t}]',
    });
    expect(found([own])[0]?.guideline?.title).toBe('Deres');
    expect(found([own, guided])[0]?.guideline?.title).toBe('Vår');
    const dangling = { ...guided, guidelines: [] };
    expect(found([own, dangling])[0]).not.toHaveProperty('guideline');
  });

  it('counts only where its pack builds on the other, be it from afar', () => {
    const stranger = layer('over', { more: override('rule: base/a, severity: off') });
    expect(found([base, stranger])).toHaveLength(1);
    const afar = [layer('middle', { extends: ['base'] }), { ...stranger, extends: ['middle'] }];
    expect(found([base, ...afar])).toHaveLength(0);
    // A base that is not there hides nothing, and shows nothing.
    expect(found([base, { ...stranger, extends: ['middle'] }])).toHaveLength(1);
  });
});

describe('two rules on the same words', () => {
  const base = layer('base', {
    rules: [existence('a', 'fy, så fy', 'severity: must, message: under')],
  });
  const rules = [existence('b', 'fy', 'severity: info, message: "over {actual}"')];

  it('the nearest layer speaks, however severe the other is, and shows the other', () => {
    expect(found([layer('top', { extends: ['base'], rules }), base])).toMatchObject([
      {
        rule: 'top/b',
        severity: 'info',
        message: 'over fy',
        pack: { id: 'top' },
        overruled: [{ pack: { id: 'base' }, severity: 'must', message: 'under' }],
      },
    ]);
  });

  it('speaks as the other did where its own words are another span', () => {
    const packs = [layer('top', { extends: ['base'], rules }), base];
    expect(found(packs, 'så fy').map(({ rule }) => rule)).toEqual(['base/a']);
  });

  it('the more severe speaks where neither pack lies above the other', () => {
    const [finding, ...others] = found([layer('top', { rules }), base]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'base/a', overruled: [] });
  });

  it('both speak where one pack asks for it', () => {
    const shown = layer('top', { extends: ['base'], rules, more: 'overlaps: show' });
    expect(found([shown, base]).map(({ rule }) => rule)).toEqual(['base/a', 'top/b']);
    expect(found([shown, base]).map(({ overruled }) => overruled)).toEqual([[], []]);
  });

  it('one speaks where packs go in a circle', () => {
    const packs = [layer('top', { extends: ['base'], rules }), { ...base, extends: ['top'] }];
    expect(found(packs)).toHaveLength(1);
  });

  it('of three layers the nearest shows both others', () => {
    const packs = [
      layer('top', { extends: ['middle'], rules }),
      layer('middle', { extends: ['base'], rules: [existence('c', 'fy', 'message: midt')] }),
      base,
    ];
    expect(found(packs)).toMatchObject([
      { rule: 'top/b', overruled: [{ pack: { id: 'base' } }, { pack: { id: 'middle' } }] },
    ]);
  });
});

describe('what is wrong between packs', () => {
  const problems = (...packs: Pack[]) =>
    layerProblems(packs).map(
      ({ pack, path, message }) => `${pack.id} ${path.join('.')} ${message}`,
    );
  const base = layer('base', { rules: [existence('regel', 'fy'), existence('annen', 'æsj')] });
  const over = (id: string, entry: string, bases = ['base']) =>
    layer(id, { extends: bases, more: override(entry) });

  it('is nothing where layers agree', () => {
    expect(
      problems(
        over('a', 'rule: base/regel, severity: must'),
        over('b', 'rule: base/regel, severity: must'),
        over('c', 'rule: base/annen, severity: off'),
        over('d', 'rule: base/*, severity: info'),
        base,
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'a base that is not there',
      [layer('a', { extends: ['bsae'] }), base, layer('c')],
      ['a extends.0 there is no pack «bsae» to build on; valid: base, c. Did you mean «base»?'],
    ],
    [
      'a base that is not there, and none is',
      [layer('a', { extends: ['base'] })],
      ['a extends.0 there is no pack «base» to build on; valid: none.'],
    ],
    [
      'a pack that builds on itself',
      [layer('a', { extends: ['a'] })],
      ['a extends.0 «a» builds on this pack in turn: layers may not go in a circle'],
    ],
    [
      'a circle',
      [
        layer('a', { extends: ['base', 'b'] }),
        layer('b', { extends: ['c'] }),
        layer('c', { extends: ['a'] }),
        base,
      ],
      [
        'a extends.1 «b» builds on this pack in turn: layers may not go in a circle',
        'b extends.0 «c» builds on this pack in turn: layers may not go in a circle',
        'c extends.0 «a» builds on this pack in turn: layers may not go in a circle',
      ],
    ],
    [
      'an override of a rule that is not there',
      [over('a', 'rule: base/regl, severity: off'), base],
      [
        'a overrides.0.rule no pack that this one builds on has a rule «base/regl». Did you mean «base/regel»?',
      ],
    ],
    [
      'an override of a pack that it does not build on',
      [over('a', 'rule: base/regel, severity: off', []), base],
      ['a overrides.0.rule no pack that this one builds on has a rule «base/regel».'],
    ],
    [
      'an override of all rules of no base',
      [over('a', 'rule: helt-annen/*, severity: off'), base],
      ['a overrides.0.rule no pack that this one builds on has a rule «helt-annen/*».'],
    ],
    [
      'two that disagree',
      [
        base,
        over('a', 'rule: base/regel, severity: off'),
        over('b', 'rule: base/regel, severity: must'),
      ],
      [
        'b overrides.0 «a» says something else of «base/regel», and neither pack builds on the other; let one extend the other',
      ],
    ],
  ])('is told: %s', (_, packs, expected) => {
    expect(problems(...packs)).toEqual(expected);
  });

  it('is that two disagree in one thing of several', () => {
    const a = layer('a', {
      extends: ['base'],
      more: override('rule: base/annen, severity: off', 'rule: base/regel, severity: off'),
    });
    expect(problems(base, a, over('b', 'rule: base/regel, severity: must'))).toHaveLength(1);
    expect(problems(base, a, over('b', 'rule: base/regel, severity: off'))).toEqual([]);
  });

  it('is not that a pack disagrees with its base, whichever comes first', () => {
    const a = over('a', 'rule: base/regel, severity: off');
    const b = over('b', 'rule: base/regel, severity: must', ['base', 'a']);
    expect(problems(base, a, b)).toEqual([]);
    expect(problems(b, a, base)).toEqual([]);
  });

  it('is not that two disagree where a pack above both says what counts', () => {
    const a = over('a', 'rule: base/regel, severity: off');
    const b = over('b', 'rule: base/regel, severity: must');
    const settles = (bases: string[], rule = 'regel') => {
      const more = override('rule: base/*, severity: must', `rule: base/${rule}, severity: info`);
      return problems(base, a, b, layer('top', { extends: ['base', ...bases], more }));
    };
    expect(settles(['a', 'b'])).toEqual([]);
    expect(settles(['a', 'b'], 'annen')).toHaveLength(1);
    expect(settles(['a'])).toHaveLength(2);
    expect(settles(['b'])).toHaveLength(2);
  });
});

describe('examples of a pack that builds on others', () => {
  const base = layer('base', { rules: [existence('a', 'fy')] });
  const middle = layer('middle', { extends: ['base'] });
  const top = layer('top', { extends: ['middle'] });

  it('are run among those alone', () => {
    expect(alongsideOf(top, [base, layer('other'), middle, top])).toEqual([base, middle]);
    expect(alongsideOf(base, [base, middle, top])).toEqual([]);
  });

  it('hold for a rule that is off too', () => {
    const off = packOf(
      '  - {id: a, kind: existence, severity: off, terms: [fy], message: m, reason: r, examples: [{bad: fy}, {good: æsj}]}',
    );
    expect(proveExamples(off)).toEqual([]);
  });
});

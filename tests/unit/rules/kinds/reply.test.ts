import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyEdits,
  type CheckContext,
  check,
  createChecker,
  rewrite,
} from '../../../../rules/index.ts';
import { replyFormat } from '../../../../rules/kinds/reply.ts';
import { postKinds } from '../../../../rules/types.ts';
import { brief, official, packOf, rest, rulesetOf } from '../inline.ts';

const answer: CheckContext = { ...official, post: 'reply' };

const rule = (options: string) => `
  - id: svar
    kind: reply
    ${options}
    ${rest}`;

const tone = rulesetOf(rule('avoids: [vi har ikke tid, ikke tid, IT-avdelingen]'));

describe('excuses and blame', () => {
  it.each([
    ['Nei, vi har ikke tid nå.', ['vi har ikke tid']],
    ['Spør IT-avdelingen, det er ikke tid.', ['IT-avdelingen', 'ikke tid']],
    ['Spør it-avdelingen.', []],
    ['Du skrev «vi har ikke tid».', []],
    ['Vi ser på saken i dag.', []],
  ])('%s', (text, words) => {
    expect(brief(check(text, tone, answer).findings)).toEqual(words.map((word) => [word]));
  });

  it('has nothing to offer instead, and asks for nothing more', () => {
    const text = 'Vi har ikke tid til å se på saken nå i dag.';
    const { findings } = check(text, tone, { ...answer, answering: { hours: 99 } });
    expect(findings).toMatchObject([{ actual: 'Vi har ikke tid', expected: [], fixes: [] }]);
  });

  it('competes with other advice on the same words', () => {
    const both = rulesetOf(`${rule('avoids: [vi har ikke tid]')}
  - {id: ord, kind: existence, terms: [har ikke], message: m, reason: r, examples: [{bad: x}]}`);
    expect(brief(check('Vi har ikke tid.', both, answer).findings)).toEqual([['Vi har ikke tid']]);
  });
});

const expecting = rulesetOf(
  rule(`expects: [vi ser på saken, vi ringer]
    leastWords: 3
    sentences:
      nb: [Vi ser på saken i dag., Vi ringer.]
      en: [We will look into it.]`),
);

describe('what an answer should hold', () => {
  const found = (text: string, changed: Partial<CheckContext> = {}) =>
    check(text, expecting, { ...answer, ...changed }).findings;

  it('is asked for once, of the whole answer, and offered at its end', () => {
    const text = 'Hei. Beklager ventetiden.';
    expect(found(text)).toHaveLength(1);
    const [finding] = found(text);
    expect(finding).toMatchObject({
      start: 0,
      end: 0,
      actual: '',
      expected: ['Vi ser på saken i dag.'],
    });
    expect(applyEdits(text, finding?.fixes ?? []).text).toBe(
      'Hei. Beklager ventetiden. Vi ser på saken i dag.',
    );
  });

  it.each([
    ['Takk for turen!', 1],
    ['Vi ser på saken nå.', 0],
    ['Takk! Vi ringer deg.', 0],
    ['Du skrev «vi ringer» i går.', 0],
    ['Tusen takk!', 0],
    ['', 0],
  ])('%s', (text, count) => {
    expect(found(text)).toHaveLength(count);
  });

  it('is offered as the first sentence that there is room for', () => {
    const text = 'Takk for turen!';
    const offered = (limit: number) => found(text, { limit })[0]?.expected;
    expect(offered(text.length + 23)).toEqual(['Vi ser på saken i dag.']);
    expect(offered(text.length + 22)).toEqual(['Vi ringer.']);
    expect(offered(text.length + 11)).toEqual(['Vi ringer.']);
    expect(offered(text.length + 10)).toEqual([]);
  });

  it('is offered in the text’s own language alone', () => {
    const text = 'Thank you for asking';
    expect(found(text, { language: 'en' })[0]?.expected).toEqual(['We will look into it.']);
    expect(found(text, { language: 'da' })[0]?.expected).toEqual([]);
  });

  it('is not put into the plain-language rewrite', () => {
    expect(rewrite('Takk for turen!', expecting, answer).edits).toEqual([]);
  });

  it('needs no sentence to offer, and is not asked of fewer than eight words', () => {
    const bare = rulesetOf(rule('expects: [beklager]'));
    expect(check('En to tre fire fem seks sju', bare, answer).findings).toEqual([]);
    const [finding] = check('En to tre fire fem seks sju åtte', bare, answer).findings;
    expect(finding).toMatchObject({ expected: [], fixes: [] });
  });

  it('takes no place from advice on words, nor from what another rule asks for', () => {
    const both = rulesetOf(`${rule('expects: [beklager]\n    leastWords: 1')}
  - {id: neste, kind: reply, expects: [vi ringer], leastWords: 1, message: m, reason: r, examples: [{bad: x}]}
  - {id: ord, kind: existence, terms: [hei], message: m, reason: r, examples: [{bad: x}]}`);
    const { findings } = check('Hei du.', both, answer);
    expect(findings.map((finding) => finding.rule)).toEqual([
      'prøve/svar',
      'prøve/neste',
      'prøve/ord',
    ]);
  });
});

describe('the deadline', () => {
  const late = rulesetOf(`
  - id: frist
    kind: reply
    deadline: 24
    message: 'Spørsmålet er {hours} timer gammelt.'
    reason: 'Vi svarer innen {deadline} timer.'
    examples: [{bad: x}]`);
  const said = (answering: CheckContext['answering'], text = 'Ja.') =>
    check(text, late, { ...answer, ...(answering && { answering }) }).findings.map(
      ({ message, reason, start, end }) => [message, reason, start, end],
    );

  it('is told in hours begun', () => {
    const reason = 'Vi svarer innen 24 timer.';
    expect(said({ hours: 30 })).toEqual([['Spørsmålet er 30 timer gammelt.', reason, 0, 0]]);
    const { findings } = check('Ja.', late, { ...answer, answering: { hours: 30 } });
    expect(findings).toMatchObject([{ expected: [], fixes: [] }]);
    expect(said({ hours: 24.1 })).toEqual([['Spørsmålet er 25 timer gammelt.', reason, 0, 0]]);
  });

  it.each([
    ['an enquiry that is just in time', { hours: 24 }, 'Ja.'],
    ['a page that does not say', { hours: null }, 'Ja.'],
    ['a situation that does not say', undefined, 'Ja.'],
    ['an empty field', { hours: 30 }, ' \n'],
  ])('is no matter for %s', (_what, answering, text) => {
    expect(said(answering, text)).toEqual([]);
  });
});

describe('a reply rule', () => {
  const all = rulesetOf(
    rule(`avoids: [ikke tid]
    expects: [beklager]
    leastWords: 1
    deadline: 24`),
  );
  const counted = (changed: Partial<CheckContext>) =>
    check('Har ikke tid.', all, { ...answer, answering: { hours: 30 }, ...changed }).findings
      .length;

  it.each(postKinds)('in a %s', (post) => {
    expect(counted({ post })).toBe(post === 'reply' || post === 'comment' ? 3 : 0);
  });

  it.each([
    ['private', 0],
    ['professional', 3],
    ['official', 3],
  ] as const)('in role %s', (role, count) => {
    expect(counted({ role })).toBe(count);
  });

  it('can be told from its fix, where it says several things of one answer', () => {
    const offering = rulesetOf(
      rule(
        'expects: [beklager]\n    leastWords: 1\n    deadline: 1\n    sentences: {nb: [Beklager.]}',
      ),
    );
    const { findings } = check('Ja.', offering, { ...answer, answering: { hours: 2 } });
    expect(findings.map(({ expected }) => expected)).toEqual([['Beklager.'], []]);
  });

  it('finds while one writes just what it finds at once', () => {
    const piece = fc.constantFrom(
      'har ikke tid. ',
      'Beklager',
      'ikke ',
      'tid',
      '«',
      '» ',
      '\n',
      '',
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    const checker = createChecker(all);
    fc.assert(
      fc.property(text, (written) => {
        const { findings } = checker.check(written, answer);
        expect(findings).toEqual(check(written, all, answer).findings);
        for (const { start, end, actual } of findings) {
          expect(written.slice(start, end)).toBe(actual);
        }
      }),
    );
  });
});

describe('the format', () => {
  const problems = (options: Record<string, unknown>) =>
    replyFormat.problems({ options: { leastWords: 8, ...options }, languages: ['nb'] });

  it.each([
    ['avoids', { avoids: ['x'] }],
    ['expects', { expects: ['x'] }],
    ['expects and sentences', { expects: ['x'], sentences: { nb: ['y'] } }],
    ['a deadline', { deadline: 24 }],
  ])('is content with %s', (_what, options) => {
    expect(problems(options)).toEqual([]);
  });

  it('wants something to do', () => {
    expect(problems({})).toEqual([
      {
        path: [],
        message: expect.stringMatching(/at least one of «avoids», «expects» and «deadline»/),
      },
    ]);
  });

  it('wants sentences to belong to something', () => {
    expect(problems({ avoids: ['x'], sentences: { nb: ['y'] } })).toEqual([
      { path: [], key: 'sentences', message: expect.stringContaining('belongs to «expects»') },
    ]);
  });

  it('lets messages say the hours, and says what it looks for', () => {
    expect(replyFormat.values).toEqual(['hours', 'deadline']);
    expect(replyFormat.about).toMatch(/answer/);
    const { fields } = replyFormat;
    expect(Object.keys(fields)).toEqual([
      'expects',
      'sentences',
      'leastWords',
      'deadline',
      'avoids',
    ]);
    expect(Object.values(fields).every(({ optional, about }) => optional && about !== '')).toBe(
      true,
    );
  });

  it('looks for no terms where it has none', () => {
    const options = { leastWords: 8, deadline: 24 };
    expect(replyFormat.terms({ options, languages: ['nb'] })).toEqual([]);
  });

  it('fills in how short an answer may be', () => {
    expect(packOf(rule('deadline: 24')).rules[0]?.options).toMatchObject({ leastWords: 8 });
  });
});

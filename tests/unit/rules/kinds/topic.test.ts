import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CheckContext,
  check,
  compile,
  createChecker,
  parsePack,
} from '../../../../rules/index.ts';
import { topicFormat } from '../../../../rules/kinds/topic.ts';
import { brief, official, packOf, packText, rest, rulesetOf } from '../inline.ts';

const people = `contacts:
  - {id: kari, name: Kari Nes, title: {nb: skolesjef, en: head of schools}, email: kari@x.example}
  - {id: ola, name: Ola Li, title: rådgiver}
answers:
  - {id: skole, title: {nb: Skolen, en: The school}, text: {nb: Ikke bestemt., en: Not decided.}}`;

const school = `
  - id: skole
    kind: topic
    contact: kari
    answer: skole
    terms: [legge ned skolen, skolen, skolen vår, Å legge ned, Å legge, (skolen, NAV]
    except: [skolen min]
    ${rest}`;

const ruleset = rulesetOf(school, people);
const found = (text: string, changed: Partial<CheckContext> = {}) =>
  check(text, ruleset, { ...official, ...changed }).findings;

describe('topic', () => {
  it('says who takes it and what is agreed, in the reader’s language', () => {
    expect(found('Om skolen.')).toMatchObject([
      {
        start: 3,
        end: 9,
        actual: 'skolen',
        expected: [],
        fixes: [],
        contact: { name: 'Kari Nes', title: 'skolesjef', email: 'kari@x.example' },
        answer: { title: 'Skolen', text: 'Ikke bestemt.' },
      },
    ]);
    expect(found('Om skolen.', { reader: 'en' })).toMatchObject([
      { contact: { title: 'head of schools' }, answer: { title: 'The school' } },
    ]);
  });

  it('needs no answer', () => {
    const without = rulesetOf(
      `
  - {id: a, kind: topic, contact: ola, terms: [streik], message: m, reason: r, examples: [{bad: x}]}`,
      people,
    );
    const [finding] = check('Om streik.', without, official).findings;
    expect(finding).toMatchObject({ contact: { name: 'Ola Li' } });
    expect(finding).not.toHaveProperty('answer');
  });

  it.each([
    ['once, at the first mention', 'Hei. Skolen står. Om skolen?', ['Skolen'], 5],
    ['by the longest of the terms that start there', 'Om skolen vår nå', ['skolen vår'], 3],
    ['by the longest, whichever was written first', 'Å legge ned nå', ['Å legge ned'], 0],
    ['from where the first term starts', 'Da (skolen', ['(skolen'], 3],
    ['as written, where a term has a capital', 'nav og NAV', ['NAV'], 7],
    ['past what is excepted', 'Om skolen min og skolen', ['skolen'], 17],
    ['past what others said', '«Skolen», sa hun om skolen', ['skolen'], 20],
  ])('speaks %s', (_how, text, [actual], start) => {
    expect(found(text).map((finding) => [finding.actual, finding.start])).toEqual([
      [actual, start],
    ]);
  });

  it('says nothing where the subject is not named', () => {
    expect(found('Om barnehagen.')).toEqual([]);
  });

  it.each([
    ['private', 0],
    ['professional', 1],
    ['official', 1],
  ] as const)('in role %s', (role, count) => {
    expect(found('Om skolen.', { role })).toHaveLength(count);
  });

  it('stands beside advice on the same words, whichever is more severe', () => {
    for (const severity of ['info', 'must']) {
      const both = rulesetOf(
        `${school}
    severity: ${severity}
  - {id: ord, kind: substitution, swap: {skolen: skulen}, message: m, reason: r, examples: [{bad: x}]}`,
        people,
      );
      const { findings } = check('Om skolen.', both, official);
      expect(findings.map(({ rule }) => rule).sort()).toEqual(['prøve/ord', 'prøve/skole']);
    }
  });

  it('goes before a subject that says less of the same words', () => {
    const both = rulesetOf(
      `${school}
  - {id: streik, kind: topic, contact: ola, terms: [streik på skolen], message: m, reason: r, examples: [{bad: x}]}`,
      people,
    );
    expect(brief(check('Om streik på skolen.', both, official).findings)).toEqual([
      ['streik på skolen'],
    ]);
  });

  it('says whom a nearer layer names, and that another layer names another', () => {
    const base = packOf(school, people);
    const near = parsePack(
      packText(
        `
  - {id: vår, kind: topic, contact: ola, terms: [skolen], message: Ola svarer., reason: r, examples: [{bad: x}]}`,
        `${people}\nextends: [prøve]`,
      ).replace('id: prøve\n', 'id: nær\n'),
      'near.yaml',
    );
    const layers = compile(near.ok ? [base, near.pack] : []);
    expect(check('Om skolen.', layers, official).findings).toMatchObject([
      { rule: 'nær/vår', contact: { name: 'Ola Li' }, overruled: [{ pack: { id: 'prøve' } }] },
    ]);
  });

  it('is found while one writes just as it is at once', () => {
    const piece = fc.constantFrom('skolen ', 'legge ned ', 'min ', 'Nei. ', '«', '» ', '(', '\n');
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
    const checker = createChecker(ruleset);
    fc.assert(
      fc.property(text, (written) => {
        const { findings } = checker.check(written, official);
        expect(findings).toEqual(check(written, ruleset, official).findings);
        expect(findings.length).toBeLessThan(2);
        for (const { start, end, actual } of findings) {
          expect(written.slice(start, end)).toBe(actual);
        }
      }),
    );
  });
});

describe('a topic in a pack', () => {
  it.each([
    ['a contact that is not there', 'contact: nils'],
    ['an answer that is not there', 'contact: kari\n    answer: nei'],
    ['no contact', 'answer: skole'],
  ])('is refused with %s', (_what, options) => {
    const rule = `
  - id: a
    kind: topic
    ${options}
    terms: [skolen]
    ${rest}`;
    expect(parsePack(packText(rule, people), 'a.yaml').ok).toBe(false);
  });

  it('says what it looks for', () => {
    expect(topicFormat.about).toMatch(/subject/);
    expect(Object.values(topicFormat.fields).map(({ about }) => about)).not.toContain('');
    expect(
      Object.entries(topicFormat.fields).map(([name, { optional }]) => [name, optional]),
    ).toEqual([
      ['contact', false],
      ['answer', true],
      ['terms', false],
    ]);
  });
});

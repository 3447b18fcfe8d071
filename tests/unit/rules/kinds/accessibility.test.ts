import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Attachment,
  applyEdits,
  type CheckContext,
  check,
  createChecker,
  type Ruleset,
} from '../../../../rules/index.ts';
import { accessibilityFormat, checks } from '../../../../rules/kinds/accessibility/format.ts';
import { wordsOf } from '../../../../rules/kinds/accessibility/hashtag-words.ts';
import { accessibilityChecks } from '../../../../rules/kinds/accessibility/index.ts';
import { brief, official, rulesetOf } from '../inline.ts';

const rulesetWith = (options: string) =>
  rulesetOf(`
  - id: a
    kind: accessibility
    message: '{count}/{limit}'
    reason: r
    examples: [{bad: x}]
    ${options}`);
const found = (options: string, text: string, changed: Partial<CheckContext> = {}) =>
  brief(check(text, rulesetWith(options), { ...official, ...changed }).findings);
const messages = (ruleset: Ruleset, text: string, changed: Partial<CheckContext> = {}) =>
  check(text, ruleset, { ...official, ...changed }).findings.map(({ message }) => message);

describe('hashtag-case', () => {
  it.each([
    ['nb', '#sosialemedier', '#SosialeMedier'],
    ['nb', '#livetibyen', '#LivetIByen'],
    ['nb', '#viåpner', null],
    ['nb', '#åpneskoler', null],
    ['nb', '#grønnevalg2027', '#GrønneValg2027'],
    ['nb', '#2027ogvi', null],
    ['nb', '#vi2og3', '#Vi2Og3'],
    ['nb', '#Sosialemedier', '#SosialeMedier'],
    ['nn', '#opneskular', null],
    ['nn', '#opnebibliotek', '#OpneBibliotek'],
    ['da', '#socialemedier', '#SocialeMedier'],
    ['da', '#åbnebørn', '#ÅbneBørn'],
    ['en', '#blacklivesmatter', '#BlackLivesMatter'],
    // English tags stand in every language.
    ['nb', '#socialmedia', '#SocialMedia'],
    // Å as two code points.
    ['nb', '#a\u030apnebarn', '#ÅpneBarn'],
  ] as const)('%s: %s → %s', (language, tag, expected) => {
    expect(found('check: hashtag-case', `Hei ${tag} nå`, { language })).toEqual(
      expected === null ? [] : [[tag, expected]],
    );
  });

  it.each([
    ['compounds, which are one word', '#sommerferie #barnehage #skolebibliotek #bylivet'],
    ['known words in two ways', '#healthyour'],
    ['what ends in nothing', '#medi'],
    ['what shows its words already', '#SosialeMedier #sosialeMedier #sosiale_medier'],
    ['one known word', '#biblioteket'],
    ['capitals', '#NAV'],
    ['what is no hashtag', 'sosialemedier @sosialemedier'],
  ])('lets be %s', (_what, text) => {
    expect(found('check: hashtag-case', text)).toEqual([]);
  });

  it.each([
    ['#abcdefghijklmn', 'check: hashtag-case', 0],
    ['#abcdefghijklmno', 'check: hashtag-case', 1],
    ['#Abcdefghijklmno', 'check: hashtag-case', 1],
    ['#abcdefghijklmn2', 'check: hashtag-case', 0],
    ['#abcdefgHijklmno', 'check: hashtag-case', 0],
    ['#abcdef', 'check: hashtag-case\n    letters: 5', 1],
    ['#abcde', 'check: hashtag-case\n    letters: 5', 0],
    ['#sosialemedier', 'check: hashtag-case\n    letters: 100', 1],
    [`#${'sosiale'.repeat(14)}vi`, 'check: hashtag-case\n    letters: 100', 1],
    [`#${'sosiale'.repeat(14)}dere`, 'check: hashtag-case\n    letters: 100', 1],
  ])('%s with %s: %i findings', (tag, options, count) => {
    expect(found(options, tag)).toHaveLength(count);
  });

  it('does not split what is too long', () => {
    const long = (end: string) => found('check: hashtag-case', `#${'sosiale'.repeat(14)}${end}`)[0];
    expect(long('vi')).toHaveLength(2);
    expect(long('jeg')).toHaveLength(1);
  });

  it('offers nothing where it is not sure, and counts the letters', () => {
    const ruleset = rulesetWith('check: hashtag-case');
    const { findings } = check('#kommunestyremøtet', ruleset, official);
    expect(findings).toMatchObject([{ expected: [], fixes: [], message: '17/{limit}' }]);
  });

  it('its fix keeps every letter', () => {
    const text = 'Om #sosialemedier og #blacklivesmatter.';
    const fixes = check(text, rulesetWith('check: hashtag-case'), official).findings.flatMap(
      (finding) => finding.fixes,
    );
    const { text: after } = applyEdits(text, fixes);
    expect(after).toBe('Om #SosialeMedier og #BlackLivesMatter.');
  });

  it.each([
    ['', 'nb', []],
    ['vi', 'nb', ['vi']],
    ['byskole', 'nb', null],
    ['sosialemedier', 'nb', ['sosiale', 'medier']],
    ['medier', 'nb', ['medier']],
    ['byer', 'nb', ['by', 'er']],
    ['erby', 'nb', ['er', 'by']],
    ['byenskole', 'nb', ['byen', 'skole']],
    ['skolebyen', 'nb', null],
    ['by2027', 'nb', ['by', '2027']],
    ['2027by', 'nb', ['2027', 'by']],
    ['xvi', 'nb', null],
    ['vix', 'nb', null],
  ] as const)('«%s» in %s is %s', (text, language, words) => {
    expect(wordsOf(text, language)).toEqual(words);
  });

  it('makes up what it was made of, where it is sure', () => {
    const word = fc.constantFrom('sosiale', 'vi', 'byen', 'i', 'skole', 'er', '2027', 'natur');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const text = words.join('');
        const split = wordsOf(text, 'nb');
        if (split) expect(split.join('')).toBe(text);
      }),
    );
  });
});

describe('emoji', () => {
  it.each([
    ['three in a row', 'Hei 🎉🎊🥳', [['🎉🎊🥳']], '3/{limit}'],
    ['the same twice', 'Hei 🎉🎉', [['🎉🎉', '🎉']], '2/{limit}'],
    ['the same with spaces', 'Hei 🎉 🎉  🎉!', [['🎉 🎉  🎉', '🎉']], '3/{limit}'],
    ['two that differ', 'Hei 🎉🎊', [], undefined],
    ['the same on two lines', 'Hei 🎉\n🎉', [], undefined],
    ['the same with a word between', 'Hei 🎉 og 🎉', [], undefined],
    ['flags', 'Hei 🇳🇴🇳🇴', [['🇳🇴🇳🇴', '🇳🇴']], '2/{limit}'],
    ['signs that are no emoji', 'Hei ©©©™™', [], undefined],
  ])('emoji-run: %s', (_what, text, expected, message) => {
    const ruleset = rulesetWith('check: emoji-run');
    expect(brief(check(text, ruleset, official).findings)).toEqual(expected);
    expect(messages(ruleset, text)[0]).toBe(message);
  });

  it.each([
    ['usually three', '', '🎉 a 🎊 b. 🥳 c\n\n 🎂 d 🍰', [18, '5/3']],
    ['three', '', '🎉 a 🎊 b. 🥳 c', null],
    ['as many as the rule says', 'most: 1', '🎉 a 🎊 b', [5, '2/1']],
    ['none at all', 'most: 0', 'a. b 🎊', [5, '1/0']],
  ])('emoji-count: lets be %s', (_what, most, text, expected) => {
    const { findings } = check(text, rulesetWith(`check: emoji-count\n    ${most}`), official);
    expect(findings.map(({ start, message }) => [start, message])).toEqual(
      expected ? [expected] : [],
    );
    for (const { actual, start } of findings) expect(text.startsWith(actual, start)).toBe(true);
  });

  it.each([
    [
      'all the same',
      'Nå:\n✅ a\n ✅ b',
      [
        ['✅', '–'],
        ['✅', '–'],
      ],
      'Nå:\n– a\n – b',
    ],
    [
      'close to the word',
      '✅a\n✅b',
      [
        ['✅', '–'],
        ['✅', '–'],
      ],
      '– a\n– b',
    ],
    ['different', '✅ a\n❌ b', [['✅'], ['❌']], '✅ a\n❌ b'],
    ['of two emoji', '✅❌ a\n✅❌ b', [['✅❌'], ['✅❌']], '✅❌ a\n✅❌ b'],
    ['one alone', '🎉 Hei\nnå', [], '🎉 Hei\nnå'],
    ['only the first of a line', '✅ a. ✅ b\nc', [], '✅ a. ✅ b\nc'],
    ['without words', '✅\n✅ a', [], '✅\n✅ a'],
    ['after a word', 'a ✅\nb ✅', [], 'a ✅\nb ✅'],
  ])('emoji-bullet: %s', (_what, text, expected, after) => {
    const { findings } = check(text, rulesetWith('check: emoji-bullet'), official);
    expect(brief(findings)).toEqual(expected);
    expect(
      applyEdits(
        text,
        findings.flatMap(({ fixes }) => fixes),
      ).text,
    ).toBe(after);
  });

  it.each([
    ['between words', 'Vi gleder oss 🎉 til festen.', [['🎉']]],
    ['instead of a word', 'Jeg ❤️ Bergen og 🎉🎊 3 ting', [['🎉🎊']]],
    ['at the end', 'Velkommen til fest 🎉', []],
    ['before the full stop', 'Velkommen til fest 🎉.', []],
    ['at the start', '🎉 velkommen til fest', []],
    ['before a new sentence', 'Velkommen 🎉 Vi starter nå', []],
    ['before a hashtag', 'Velkommen 🎉 #fest', []],
    ['before a link', 'Velkommen 🎉 https://x.no/ny', []],
  ])('emoji-in-sentence: %s', (_what, text, expected) => {
    expect(found('check: emoji-in-sentence', text)).toEqual(expected);
  });
});

describe('letters', () => {
  it.each([
    ['bold', 'Hei 𝗩𝗶𝗸𝘁𝗶𝗴 nå', [['𝗩𝗶𝗸𝘁𝗶𝗴', 'Viktig']]],
    ['script with what fills its gaps', 'ℋℯ𝓁𝓁ℴ!', [['ℋℯ𝓁𝓁ℴ', 'Hello']]],
    ['fullwidth', 'Ｈｅｉ', [['Ｈｅｉ', 'Hei']]],
    ['circled', 'Ⓗⓔⓘ', [['Ⓗⓔⓘ', 'Hei']]],
    ['squared', '🄷🄴🄸', [['🄷🄴🄸', 'HEI']]],
    ['white on black', '🅗🅔🅘 🅷🅴🅸', [['🅗🅔🅘 🅷🅴🅸', 'HEI HEI']]],
    ['with plain letters within', '𝗯å𝘁', [['𝗯å𝘁', 'båt']]],
    [
      'of several words',
      '𝗛𝗲𝗶 𝗱𝘂, 𝗱𝗲𝗿',
      [
        ['𝗛𝗲𝗶 𝗱𝘂', 'Hei du'],
        ['𝗱𝗲𝗿', 'der'],
      ],
    ],
    [
      'with a plain word between',
      '𝗛𝗲𝗶 og 𝗱𝘂',
      [
        ['𝗛𝗲𝗶', 'Hei'],
        ['𝗱𝘂', 'du'],
      ],
    ],
    ['digits', '𝟐𝟎𝟐𝟕', [['𝟐𝟎𝟐𝟕', '2027']]],
    ['one alone, as in a formula', 'Da er 𝑥 = 2', []],
    ['one in each of two places', '𝑥 = 2𝑦', []],
    ['plain signs', 'm² CO₂ 5 °C № 3 ½ ™ ℃', []],
  ])('fancy-letters: %s', (_what, text, expected) => {
    expect(found('check: fancy-letters', text)).toEqual(expected);
  });

  it('fancy-letters leaves plain letters and signs as they are', () => {
    const sign = fc.constantFrom('𝗩', 'a\u030a', 'å', ' ', '.', '²', '🅰', 'ℋ', 'x');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
        const text = signs.join('');
        const { findings } = check(text, rulesetWith('check: fancy-letters'), official);
        const after = applyEdits(
          text,
          findings.flatMap(({ fixes }) => fixes),
        ).text;
        expect(after.replace(/[VAH]/gu, '')).toBe(
          after === text ? text.replace(/[VAH]/gu, '') : after.replace(/[VAH]/gu, ''),
        );
        expect(after).toContain(signs.filter((one) => one === '²').join('') === '' ? '' : '²');
        for (const { fixes } of findings) expect(fixes[0]?.text).not.toMatch(/[𝗩ℋ🅰]/u);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['three words', 'Husk STOR FEST LØRDAG da', [['STOR FEST LØRDAG']], '3/{limit}'],
    ['a number between', 'HUSK 24 DESEMBER NÅ', [['HUSK 24 DESEMBER NÅ']], '3/{limit}'],
    ['short words that are no abbreviations', 'NÅ ER DET', [['NÅ ER DET']], '3/{limit}'],
    ['two words', 'Husk FEST LØRDAG', [], undefined],
    ['abbreviations', 'NAV NRK SSB KS', [], undefined],
    ['names in a row', 'NAV, NORAD, UNICEF/FN (EU) og NATO', [], undefined],
    ['Words With Capitals', 'Stor Fest Lørdag Nå', [], undefined],
    [
      'two runs',
      'STOR FEST LØRDAG for ALLE SOM KOMMER',
      [['STOR FEST LØRDAG'], ['ALLE SOM KOMMER']],
      '3/{limit}',
    ],
    ['letters without case', '东京 大阪 名古屋市中村区', [], undefined],
    ['only numbers', '2025 2026 2027', [], undefined],
    ['a link', 'HTTPS://STOR.FEST.LØRDAG', [], undefined],
  ])('all-caps: %s', (_what, text, expected, message) => {
    const ruleset = rulesetWith('check: all-caps');
    expect(brief(check(text, ruleset, official).findings)).toEqual(expected);
    expect(messages(ruleset, text)[0]).toBe(message);
  });

  it('all-caps: as many as the rule says, in the words of the language', () => {
    expect(found('check: all-caps\n    words: 2', 'Husk FEST LØRDAG')).toEqual([['FEST LØRDAG']]);
    expect(found('check: all-caps\n    words: 4', 'STOR FEST LØRDAG')).toEqual([]);
    expect(found('check: all-caps', 'DO THE MAX', { language: 'en' })).toHaveLength(1);
    expect(found('check: all-caps', 'DO THE MAX', { language: 'nb' })).toEqual([]);
    expect(found('check: all-caps', 'HUS BIL ABCD')).toHaveLength(1);
    expect(found('check: all-caps', 'HUS BIL ABC')).toEqual([]);
  });

  it.each([
    ['small first', 'Det er aNnOyInG', [['aNnOyInG', 'annoying']]],
    ['capital first', 'Det er så BrA nå at SåNnEr', [['SåNnEr', 'sånner']]],
    ['opening a sentence', 'mIxEd er det', [['mIxEd', 'Mixed']]],
    [
      'names and shortenings',
      'WhatsApp YouTube iPhone McIntosh eBay PhD LaTeX BibTeX SosialeMedier',
      [],
    ],
    ['capitals within a long word', 'kommuneAvisEnOgByenVårNå', []],
    ['two of three', 'det aBcDeef aBcDeefg', [['aBcDeef', 'abcdeef']]],
    ['marks between', 'det a-B-c-D-e', [['a-B-c-D-e', 'a-b-c-d-e']]],
  ])('mixed-case: %s', (_what, text, expected) => {
    expect(found('check: mixed-case', text)).toEqual(expected);
  });
});

describe('link-text', () => {
  const link = 'https://eksempel.no/sak';

  it.each([
    ['before', `Les mer her: ${link}`, [['Les mer her']]],
    ['before, on the line above', `Klikk her 👇\n\n${link}`, [['Klikk her']]],
    ['after', `${link} (les mer)`, [['les mer']]],
    ['without a scheme', 'Les mer: eksempel.no/sak', [['Les mer']]],
    ['with words between', `Les mer om skolen: ${link}`, []],
    ['far away', `Klikk her ............. ${link}`, []],
    ['far away after', `${link} ............. klikk her`, []],
    ['just near enough', `Klikk her ........... ${link}`, []],
    ['near enough', `Klikk her .......... ${link}`, [['Klikk her']]],
    ['near another link', `Se ${link} for mer. Klikk her: ${link}`, [['Klikk her']]],
    ['without a link', 'Les mer her: a@eksempel.no', []],
    ['in a quotation', `«Les mer her: ${link}»`, []],
    ['each', `Les mer: ${link}\nKlikk her: ${link}`, [['Les mer'], ['Klikk her']]],
  ])('%s', (_where, text, expected) => {
    expect(found('check: link-text', text)).toEqual(expected);
  });

  it.each([
    ['nb', 'Klikk her'],
    ['nn', 'Les meir her'],
    ['da', 'Læs mere her'],
    ['en', 'Click here'],
  ] as const)('knows %s', (language, words) => {
    expect(found('check: link-text', `${words}: ${link}`, { language })).toEqual([[words]]);
    expect(
      found(`check: link-text\n    languages: [${language}]`, `${words}: ${link}`, { language }),
    ).toEqual([[words]]);
  });

  it('knows the rule’s own words instead', () => {
    const options = 'check: link-text\n    phrases: [hopp hit]';
    expect(found(options, `Hopp hit: ${link}`)).toEqual([['Hopp hit']]);
    expect(found(options, `Klikk her: ${link}`)).toEqual([]);
  });
});

describe('images', () => {
  const image = (alt: string | null): Attachment => ({ kind: 'image', alt });
  const seen = (options: string, attachments: Attachment[], text = 'Hei på  deg') =>
    check(text, rulesetWith(`check: alt-text\n    ${options}`), { ...official, attachments })
      .findings;

  it.each([
    ['an image without', '', [image('')], '1'],
    ['white space', '', [image(' ')], '1'],
    ['two of three', '', [image(''), image('En katt'), image('')], '2'],
    ['an image with', '', [image('En katt')], null],
    ['what cannot be seen', '', [image(null)], null],
    ['what cannot be seen, where it is asked for', 'unseen: true', [image(null), image(null)], '2'],
    ['what is missing, where what cannot be seen is asked for', 'unseen: true', [image('')], null],
    ['a video', '', [{ kind: 'video', alt: '' } as const], null],
    ['nothing', '', [], null],
  ])('alt-text: %s', (_what, options, attachments, count) => {
    expect(seen(options, [...attachments]).map(({ actual, message }) => [actual, message])).toEqual(
      count === null ? [] : [['Hei', `${count}/{limit}`]],
    );
  });

  it('alt-text: marks the first word, where there is one', () => {
    const place = (text: string) =>
      seen('', [image('')], text).map(({ start, end, actual }) => [start, end, actual]);
    expect(place('\n Hei på')).toEqual([[2, 5, 'Hei']]);
    expect(place('«Hei» sa hun')).toEqual([[0, 5, '«Hei»']]);
    expect(place('')).toEqual([[0, 0, '']]);
    expect(place(' \n')).toEqual([[0, 0, '']]);
  });

  it('alt-text: says nothing where attachments are not known', () => {
    expect(found('check: alt-text', 'Hei')).toEqual([]);
  });

  it('alt-text: goes before what is said of the same word', () => {
    const ruleset = rulesetOf(`
  - {id: a, kind: accessibility, check: picture-of-text, message: m, reason: r, examples: [{bad: x}]}
  - {id: b, kind: accessibility, check: alt-text, message: m, reason: r, examples: [{bad: x}]}`);
    const { findings } = check('Se plakaten!', ruleset, { ...official, attachments: [image('')] });
    expect(findings.map(({ rule }) => rule)).toEqual(['prøve/b']);
  });

  it.each([
    ['nb', 'For tid og sted, se plakaten.', 'se plakaten'],
    ['nn', 'Sjå biletet for tid og stad.', 'Sjå biletet'],
    ['da', 'Tid og sted: se opslaget.', 'se opslaget'],
    ['en', 'For details, see the poster.', 'see the poster'],
  ] as const)('picture-of-text in %s', (language, text, actual) => {
    expect(found('check: picture-of-text', text, { language })).toEqual([[actual]]);
    expect(
      found('check: picture-of-text\n    phrases: [se tegningen]', text, { language }),
    ).toEqual([]);
  });

  it('picture-of-text: the longer of two', () => {
    expect(
      found('check: picture-of-text\n    phrases: [se her, her nede]', 'Vi kan se her nede'),
    ).toEqual([['her nede']]);
  });
});

describe('accessibility', () => {
  it('is no matter of private posts', () => {
    const roles = ['private', 'professional', 'official'] as const;
    expect(roles.map((role) => found('check: emoji-run', '🎉🎉', { role }).length)).toEqual([
      0, 1, 1,
    ]);
  });

  it('leaves quotations and exceptions alone', () => {
    expect(found('check: emoji-run', '«Hei 🎉🎉», sa hun')).toEqual([]);
    expect(found('check: emoji-run\n    quotations: check', '«Hei 🎉🎉», sa hun')).toHaveLength(1);
    expect(found('check: all-caps\n    except: [STOR FEST LØRDAG]', 'STOR FEST LØRDAG')).toEqual(
      [],
    );
  });

  it('stands beside what is said of the words', () => {
    const ruleset = rulesetOf(`
  - {id: a, kind: accessibility, check: all-caps, message: m, reason: r, examples: [{bad: x}]}
  - {id: b, kind: existence, terms: [fest], message: m, reason: r, examples: [{bad: x}]}`);
    expect(brief(check('STOR FEST LØRDAG', ruleset, official).findings)).toEqual([
      ['STOR FEST LØRDAG'],
      ['FEST'],
    ]);
  });

  it('says nothing of a check that this version does not know', () => {
    const ruleset = rulesetWith('check: emoji-run');
    const rules = ruleset.rules.map((rule) => ({ ...rule, options: { check: 'later' } }));
    expect(check('🎉🎉', { ...ruleset, rules }, official).findings).toEqual([]);
  });

  it('finds the same while one writes as at once, and marks what it says', () => {
    const ruleset = rulesetOf(
      checks
        .map(
          (name) =>
            `  - {id: ${name}, kind: accessibility, check: ${name}, message: m, reason: r, examples: [{bad: x}]}`,
        )
        .join('\n'),
    );
    const pieces = [
      '🎉',
      ' ',
      '✅ a',
      '\n',
      'STOR ',
      'FEST ',
      '#sosialemedier ',
      '𝗛𝗲𝗶',
      'Les mer ',
      'x.no/a',
      'se plakat ',
      '«',
      '» ',
      'aBcDe ',
      '. ',
    ];
    const checker = createChecker(ruleset);
    const context = { ...official, attachments: [{ kind: 'image', alt: '' } as const] };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
        const written = parts.join('');
        const { findings } = checker.check(written, context);
        expect(findings).toEqual(check(written, ruleset, context).findings);
        for (const { start, end, actual, expected, fixes } of findings) {
          expect(written.slice(start, end)).toBe(actual);
          expect(fixes).toHaveLength(expected.length);
        }
      }),
    );
  });
});

describe('a rule of kind accessibility', () => {
  const problems = (options: object) =>
    accessibilityFormat.problems({ options: { ...options }, languages: ['nb'] });

  it.each([
    ['most', 'emoji-count', 'emoji-count'],
    ['letters', 'hashtag-case', 'hashtag-case'],
    ['words', 'all-caps', 'all-caps'],
    ['unseen', 'alt-text', 'alt-text'],
    ['phrases', 'link-text', 'link-text and picture-of-text'],
    ['phrases', 'picture-of-text', 'link-text and picture-of-text'],
  ])('«%s» belongs to %s', (key, owner, owners) => {
    expect(problems({ check: owner, [key]: 3 })).toEqual([]);
    expect(problems({ check: 'emoji-run', [key]: 3 })).toEqual([
      { path: [], key, message: `«${key}» belongs to ${owners}, not to emoji-run` },
    ]);
  });

  it('has a file for each check', () => {
    const folder = new URL('../../../../rules/kinds/accessibility/', import.meta.url);
    const shared = ['check', 'emoji', 'format', 'hashtag-words', 'index', 'phrases'];
    const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ''));
    expect(accessibilityChecks.map(({ check: name }) => name)).toEqual([...checks]);
    expect([...checks].sort()).toEqual(files.filter((name) => !shared.includes(name)).sort());
  });

  it('says what it looks for', () => {
    expect(accessibilityFormat.about).toMatch(/screen reader/);
    expect(accessibilityFormat.values).toEqual(['count', 'limit']);
    expect(
      Object.entries(accessibilityFormat.fields).map(([name, { optional }]) => [name, optional]),
    ).toEqual([
      ['check', false],
      ['most', true],
      ['letters', true],
      ['words', true],
      ['unseen', true],
      ['phrases', true],
    ]);
  });
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyEdits, type CheckContext, check, createChecker } from '../../../../rules/index.ts';
import { capitalizationFormat } from '../../../../rules/kinds/capitalization/index.ts';
import { official, rulesetOf } from '../inline.ts';

const tail = `message: '{suggestion}'
    reason: r
    examples: [{bad: x}]`;
const rules = (options: string) => `
  - id: bokstaver
    kind: capitalization
    ${options}
    ${tail}`;

/** Suggestions; `=` before one that can be put in. */
function found(options: string, text: string, changed: Partial<CheckContext> = {}): string[] {
  const { findings } = check(text, rulesetOf(rules(options)), { ...official, ...changed });
  return findings.map((finding) => {
    const { start, end, actual, message, expected, fixes } = finding;
    expect(text.slice(start, end)).toBe(actual);
    if (fixes.length === 0) return message;
    expect(expected).toEqual([message]);
    const { text: after } = applyEdits(text, fixes);
    expect(after).toBe(text.slice(0, start) + message + text.slice(end));
    return `=${message}`;
  });
}

describe('sentence case of a headline', () => {
  test.each([
    ['Ny park i sentrum', []],
    ['Ny Park I Sentrum', ['Ny park i sentrum']],
    ['Ny Park I Sentrum\nParken ligger i sentrum. Det er en park.', ['=Ny park i sentrum']],
    ['Ny Park I Sentrum.', []],
    ['Ny Park I Sentrum:', []],
    ['Ny Park I Sentrum!', ['Ny park i sentrum!']],
    ['\n 🎉 Ny Park I Sentrum 🎉 \nMer tekst', ['🎉 Ny park i sentrum 🎉']],
    ['Vi åpner\nNy Park I Sentrum', []],
    ['Å Være Eller Ikke Være I Øra', ['Å være eller ikke være i øra']],
    // Names keep their capitals where most words are small.
    ['Oslo kommune åpner ny park i Eksempelvik', []],
    ['Kari Nordmann møter Ola Hansen', ['Kari nordmann møter ola hansen']],
    ['Kari Nordmann', []],
    ['Kari Marie Nordmann', []],
    ['Møt Kari Marie Nordmann', ['Møt kari marie nordmann']],
    ['Hjelp Til Barn', ['Hjelp til barn']],
    ['Velkommen Til Oss', ['Velkommen til oss']],
    // Sure when no word that loses its capital can be a name.
    ['Vi Har En Ny', ['=Vi har en ny']],
    // Abbreviations.
    ['NAV og NRK i Oslo', []],
    ['NAV Åpner Ny Park I Sentrum', ['NAV åpner ny park i sentrum']],
    // A capital first.
    ['ny park i sentrum', ['=Ny park i sentrum']],
    ['øving i kveld', ['=Øving i kveld']],
    ['iPhone i skolen', []],
    ['5 nye parker', []],
    ['@nav åpner ny park', []],
    ['😀 ny park', ['=😀 Ny park']],
    ['«ny park» åpner', ['=«Ny park» åpner']],
    ['ny Park I Sentrum', ['Ny park i sentrum']],
    // Shouting.
    ['VI ÅPNER NY PARK', ['Vi åpner ny park']],
    ['VI ÅPNER NY PARK\nI dag åpner vi ny park.', ['=Vi åpner ny park']],
    ['NRK TV', []],
    ['NAV OSLO', []],
    ['PARKEN', []],
    ['#NYPARK PARKEN', []],
    ['VIKTIG melding', []],
    // After a colon or an opening mark a capital says nothing.
    ['Nytt: Park', []],
    ['Se «Ny» «Park» «I» «Sentrum»', []],
    ['Se Ny #Park @Ola I Dag', ['Se ny #Park @Ola i dag']],
    [
      'En To Tre Fire Fem Seks Sju Åtte ni ti elleve tolv',
      ['En to tre fire fem seks sju åtte ni ti elleve tolv'],
    ],
    ['En To Tre Fire Fem Seks Sju Åtte Ni Ti Elleve Tolv Tretten', []],
    ['', []],
    ['😀', []],
  ])('%j', (text, expected) => {
    expect(found('match: sentence', text)).toEqual(expected);
  });

  test.each([
    ['en', 'I Have A New Park In Town', ['I have a new park in town']],
    ['en', 'What I do on Monday', []],
    ['en', 'Open on Monday, Tuesday, Friday', []],
    ['da', 'Kan I Se En Ny Park', ['Kan I se en ny park']],
    ['nn', 'Kva Er Eit Ord', ['Kva er eit ord']],
  ] as const)('in %s: %j', (language, text, expected) => {
    expect(found('match: sentence', text, { language })).toEqual(expected);
  });

  test.each([
    ['keep: [Ny Park]', 'Se Ny Park I Sentrum', ['Se Ny Park i sentrum']],
    ['keep: [Ny, Ny Park]', 'Se Ny Park I Sentrum', ['Se Ny Park i sentrum']],
    ['keep: [eHelse, nav]', 'nav melder', []],
    ['keep: [C++]', 'Vi Lærer C++ I Kveld', ['Vi lærer C++ i kveld']],
    ['keep: [Par]', 'Ny Park I Sentrum', ['Ny park i sentrum']],
    ["keepPattern: 'P\\p{L}+'", 'Ny Park I Sentrum', ['Ny Park i sentrum']],
    ["keep: [Ny]\n    keepPattern: 'P\\p{L}+'", 'Se Ny Park I Sentrum', ['Se Ny Park i sentrum']],
    [
      'threshold: 0.9',
      'Oslo kommune åpner ny park i Eksempelvik',
      ['Oslo kommune åpner ny park i eksempelvik'],
    ],
    ['threshold: 0.25', 'Ny Park I Sentrum', []],
    ['threshold: 0.26', 'Ny Park I Sentrum', ['Ny park i sentrum']],
    ["prefix: 'NYTT: '", 'NYTT: Ny Park I Sentrum', ['NYTT: Ny park i sentrum']],
    ["prefix: 'NYTT: '", 'NYTT: ny park', ['=NYTT: Ny park']],
    ["prefix: 'I'", 'Ny Park I Sentrum', ['Ny park i sentrum']],
    ["indicators: ['1.', ',']", 'En, To Tre, Fire', []],
    ['indicators: [Tre]', 'En To Tre Fire Fem', ['En to tre Fire fem']],
  ])('%s: %j', (options, text, expected) => {
    expect(found(`match: sentence\n    ${options}`, text)).toEqual(expected);
  });
});

describe('where', () => {
  const text = 'Ny park i byen. DETTE ER VIKTIG FOR OSS. ja vel.\n\nVi Har En Ny Park.\n';
  test.each([
    ['sentence', ['Dette er viktig for oss.', '=Ja vel.', 'Vi har en ny park.']],
    ['paragraph', ['=Vi har en ny park.', '=Ny park i byen. DETTE ER VIKTIG FOR OSS. Ja vel.']],
    ['first-line', []],
    ['text', ['Ny park i byen. DETTE ER VIKTIG FOR OSS. Ja vel.\n\nVi Har En Ny Park.']],
  ])('%s', (where, expected) => {
    const said = found(`match: sentence\n    where: ${where}`, text);
    expect(said.sort()).toEqual([...expected].sort());
  });

  it('looks at no place that is longer than can be judged', () => {
    const long = `ny ${'a'.repeat(998)}`;
    expect(found('match: sentence\n    where: paragraph', long)).toHaveLength(0);
    expect(found('match: lower\n    where: paragraph', `N${'a'.repeat(999)}`)).toHaveLength(1);
    expect(found('match: lower\n    where: paragraph', `N${'a'.repeat(1000)}`)).toHaveLength(0);
  });

  it('offers no fix over several lines', () => {
    expect(found('match: upper\n    where: text', 'a\nb')).toEqual(['A\nB']);
    expect(found('match: upper\n    where: text', 'a b')).toEqual(['=A B']);
    expect(found('match: upper\n    where: text', '')).toEqual([]);
  });

  it('takes no place from what is said of the words in it', () => {
    const ruleset = rulesetOf(`${rules('match: sentence')}
  - id: ord
    kind: existence
    terms: [park]
    ${tail}`);
    const { findings } = check('Ny Park I Sentrum', ruleset, official);
    expect(findings).toHaveLength(2);
  });
});

describe('other capitals', () => {
  test.each([
    ['match: lower', 'ny park', []],
    ['match: lower', 'Ny Park', ['ny park']],
    ['match: lower\n    keep: [Ny]', 'Ny Park', ['Ny park']],
    ['match: lower', 'ny @Ola #Park', []],
    ['match: upper', 'NY PARK', []],
    ['match: upper', 'Ny park', ['=NY PARK']],
    ['match: upper\n    keep: [eHelse]', 'Ny eHelse', ['=NY eHelse']],
    ['match: upper', 'NY @ola #park', []],
    ["match: pattern\n    pattern: '^[A-ZÆØÅ]'", 'Øving', []],
    ["match: pattern\n    pattern: '^[A-ZÆØÅ]'", 'øving', ['^[A-ZÆØÅ]']],
    ["match: pattern\n    pattern: '^[A-ZÆØÅ]'\n    keep: [øving]", 'øving', []],
    ['match: title', 'The Art of War', []],
    ['match: title', 'The art of war', ['=The Art of War']],
    ['match: title', 'a New Park Is Open by the Sea', []],
    [
      'match: title\n    threshold: 1',
      'A New Park Is Open By the sea',
      ['=A New Park Is Open by the Sea'],
    ],
    ['match: title\n    threshold: 1', 'What It Is For', []],
    ['match: title\n    threshold: 1', 'What It Is for', ['=What It Is For']],
    ['match: title\n    threshold: 1', 'For All', []],
    ['match: title\n    threshold: 1', 'for All', ['=For All']],
    ['match: title\n    threshold: 1', 'Parks: A New One', []],
    ['match: title\n    threshold: 1', 'Parks – A New One', []],
    ['match: title\n    threshold: 1', 'Parks — A New One', []],
    ['match: title\n    threshold: 1', 'Yes-and-No and/or Both', []],
    ['match: title\n    threshold: 1', 'Work On-Site', ['=Work On-Site'].slice(1)],
    ['match: title\n    threshold: 1', 'Talk With NASA', []],
    ['match: title\n    threshold: 1\n    style: Chicago', 'Talk With NASA', ['=Talk with NASA']],
    ['match: title\n    threshold: 1', 'My iPhone', ['=My IPhone']],
    ['match: title\n    threshold: 1\n    keep: [iPhone]', 'My iPhone', []],
    ['match: title\n    threshold: 1', 'See https://a.no/b #tag', []],
    [
      "match: title\n    threshold: 1\n    prefix: '\\p{L}+: '",
      'news: the Park',
      ['=news: The Park'],
    ],
    ['match: title', '😀 !', []],
  ])('%s: %j', (options, text, expected) => {
    expect(found(options, text, { language: 'en' })).toEqual(expected);
  });
});

describe('as Vale does', () => {
  const sentence = 'match: sentence\n    dialect: vale\n    where: text';
  const title = 'match: title\n    dialect: vale\n    where: text';
  const keep = "keepPattern: '(?<![\\p{L}])(?:NASA|Visual Studio)(?![\\p{L}])'";
  test.each([
    [sentence, 'A new park in town', []],
    [sentence, 'A New park in town', []],
    [sentence, 'A New Park in town', ['A new park in town']],
    [sentence, 'a new park in the town', ['A new park in the town']],
    [sentence, 'A new park in NASA', []],
    [sentence, 'New NASA', ['New nasa']],
    [`${sentence}\n    ${keep}`, 'New NASA', []],
    [`${sentence}\n    ${keep}`, 'NASA opens', []],
    [`${sentence}\n    ${keep}`, 'Use Visual Studio', []],
    [`${sentence}\n    threshold: 1`, 'One: Two', ['One: two']],
    [`${sentence}\n    threshold: 1\n    indicators: [':']`, 'One: Two', []],
    [`${sentence}\n    threshold: 1\n    indicators: ['One:']`, 'One: Two', ['One: two']],
    [`${sentence}\n    threshold: 1`, '1. Two three', []],
    [`${sentence}\n    threshold: 1`, 'Two 3. Three', ['Two 3. three']],
    [`${sentence}\n    threshold: 1`, 'Well-Known bugs', []],
    [`${sentence}\n    threshold: 1`, 'Don’t go', []],
    [`${sentence}\n    threshold: 0.5`, 'Well-known bugs', ['Well-Known bugs']],
    [`${sentence}\n    threshold: 0.5`, 'Two Three', []],
    [`${sentence}\n    threshold: 0.51`, 'Two Three', ['Two three']],
    [`${sentence}\n    prefix: 'NEW: '`, 'NEW: a park', ['NEW: A park']],
    [`${sentence}\n    threshold: 0.5\n    prefix: 'N'`, 'News park', []],
    [`${sentence}\n    threshold: 0.5\n    prefix: 'N'`, 'NEWs park', ['NEws park']],
    [sentence, '!', ['']],
    [title, 'The Art of War', []],
    [title, 'The art of war', ['The Art of War']],
    [title, '!', ['!']],
    [title, 'THE ART OF WAR', []],
    [title, 'see #tag', ['See #Tag']],
    [`${title}\n    ${keep}`, 'See NASA', []],
    [`${title}\n    threshold: 1\n    ${keep}`, 'Use Visual Studio', []],
    [`${title}\n    threshold: 1\n    keep: [e v]`, 'A e v b', ['A E v B']],
    ['match: lower\n    dialect: vale\n    where: text', 'ny Park', ['ny park']],
    ['match: lower\n    dialect: vale\n    where: text\n    keep: [Ny]', 'Ny Park', []],
    ['match: upper\n    dialect: vale\n    where: text', 'NY Park', ['NY PARK']],
    ['match: lower\n    dialect: vale\n    where: paragraph', 'A\n\nb\n\nC\nD', ['a\n\n', 'c\nd']],
    ['match: lower\n    dialect: vale\n    where: text', 'A\n\nb', ['a\n\nb']],
    ['match: lower\n    dialect: vale\n    where: text', ' \n', []],
    ['match: sentence\n    dialect: vale', 'a new park', ['A new park']],
    [
      'match: sentence\n    dialect: vale\n    where: sentence',
      'A park. a new park.',
      ['A new park.'],
    ],
  ])('%s: %j', (options, text, expected) => {
    expect(found(options, text, { language: 'en' })).toEqual(expected);
  });
});

it('asks for a pattern where one is to be found, and for none elsewhere', () => {
  const problems = (options: object) =>
    capitalizationFormat.problems({ options: { ...options }, languages: ['nb'] });
  const message = '«pattern» goes with «match: pattern», and only with it';
  expect(problems({ match: 'pattern' })).toEqual([{ path: [], message }]);
  expect(problems({ match: 'title', pattern: 'a' })).toEqual([{ path: [], message }]);
  expect(problems({ match: 'pattern', pattern: 'a' })).toEqual([]);
  expect(problems({ match: 'title' })).toEqual([]);
});

it('is silent where a rule that nobody vetted has no pattern', () => {
  const ruleset = rulesetOf(rules("match: pattern\n    pattern: 'x'"));
  const bare = ruleset.rules.map((rule) => ({
    ...rule,
    options: { match: 'pattern', where: 'text', style: 'AP', dialect: 'takt' },
  }));
  expect(check('Hei', ruleset, official).findings).toHaveLength(1);
  expect(check('Hei', { ...ruleset, rules: bare }, official).findings).toEqual([]);
});

test('what is found after a change is what is found in the whole', () => {
  const words = [
    'Ny ',
    'PARK ',
    'i ',
    'I ',
    'park ',
    '. ',
    '\n',
    '#Tag ',
    '😀',
    ': ',
    '«',
    'iPad ',
  ];
  const text = fc.array(fc.constantFrom(...words), { maxLength: 14 });
  const all = ['first-line', 'sentence', 'paragraph', 'text'].map((where) =>
    rulesetOf(rules(`match: sentence\n    where: ${where}`)),
  );
  fc.assert(
    fc.property(text, text, fc.constantFrom(...all), (before, after, ruleset) => {
      const checker = createChecker(ruleset);
      checker.check(before.join(''), official);
      const now = after.join('');
      const { findings } = checker.check(now, official);
      expect(findings).toEqual(check(now, ruleset, official).findings);
      for (const { start, end, actual, fixes } of findings) {
        expect(now.slice(start, end)).toBe(actual);
        for (const fix of fixes) expect(/\n/u.test(now.slice(fix.start, fix.end))).toBe(false);
      }
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, createChecker, type Language } from '../../../../rules/index.ts';
import { official, rest, rulesetOf } from '../inline.ts';

const rule = (options = '') =>
  rulesetOf(`
  - id: passiv
    kind: passive
    ${options}
    ${rest}`);
const every = rule();
const found = (language: Language, text: string, ruleset = every) =>
  check(text, ruleset, { ...official, language }).findings.map(({ actual }) => actual);

describe('passive in bokmål', () => {
  it.each([
    ['Brevet ble ikke sendt i går.', ['ble ikke sendt']],
    ['I går ble brevet fra kommunen endelig sendt.', ['ble brevet fra kommunen endelig sendt']],
    ['Saken har blitt vurdert og avvist.', ['blitt vurdert']],
    ['Huset blei malt, bygd og solgt.', ['blei malt']],
    ['Boka ble kasta.', ['ble kasta']],
    ['Saken vurderes nå.', ['vurderes']],
    ['Skjemaet skal oversendes fylket og kan avvises.', ['oversendes', 'avvises']],
    ['Kan dette ikke glatteutes?', ['glatteutes']],
    ['Dette glatteutes.', []],
    ['Det kan forstås slik.', ['forstås']],
    ['De satt bak lås og slå.', []],
    ['Jeg vil se elevenes arbeid og landets pris.', []],
    ['Det finnes mange som trives, synes jeg.', []],
    ['Velgeres makt og deres hus.', []],
    ['Hun ble interessert og er interessert.', []],
    ['Det ble et brukt hjul.', []],
    ['Det ble Solgt.', []],
    ['Det ble kveld, sendt i går.', []],
    ['Han ble lege og sendt bort.', []],
    ['Da ble arbeidet stanset.', ['ble arbeidet stanset']],
    ['Det ble arbeidet hele natta.', ['ble arbeidet']],
    ['Det ble arbeidet og laget mat.', ['ble arbeidet']],
    ['Det ble merket, laget, sendt.', ['ble merket']],
    ['Nå Brukes det mye.', []],
    ['Brukes det mye?', ['Brukes']],
    ['Det ble bli sendt.', ['ble bli sendt']],
    ['Det ble en to tre fire fem seks sju åtte sendt.', []],
    ['Det ble to tre fire fem seks sju åtte sendt.', ['ble to tre fire fem seks sju åtte sendt']],
    ['Du kan, glatteutes.', []],
    ['Du kan en to tre fire fem seks glatteutes.', ['glatteutes']],
    ['Du kan en to tre fire fem seks sju glatteutes.', []],
  ])('%s', (text, actual) => {
    expect(found('nb', text)).toEqual(actual);
  });
});

describe('passive in nynorsk', () => {
  it.each([
    ['Boka vart skriven av ho.', ['vart skriven']],
    ['Brevet er blitt skrive.', ['blitt skrive']],
    ['Bøkene vart skrivne, og brua blei bygd.', ['vart skrivne', 'blei bygd']],
    ['Sakene vart ikkje diskuterte.', ['vart ikkje diskuterte']],
    ['Skjemaet skal sendast og kan brukast.', ['sendast', 'brukast']],
    ['Det må ryddigast.', []],
    ['Det må glattutast.', ['glattutast']],
    ['Det finnast og er finast.', []],
    ['Ho vart interessert.', []],
    ['Det er den flinkaste, raskast og fast.', []],
  ])('%s', (text, actual) => {
    expect(found('nn', text)).toEqual(actual);
  });
});

describe('passive in Danish', () => {
  it.each([
    ['Brevet blev ikke sendt.', ['blev ikke sendt']],
    [
      'Sagen bliver behandlet, og den er blevet kritiseret.',
      ['bliver behandlet', 'blevet kritiseret'],
    ],
    ['Skemaet skal udfyldes og sendes.', ['udfyldes', 'sendes']],
    ['Reglerne ændredes og brugtes.', ['ændredes', 'brugtes']],
    ['Det findes, synes og lykkes for danskernes vores.', []],
    ['Hun blev interesseret.', []],
    ['Det vurderes.', ['vurderes']],
    ['Det kan opnås.', ['opnås']],
  ])('%s', (text, actual) => {
    expect(found('da', text)).toEqual(actual);
  });
});

describe('passive in English', () => {
  it.each([
    ['The office was quietly closed.', ['was quietly closed']],
    ['The form is being sent by us.', ['is being sent']],
    ['Was it never written?', ['Was it never written']],
    ["They weren't told, and we got paid.", ["weren't told", 'got paid']],
    ['She is interested and tired.', []],
    ['It is well-known and unexpected.', []],
    ['It was unveiled.', ['was unveiled']],
    ['It is the used one.', []],
    ['It was the box closed.', []],
    ['It is a red bed.', []],
    ['He was at home and closed it.', []],
    ['It costs a lot: brukes.', []],
  ])('%s', (text, actual) => {
    expect(found('en', text)).toEqual(actual);
  });
});

describe('passive with options', () => {
  const text = 'Saken ble sendt. Saken vurderes. Saken brukes.';

  it.each([
    ['forms: [bli]', ['ble sendt']],
    ['forms: [s]', ['vurderes', 'brukes']],
    ['known: [Sendt, brukes]', ['vurderes']],
    ['most: 2', ['ble sendt', 'vurderes', 'brukes']],
    ['most: 3', []],
    ['{most: 2, known: [brukes]}', []],
  ])('%s', (options, actual) => {
    const flat = options.replace(/^\{(.*)\}$/u, '$1').replace(/, known/u, '\n    known');
    expect(found('nb', text, rule(flat))).toEqual(actual);
  });

  it('leaves quotations out of the count, unless they are to be checked', () => {
    const quoted = 'Saken ble sendt. Hun sa «saken vurderes».';
    expect(found('nb', quoted, rule('most: 1'))).toEqual([]);
    expect(found('nb', quoted, rule('most: 1\n    quotations: check'))).toEqual([
      'ble sendt',
      'vurderes',
    ]);
    expect(found('nb', quoted)).toEqual(['ble sendt']);
  });

  it('counts again when the text grows', () => {
    const checker = createChecker(rule('most: 3'));
    expect(checker.check(text, official).findings).toEqual([]);
    const { findings } = checker.check(`${text} Saken ble glemt.`, official);
    expect(findings.map(({ start, actual }) => [start, actual])).toEqual([
      [6, 'ble sendt'],
      [23, 'vurderes'],
      [39, 'brukes'],
      [53, 'ble glemt'],
    ]);
  });

  it('has no fix, and finds the same in another language only where that has the form', () => {
    const [finding] = check(text, every, official).findings;
    expect(finding?.fixes).toEqual([]);
    expect(found('en', text)).toEqual([]);
    expect(found('da', 'Saken ble sendt.')).toEqual([]);
  });
});

describe('passive in any text', () => {
  const words = fc.constantFrom(
    'ble',
    'ikke',
    'sendt',
    'brukes',
    'kan',
    'et',
    'arbeidet',
    ',',
    '.',
    '😀',
    '«',
    '»',
    'Æ',
  );
  const texts = fc.array(words).map((all) => all.join(' '));

  it('finds in a text that grows what it finds in the whole', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const checker = createChecker(every);
        checker.check(before, official);
        const { findings } = checker.check(`${before} ${after}`, official);
        expect(findings).toEqual(check(`${before} ${after}`, every, official).findings);
        for (const { start, end, actual } of findings) {
          expect(`${before} ${after}`.slice(start, end)).toBe(actual);
        }
      }),
    );
  });
});

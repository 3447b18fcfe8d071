import { describe, expect, it } from 'vitest';
import { moment, pageTexts, texts } from '../../../../components/texts/index.ts';
import { siteName } from '../../../../components/texts/sites.ts';
import { type Language, languages } from '../../../../rules/types.ts';

/** Every sentence of a language, by the path of its key; functions with 1 and with 12. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [1, 12].map((n) => [`${path}(${n})`, String(value(n, n))]);
  return Object.entries(value ?? {}).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

/** Words that belong to a neighbour: the mistake that is made when one language is written from another. */
const strangers: Record<Language, RegExp> = {
  nb: /(?<!\p{L})(ikkje|eg|kva|kven|noko|frå|vel|opne|lagra|opslag|gemt)(?!\p{L})/iu,
  nn: /(?<!\p{L})(ikke|jeg|hva|hvem|hvor|noe|fra|velg|åpne|lagret|selv|endringer|gjelder)(?!\p{L})/iu,
  da: /(?<!\p{L})(å|noe|hva|innlegg|nettsted|nettleseren|lagret|velg|åpne|lese|språk)(?!\p{L})/iu,
  en: /[æøåÆØ«»]/u,
};

describe.each(languages)('texts in %s', (reader) => {
  const all = sentences(texts(reader)).filter(([path]) => !path.startsWith('.languages'));

  it('have words for everything', () => {
    for (const [path, sentence] of all) expect(sentence.trim(), path).not.toBe('');
  });

  it('keep to their own language', () => {
    const strange = all.filter(([, sentence]) => strangers[reader].test(sentence));
    expect(strange).toEqual([]);
  });

  it('say a number wherever they are given one', () => {
    const { panel, rewrite, facts, archive, options } = texts(reader);
    const counted = [panel.some, panel.advice, facts.words, facts.characters, facts.tooMany];
    for (const say of [...counted, archive.posts, archive.masked, options.rules])
      expect(say(12)).toContain('12');
    for (const say of [rewrite.chosen, facts.charactersOf, archive.shown]) {
      expect(say(7, 12)).toMatch(/7.*12/u);
    }
  });

  it('speak of the text where a finding is of no words in particular', () => {
    const { showLong, ignoreLong } = texts(reader).finding;
    for (const say of [showLong, ignoreLong]) {
      expect(say('ord')).toContain(texts(reader).quote('ord'));
      expect(say('')).not.toMatch(/[«»“”]/u);
    }
    const { aboutWholePost, wholePost } = texts(reader).finding;
    expect(aboutWholePost).toContain(wholePost);
  });

  it('call no two groups the same', () => {
    const headings = Object.values(texts(reader).groups);
    expect(new Set(headings).size).toBe(headings.length);
  });

  it('name packs and versions where they are given them', () => {
    const { buildsOn, news } = texts(reader).options;
    expect(buildsOn('Klart, Godt')).toContain('Klart, Godt');
    expect(news('1.2.0', 'Ny råd.')).toMatch(/1\.2\.0.*Ny råd\./u);
  });

  it('can be sent to the page as plain data with a place for the number', () => {
    const page = pageTexts(reader);
    expect(structuredClone(page)).toEqual(page);
    expect(page.launcherMany).toContain('{n}');
  });

  it('write a moment with its day and year', () => {
    const written = moment('2026-03-04T12:30:00+01:00', reader);
    expect(written).toMatch(/4\D.*2026/u);
  });
});

it('shows a date that is none as it stands', () => {
  expect(moment('yesterday', 'en')).toBe('yesterday');
});

it('names a site as people do, and one that it does not know by its id', () => {
  expect(siteName('linkedin')).toBe('LinkedIn');
  expect(siteName('torget')).toBe('torget');
});

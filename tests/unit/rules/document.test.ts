import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Document, readDocument } from '../../../rules/document.ts';
import { paragraphsOf } from '../../../rules/paragraphs.ts';
import type { Span } from '../../../rules/types.ts';
import { anyEdit, anyText } from './texts.ts';

function read(text: string) {
  const document = spansOf(readDocument(text));
  const slices = (spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));
  return {
    document,
    words: slices(document.words),
    sentences: slices(document.sentences),
    quotations: slices(document.quotations),
    marks: document.marks.map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`),
  };
}

/** Everything that was read, in the offsets of the text. */
function spansOf({ readings, starts }: Document) {
  const all = <S extends Span>(of: (index: number) => readonly S[]): S[] =>
    readings.flatMap((_, index) =>
      of(index).map((span) => ({
        ...span,
        start: span.start + (starts[index] ?? 0),
        end: span.end + (starts[index] ?? 0),
      })),
    );
  const sentences = all((index) =>
    readings.slice(index, index + 1).map(({ sentence }) => sentence),
  );
  return {
    words: all((index) => readings[index]?.sentence.words ?? []),
    marks: all((index) => readings[index]?.sentence.marks ?? []),
    sentences: sentences.filter(({ words }) => words.length > 0),
    quotations: all((index) => readings[index]?.quotations ?? []),
  };
}

describe('words', () => {
  it.each([
    ['Æren er vår: ærlig talt.', ['Æren', 'er', 'vår', 'ærlig', 'talt']],
    ["e-post og Ola’s bil, don't", ['e-post', 'og', 'Ola’s', 'bil', "don't"]],
    ['søknads- og', ['søknads', 'og']],
    ['3,5 kg kl. 12.30 og 1:2.', ['3,5', 'kg', 'kl', '12.30', 'og', '1:2']],
    ['og/eller', ['og', 'eller']],
    ['', []],
  ])('%j', (text, words) => {
    expect(read(text).words).toEqual(words);
  });

  it('finds a decomposed å as one letter of one word, and compares it composed', () => {
    const { document, words } = read('Pa\u030A tide');
    expect(words).toEqual(['Pa\u030A', 'tide']);
    expect(document.words[0]?.key).toBe('på');
  });
});

describe('sentences', () => {
  it.each([
    ['Hei. Du der! Hva? Ja', ['Hei.', 'Du der!', 'Hva?', 'Ja']],
    ['Vi selger bl.a. bøker, f.eks. romaner, kl. 12 hos nr. 4.', 1],
    ['Sjå t.d. dette, m.a. det, jf. lova, dvs. alt, ca. ti.', 1],
    ['See e.g. this, i.e. that, for Mr. Smith.', 1],
    ['Ta med mat, drikke osv. og kom.', 1],
    ['Ta med mat, drikke osv. Kom tidlig.', 2],
    ['Vi feirer 1. mai og 17. november i 3. etasje.', 1],
    ['Det skjedde i 2020. Siden har vi ventet.', 2],
    ['1. Gå inn. 2. Gå ut.', ['1. Gå inn.', '2. Gå ut.']],
    ['Det koster 3.5 kroner … eller mer... kanskje.', 1],
    ['Skrevet av H.L. Hansen i går.', 1],
    ['«Kommer du?» spurte hun.', 1],
    ['«Kom!» Hun gikk.', ['«Kom!»', 'Hun gikk.']],
    ['Overskrift\nBrødtekst\r\n\r\nMer', ['Overskrift', 'Brødtekst', 'Mer']],
    ['Les på www.eksempel.no. Hei.', 2],
    ['Bra!!! 😀 Ja?! 🎉', 2],
    ['... !!! 😀', 0],
  ])('%j', (text, sentences) => {
    const found = read(text).sentences;
    expect(typeof sentences === 'number' ? found.length : found).toEqual(sentences);
  });
});

describe('links, addresses and tags', () => {
  it.each([
    ['Se https://eksempel.no/a_b?c=d#e.', ['url https://eksempel.no/a_b?c=d#e']],
    ['(www.eksempel.no)', ['url www.eksempel.no']],
    ['Les mer på eksempel.kommune.no/sak, slutt.No er ny.', ['url eksempel.kommune.no/sak']],
    ['Skriv til ola.nordmann@eksempel.no!', ['email ola.nordmann@eksempel.no']],
    [
      '@eksempelvik@mastodon.example og @ola_n.',
      ['handle @eksempelvik@mastodon.example', 'handle @ola_n'],
    ],
    ['#SosialeMedier og #åpenhet, men ikke #1', ['hashtag #SosialeMedier', 'hashtag #åpenhet']],
    [
      'Hei 👩‍👩‍👧‍👦 🇳🇴 1️⃣ 👍🏽 ❤️',
      ['emoji 👩‍👩‍👧‍👦', 'emoji 🇳🇴', 'emoji 1️⃣', 'emoji 👍🏽', 'emoji ❤️'],
    ],
    ['https://a.no/@ola #b', ['url https://a.no/@ola', 'hashtag #b']],
    ['a@b.no@c.no', ['email a@b.no', 'url c.no']],
  ])('%j', (text, marks) => {
    expect(read(text).marks).toEqual(marks);
  });

  it('counts no word of them', () => {
    expect(read('Se https://a.no/ord @ola #ord a@b.no 😀 1️⃣ nå').words).toEqual(['Se', 'nå']);
  });
});

describe('quotations', () => {
  it.each([
    ['Hun sa «hei du» og gikk.', ['«hei du»']],
    ['Han sagde »hej du« og gik.', ['»hej du«']],
    ['He said "hi" and “bye” and ‘oh’.', ['"hi"', '“bye”', '‘oh’']],
    ['Hon sa ”hej” och „hallo“.', ['”hej”', '„hallo“']],
    ['Elle dit:« bonjour » et part.', ['« bonjour »']],
    ['Han skrev ”hei“ og gikk.', ['”hei“']],
    ['«ytre “indre” ytre»', ['«ytre “indre” ytre»']],
    ['Hun sa «hei\nNeste avsnitt.', ['«hei']],
    ['En 5" skjerm og en 7" skjerm.', []],
    ['‘90s music isn’t bad', []],
  ])('%j', (text, quotations) => {
    expect(read(text).quotations).toEqual(quotations);
  });
});

describe('paragraphs', () => {
  it.each([
    ['', []],
    [' \n ', []],
    ['En. To.\n\n  Tre \n ', ['En. To.', 'Tre']],
    ['\n \nEn', ['En']],
    ['…\nEn', ['…', 'En']],
  ])('%j', (text, expected) => {
    const found = paragraphsOf(readDocument(text));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
    for (const { sentences } of found) {
      for (const { sentence, start } of sentences) {
        expect(text.slice(start, start + sentence.text.length)).toBe(sentence.text);
      }
    }
  });
});

describe('any text', () => {
  it('is read without throwing, with spans that are in order, inside the text and free of white space at the ends', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const document = readDocument(text);
        const { words, sentences, marks, quotations } = spansOf(document);
        const paragraphs = paragraphsOf(document);
        for (const spans of [words, sentences, paragraphs, marks, quotations]) {
          let end = 0;
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(span.end).toBeGreaterThan(span.start);
            end = span.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }
        for (const { start, end } of words) {
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}].*$/u);
        }
        for (const { start, end } of [...sentences, ...paragraphs]) {
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        }
        expect(document.readings.map(({ sentence }) => sentence.text).join('')).toBe(text);
        expect(
          paragraphs.flatMap((paragraph) => paragraph.sentences.map((one) => one.sentence)),
        ).toEqual(
          document.readings.flatMap(({ sentence }) =>
            sentence.end > sentence.start ? [sentence] : [],
          ),
        );
      }),
    );
  });

  it('is read in linear time', () => {
    const hostile = ['a', ' ', '.', '@', 'a@', 'a.', 'x.no', '«a ', '‘a ', '! ', 'NO93 ', '-', '#'];
    for (const part of hostile) {
      const text = part.repeat(100_000);
      const started = performance.now();
      readDocument(text);
      // Quadratic reading would take minutes; the bound is wide for a busy machine.
      expect(performance.now() - started, part).toBeLessThan(30_000);
    }
  });
});

describe('a text that changed', () => {
  it('is read as if it were new, whatever changed', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyEdit, { minLength: 1, maxLength: 4 }), (text, edits) => {
        let document = readDocument(text);
        for (const edit of edits) {
          document = readDocument(edit(document.text), document);
          const { readings, starts } = readDocument(document.text);
          expect(document).toMatchObject({ readings, starts });
        }
      }),
      { numRuns: 400 },
    );
  });

  it('keeps every sentence that the change does not touch, and reads the one before it again', () => {
    const before = readDocument('En. To. Tre. Fire. Fem. Seks.');
    const after = readDocument('En. To. Tre. Fireogtyve. Fem. Seks.', before);
    const kept = after.readings.map((reading, index) => reading === before.readings[index]);
    expect(kept).toEqual([true, true, false, false, true, true]);
    expect(readDocument(after.text, after).readings).toBe(after.readings);
  });

  it.each([
    ['Vi kom. Da gikk vi.', 'Vi kom. da gikk vi.'],
    ['Vi selger bl. Annet godt.', 'Vi selger bl.a. Annet godt.'],
    ['Ja. Nei.', 'Ja. .Nei.'],
    ['Hun sa «hei. Du. Der» og gikk.', 'Hun sa hei. Du. Der» og gikk.'],
    ['Hun sa hei. Du. Der» og gikk.', 'Hun sa «hei. Du. Der» og gikk.'],
    ['A.\nB.', 'A.B.'],
    ['', 'A.'],
    ['A.', ''],
    ['  A. B', ' A. B'],
  ])('%j → %j', (before, after) => {
    const { readings, starts } = readDocument(after);
    expect(readDocument(after, readDocument(before))).toMatchObject({ readings, starts });
  });
});

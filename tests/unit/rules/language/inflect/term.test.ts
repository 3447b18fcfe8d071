/** The notation: what is read, what is refused and why. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { forms, readTerm } from '../../../../../rules/language/inflect/index.ts';
import { languages } from '../../../../../rules/types.ts';
import { messageOf, paradigmOf, termOf, textsOf } from './read.ts';

describe('a term without a word class', () => {
  it.each([
    'i henhold til',
    'frist (dato)',
    'verb (verbs)',
    '(nouns)',
    'se (adj.)',
    'uttrykk (verb',
  ])('«%s» has one form and no place', (text) => {
    for (const language of languages) {
      const term = termOf(text, language);
      expect(term).toEqual({
        ...{ text, language, wordClass: null, gender: null, sought: [], offered: [] },
      });
      expect(forms(term)).toEqual([{ text, slots: [] }]);
    }
  });

  it('is NFC, trimmed, with single spaces', () => {
    expect(termOf('  pa\u030A \n grunn  av ', 'nb').text).toBe('på grunn av');
  });
});

describe('a term with a word class', () => {
  it('keeps its dictionary form, class and gender', () => {
    const { text, language, wordClass, gender } = termOf(' ta (noun:f)  i bruk', 'nb');
    expect({ text, language, wordClass, gender }).toEqual({
      ...{ text: 'ta i bruk', language: 'nb', wordClass: 'noun', gender: 'f' },
    });
    expect(termOf('bruke (verb)', 'nb').gender).toBeNull();
    expect(termOf('mann (noun:m:mann/mannen/menn/mennene)', 'nb').gender).toBe('m');
    expect(termOf('forespørsel (noun:m)', 'nb').gender).toBe('m');
    expect(termOf('use (noun)', 'en').gender).toBeNull();
  });

  it.each([
    ['nb', 'komme (verb) til anvendelse', 'kommer til anvendelse'],
    ['nb', 'ikke ta (verb) stilling til', 'ikke tok stilling til'],
    ['nb', 'sette(verb)i gang', 'setteri gang'],
    ['nb', 'gjo\u0308re (verb:gjöre/gjör/gjorde/gjort) gjeldende', 'gjör gjeldende'],
    ['da', 'gøre ( verb)', 'gøre ( verb)'],
    ['en', 'be (verb) in possession of', 'were in possession of'],
    ['en', 'so-called (adj)', 'so-called'],
    ['en', 'e-mail (verb)', 'e-mailed'],
  ] as const)('%s: «%s» is found as «%s»', (language, term, found) => {
    expect(forms(termOf(term, language)).map(({ text }) => text)).toContain(found);
  });

  it('leaves out what cannot stand before more words', () => {
    expect(paradigmOf('anvende (verb)', 'nb')).toContain('participle-plural=anvendte');
    const phrase = paradigmOf('sette (verb) i gang', 'nb');
    expect(phrase).not.toContain('participle-plural');
    expect(paradigmOf('starte (verb) opp', 'da')).not.toMatch(/participle-plural|present-part/);
    const nynorsk = paradigmOf('setje (verb) i gang', 'nn');
    expect(nynorsk).toContain('participle-plural=sette i gang');
    expect(paradigmOf('føre (verb) opp', 'nn')).not.toContain('present-participle');
    expect(paradigmOf('føre (verb) ', 'nn')).toContain('present-participle');
    expect(paradigmOf('put (verb) in place', 'en')).toContain('present-participle');
  });
});

describe('forms that are written out', () => {
  it.each([
    ['nb', 'be (verb:be/ber/ba|bad/bedt)', 'be ber ba bad bedt'],
    ['nb', 'be (verb:be/ber/ba/bedt/bes)', 'be ber ba bedt bes'],
    ['nb', 'be (verb:be/ber/ba/bedt/bes/bedte)', 'be ber ba bedt bes bedte'],
    ['nb', 'be (verb: be/ber/ba|ba/- )', 'be ber ba'],
    ['nn', 'bite (verb:bite/bit/beit/bite)', 'bite bit beit bita'],
    ['da', 'bide (verb:bide/bider/bed/bidt/bides/-/bidte)', 'bide bider bed bidt bides bidte'],
    ['en', 'bite (verb:bite/bites/bit/bitten)', 'bite bites bit bitten'],
    ['en', 'bite (verb:bite/bites/bit/bitten/biting)', 'bite bites bit bitten biting'],
    ['en', 'ox (noun:ox/oxen)', "ox oxen ox's oxen's"],
  ] as const)('%s: %s', (language, term, expected) => {
    expect(textsOf(term, language)).toBe(expected);
  });

  it('give a place once, however often it is written', () => {
    const [, , past] = forms(termOf('be (verb:be/ber/ba|ba/-)', 'nb'));
    expect(past).toEqual({ text: 'ba', slots: ['past'] });
  });
});

describe('flags', () => {
  it.each([
    ['nb', 'bruke (verb)', 'imp', 'bruk'],
    ['nb', 'bruke (verb:-e/-er/-te/-t)', 'ende', 'brukende'],
    ['nb', 'tid (noun:f)', 'gen', 'tids'],
    ['nb', 'tid (noun:f)', 'gen', 'tiders'],
    ['nn', 'bruke (verb)', 'imp', 'bruk'],
    ['nn', 'føre (verb)', 'ande', 'førande'],
    ['nn', 'tid (noun:f)', 'gen', 'tids'],
    ['da', 'bruge (verb)', 'imp', 'brug'],
    ['da', 'bruge (verb)', 'ende', 'brugende'],
    ['da', 'mulighed (noun:c)', 'gen', 'muligheds'],
  ] as const)('%s: %s is found with +%s as «%s»', (language, term, flag, form) => {
    expect(textsOf(term, language).split(' ')).not.toContain(form);
    const flagged = term.replace(')', `+${flag})`);
    expect(textsOf(flagged, language).split(' ')).toContain(form);
    expect(termOf(flagged, language).offered).toEqual(termOf(term, language).offered);
  });

  it('may be several', () => {
    const found = textsOf('føre (verb+imp+ende)', 'nb').split(' ');
    expect(found).toContain('før');
    expect(found).toContain('førende');
  });
});

describe('errors say what stood there and what is valid', () => {
  const verbs = '-e/-er/-et/-et, -e/-er/-a/-a, -e/-er/-te/-t, -e/-er/-de/-d, -/-r/-dde/-dd';
  const written =
    '(verb:infinitive/present/past/participle/[passive-infinitive]/[participle-plural])';
  const valid = `Valid: ${verbs}; or all forms: ${written}.`;
  const english = 'all forms: (verb:infinitive/third-person/past/participle/[present-participle])';

  test.each([
    ['nb', 'xyz (verb) på', '(verb)', `How “xyz” inflects must be said. ${valid}`],
    [
      ...['nb', 'kaste (verb:-e/-er/-et/-t)', '-e/-er/-et/-t'],
      `“-e/-er/-et/-t” is no paradigm of a verb. Did you mean “-e/-er/-et/-et”? ${valid}`,
    ],
    ['nb', 'kaste (verb:foo)', 'foo', `“foo” is no paradigm of a verb. ${valid}`],
    ['nb', 'a (verb:a/b/c)', 'a/b/c', `“a/b/c” is no paradigm of a verb. ${valid}`],
    [
      ...['nb', 'a (verb:a/b/c/d/e/f/g)', 'a/b/c/d/e/f/g'],
      `“a/b/c/d/e/f/g” is no paradigm of a verb. ${valid}`,
    ],
    ['nb', 'a (verb:a/b//d)', 'a/b//d', `“a/b//d” is no paradigm of a verb. ${valid}`],
    ['nb', 'a (verb:a/b/c|/d)', 'a/b/c|/d', `“a/b/c|/d” is no paradigm of a verb. ${valid}`],
    ['nb', 'a (verb:a/b c/c/d)', 'a/b c/c/d', `“a/b c/c/d” is no paradigm of a verb. ${valid}`],
    ['nb', 'a (verb:a/-te/c/d)', 'a/-te/c/d', `“a/-te/c/d” is no paradigm of a verb. ${valid}`],
    [
      ...['nb', 'bo (verb:-e/-er/-te/-t)', '-e/-er/-te/-t'],
      '“-e/-er/-te/-t” is for words in -e; “bo” does not end so.',
    ],
    [
      ...['nb', 'ta (verb:se/ser/så/sett)', 'se/ser/så/sett'],
      'The first form must be the word itself, “ta”, not “se”.',
    ],
    [
      ...['da', 'brev (noun:n)', 'n'],
      'How “brev” inflects must be said. Valid: c, n, c:-en/-er/-erne, c:-en/-e/-ene, c:-en/-e/-ne, c:-en/-/-ene, c:-en, n:-et/-er/-erne, n:-et/-e/-ene, n:-et/-/-ene, n:-et; or all forms: (noun:c|n:singular/singular-definite/plural/plural-definite).',
    ],
    ['en', 'deem (verb:deem)', 'deem)', `“deem” is no paradigm of a verb. Write ${english}.`],
    ['nb', '(verb) a', '(verb)', '“(verb)” must follow a word that inflects.'],
    ['nb', 'a, (noun:m)', '(noun:m)', '“(noun:m)” must follow a word that inflects.'],
    ['en', 'a (noun) b (verb)', '(verb)', 'Only one word of a term can inflect.'],
    ['nb', 'ta (verb+ipm) a', 'ipm', '“+ipm” is not known in nb. Valid: +imp, +ende, +gen.'],
    [
      ...['nn', 'ta (verb+andee)', 'andee'],
      '“+andee” is not known in nn. Did you mean “+ande”? Valid: +imp, +ande, +gen.',
    ],
    ['en', 'take (verb+imp)', 'imp', '“+imp” is not known in en. Valid: none.'],
  ] as const)('%s: %s', (language, text, at, message) => {
    const part = at.replace(/^([^(]*)\)$/, '$1');
    expect(readTerm(text, language)).toEqual({
      ...{ ok: false, index: text.lastIndexOf(at), length: part.length, message },
    });
  });

  it('means the whole mark where the part was written in another way', () => {
    const text = 'ga (verb:a\u030A)';
    expect(readTerm(text, 'nb')).toMatchObject({ ok: false, index: 3, length: 9 });
  });

  it('knows no flag by accident', () => {
    const text = 'ta (verb+)';
    expect(readTerm(text, 'nb')).toMatchObject({ ok: false, index: 3, length: 7 });
    expect(messageOf('ta (verb+toString)', 'nb')).toContain('“+toString” is not known');
    expect(textsOf('ta (verb+ imp )', 'nb')).toBe('ta tar tok tatt tas tatte');
  });

  it('wants a gender before the forms of a noun', () => {
    expect(messageOf('mann (noun:mann/mannen/menn/mennene)', 'nb')).toContain('Valid: m, f, n,');
    expect(messageOf('mann (noun:c:mann/mannen/menn/mennene)', 'nb')).toContain('no paradigm');
    expect(messageOf('mann (noun:-en/-er/-ene)', 'nb')).toContain('Did you mean “m:-en/-er/-ene”?');
    expect(messageOf('mann (noun)', 'nb')).toContain('must be said');
  });
});

describe('where the end of the word leaves a doubt, the author must say', () => {
  it.each([
    [
      'nb',
      ['tere (verb)', 'ere (verb)', 'gå inn (verb)', 'ny (adj)', 'norsk (adj)', 'konkret (adj)'],
    ],
    [
      'nb',
      ['søker (noun:m)', 'regel (noun:m)', 'vinter (noun:m)', 'åsen (noun:m)', 'søster (noun:f)'],
    ],
    [
      'nb',
      ['middel (noun:n)', 'rom (noun:n)', 'sted (noun:n)', 'museum (noun:n)', 'barn (noun:n)'],
    ],
    ['nb', ['ting (noun:m)', 'feil (noun:m)', 'mann (noun:m)', 'bok (noun:f)', 'søknad (noun)']],
    ['nb', ['skru (verb)', 'gammel (adj)', 'bra (adj)', 'felles (adj)', 'abonnere på noe (verb)']],
    ['nn', ['ny (adj)', 'norsk (adj)', 'vakker (adj)', 'konkret (adj)', 'tru på (verb)']],
    ['nn', ['regel (noun:m)', 'ting (noun:m)', 'bok (noun:f)', 'rom (noun:n)', 'museum (noun:n)']],
    ['nn', ['søknad (noun)', 'syster (noun:f)', 'middel (noun:n)', 'fot (noun:m)', 'teste (verb)']],
    [
      'da',
      ['ny (adj)', 'dansk (adj)', 'aktuel (adj)', 'konkret (adj)', 'teste (verb)', 'møde (noun)'],
    ],
    [
      'da',
      ['dag (noun:c)', 'ting (noun:c)', 'brev (noun:n)', 'ansøger (noun:c)', 'mulighed (noun)'],
    ],
  ] as const)('%s: %j', (language, terms) => {
    for (const term of terms) expect(messageOf(term, language)).toContain('must be said');
  });

  it.each([
    ['nb', 'beretning (noun:f)', 'beretninga'],
    ['nb', 'avgifting (noun:f)', 'avgiftinger'],
    ['nb', 'film (noun:m)', null],
    ['nb', 'problem (noun:n)', 'problemene'],
    ['nb', 'gjenstand (noun:m)', 'gjenstander'],
    ['nb', 'del (noun:m)', 'deler'],
    ['nb', 'abonnere (verb)', 'abonnerte'],
    ['nn', 'problem (noun:n)', 'problema'],
    ['nn', 'avgifting (noun:f)', 'avgiftingar'],
    ['nn', 'film (noun:m)', 'filmar'],
    ['nn', 'abonnere (verb)', 'abonnerte'],
    ['nn', 'føremålstenleg (adj)', 'føremålstenlege'],
    ['nn', 'nyttig (adj)', 'nyttige'],
    ['nn', 'vedlagt (adj)', 'vedlagte'],
    ['nn', 'praktisk (adj)', 'praktiske'],
    ['nn', 'aktuell (adj)', 'aktuelle'],
    ['nn', 'brukbar (adj)', 'brukbart'],
    ['da', 'funktion (noun:c)', 'funktioner'],
    ['da', 'mission (noun:c)', 'missionen'],
    ['da', 'universitet (noun:n)', 'universiteter'],
    ['da', 'dokument (noun:n)', 'dokumenterne'],
    ['da', 'time (noun:c)', 'timer'],
    ['da', 'mulighed (noun:c)', 'muligheder'],
  ] as const)('%s: %s is safe: %s', (language, term, form) => {
    if (form === null) expect(messageOf(term, language)).toContain('must be said');
    else expect(textsOf(term, language).split(' ')).toContain(form);
  });
});

describe('whatever is written', () => {
  const language = fc.constantFrom(...languages);
  const piece = fc.oneof(
    fc.constantFrom('(verb', '(noun', '(adj', ':', ')', '/', '-e', '|', '+', 'm', '-', ' ', 'å'),
    fc.string({ unit: 'binary' }),
  );
  const anything = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  it('is read or refused with a place within the text', () => {
    fc.assert(
      fc.property(anything, language, (text, of) => {
        const outcome = readTerm(text, of);
        if (outcome.ok) return;
        expect(outcome.message).not.toBe('');
        expect(outcome.index).toBeGreaterThanOrEqual(0);
        expect(outcome.length).toBeGreaterThan(0);
        expect(outcome.index + outcome.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('any content of the brackets is read or refused', () => {
    const inner = fc.tuple(
      fc.constantFrom('verb', 'noun', 'adj'),
      fc.constantFrom(':', '+'),
      fc.string(),
    );
    fc.assert(
      fc.property(inner, language, ([wordClass, sign, rest], of) => {
        expect(readTerm(`bruke (${wordClass}${sign}${rest}) av`, of)).toHaveProperty('ok');
      }),
    );
  });

  const word = fc.stringMatching(/^[a-zåæø]{1,12}$/);
  const rest = fc.stringMatching(/^[a-zåæø ]{0,20}$/);
  const mark = fc.constantFrom(
    ...(['verb', 'noun', 'noun:m', 'noun:f', 'noun:n', 'noun:c', 'adj'] as const),
    ...(['verb:-e/-er/-te/-t', 'verb:-/-r/-dde/-dd', 'noun:n:-et', 'adj:-/-t/-e'] as const),
  );

  it('every form holds the rest of the phrase, is tidy and stands once', () => {
    fc.assert(
      fc.property(rest, word, mark, rest, language, (before, stem, of, after, into) => {
        const outcome = readTerm(`${before} ${stem}e (${of}) ${after}`, into);
        if (!outcome.ok) return;
        const texts = forms(outcome.term).map(({ text }) => text);
        expect(new Set(texts).size).toBe(texts.length);
        const tidy = (text: string) => text.replace(/ +/g, ' ').trim();
        for (const text of texts) {
          expect(text).toBe(tidy(text.normalize('NFC')));
          expect(text.startsWith(tidy(before))).toBe(true);
          expect(text.endsWith(tidy(after))).toBe(true);
        }
      }),
    );
  });

  it('a paradigm that is written out gives the forms that are written', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 4, maxLength: 4 }), (four) => {
        const [first] = four;
        const term = termOf(`${first} (verb:${four.join('/')})`, 'da');
        const plain = term.sought.filter(({ slot }) => slot !== 'imperative');
        expect(plain.map(({ text }) => text)).toEqual(four);
      }),
    );
  });
});

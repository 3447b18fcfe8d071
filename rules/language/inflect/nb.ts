/** Bokmål. Official forms only; the a-forms are found, and offered to those who write them. */
import { byEndings, type Ending, type Grammar, type Paradigm } from './grammar.ts';
import { nbVerbs } from './nb-verbs.ts';
import { adjectiveColumns, adjectives, nouns, ofGender } from './nordic.ts';
import { endsInWeakE, shortened, syllables } from './spelling.ts';

const pluralInA: readonly Ending[] = [['plural-definite-a', 'a']];
const singularInA: readonly Ending[] = [['singular-definite-a', 'a']];

/** The a-form stands first: it is what this author prefers. */
function preferringA(name: string, plural: readonly Ending[]): [string, Paradigm] {
  const endings: readonly Ending[] = [
    ['singular', ''],
    ...singularInA,
    ['singular-definite', 'en'],
    ...plural,
  ];
  return [name, { gender: 'f', lemma: '', endings }];
}

const nounParadigms = new Map<string, Paradigm>([
  ...ofGender('m', ['-en/-er/-ene', '-en/-e/-ne', '-en/-/-ene', '-en']),
  ...ofGender('f', ['-en/-er/-ene', '-en/-/-ene', '-en'], () => singularInA),
  preferringA('f:-a/-er/-ene', [
    ['plural', 'er'],
    ['plural-definite', 'ene'],
  ]),
  preferringA('f:-a', []),
  ...ofGender('n', ['-et/-/-ene', '-et/-er/-ene'], () => pluralInA),
  ...ofGender('n', ['-et']),
]);

// Lost vowels (regel, regler) and plurals of their own (bøker, steder, museer).
const unforeseeable =
  /[aeiouyæøå].*[^aeiouyæøå]e[lnr]$|(?:bok|fot|feil|hånd|mann|natt|sko|tann|(?<!\p{L})ting|tre|kne|sted|um|barn)$/u;

/** What a gender alone means; null where the spelling changes in a way that must be written out. */
function usualNoun(noun: string, gender: string): string | null {
  if (gender === '') return null;
  if (gender === 'm' && /[^aeiouyæøå]sel$/u.test(noun)) {
    const stem = shortened(noun.slice(0, -2));
    return `m:${noun}/${noun}en/${stem}ler/${stem}lene`;
  }
  if (unforeseeable.test(noun) || (noun.endsWith('m') && syllables(noun) === 1)) return null;
  if (gender !== 'n') return `${gender}:-en/-er/-ene`;
  return endsInWeakE(noun) ? 'n:-et/-er/-ene' : 'n:-et/-/-ene';
}

const adjectiveParadigms = new Map(
  [
    '-/-t/-e',
    '-/-/-e',
    '-/-/-',
    '-/-t/-e/-ere/-est/-este',
    '-/-/-e/-ere/-st/-ste',
    '-et/-et/-ede',
    '-som/-somt/-somme',
    '-ell/-elt/-elle',
  ].map((name) => byEndings(name, adjectiveColumns)),
);

/** Only ends of words that leave no doubt: not ny, gammel, konkret. */
const adjectiveEnds: readonly (readonly [RegExp, string])[] = [
  [/ig$/u, '-/-/-e/-ere/-st/-ste'],
  [/[^aeiouyæøå]e$/u, '-/-/-'],
  [/[^aeiouyæøå]t$/u, '-/-/-e'],
  [/[aeiouyæøå].*[^aeiouyæøå]isk$/u, '-/-/-e'],
  [/som$/u, '-som/-somt/-somme'],
  [/ell$/u, '-ell/-elt/-elle'],
  [/(?:bar|løs|al|iv|ær)$/u, '-/-t/-e'],
];

export const nb: Grammar = {
  verb: nbVerbs,
  noun: nouns(['m', 'f', 'n'], nounParadigms, usualNoun),
  adj: adjectives(adjectiveParadigms, adjectiveEnds),
  onlyWith: {
    imp: ['imperative'],
    ende: ['present-participle'],
    gen: ['singular-genitive', 'plural-genitive'],
  },
  notBeforeMore: ['participle-plural', 'present-participle'],
};

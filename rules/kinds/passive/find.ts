/** Finds passives in a sentence. */
import { itemAt } from '../../items.ts';
import type { Token } from '../../language/words.ts';
import type { Sentence } from '../../sentence.ts';
import type { Span } from '../../types.ts';
import { isCapitalised } from '../capitals.ts';

/** What a language says of its passives. Keys are words as they are compared. */
export interface PassiveGrammar {
  isAuxiliary(key: string): boolean;
  /** May stand between auxiliary and participle. */
  passes(key: string): boolean;
  isParticiple(key: string): boolean;
  /** Participles that may be other words: a later one goes before them. */
  doubtful: ReadonlySet<string>;
  /** After one of these an unknown s-form is a passive too. */
  modals: ReadonlySet<string>;
  /** An s-form or st-form. */
  isPassive(key: string, afterModal: boolean): boolean;
}

/** `bli`: with an auxiliary. `s`: one word. */
export const passiveForms = ['bli', 's'] as const;
export type PassiveForm = (typeof passiveForms)[number];

export interface Passive extends Span {
  form: PassiveForm;
  /** The participle or s-form as it is compared. */
  key: string;
}

/** As many words may stand between auxiliary and participle, or between modal and s-form. */
const reach = 7;

/** Marks that end a clause, or stand around something of its own. */
const divides = /[.,;:!?()«»"“”„–—\n]/u;

/** The passives of a sentence in their order, in its own offsets. Linear in its length. */
export function findPassives(sentence: Sentence, grammar: PassiveGrammar): readonly Passive[] {
  const found = new Map<Token, Passive>();
  sentence.words.forEach((word, index) => {
    if (grammar.isAuxiliary(word.key)) {
      const participle = participleAfter(sentence, index, grammar);
      if (participle && !found.has(participle)) {
        const { end, key } = participle;
        found.set(participle, { form: 'bli', start: word.start, end, key });
      }
    } else if (!isName(sentence, word) && isOneWord(sentence, index, grammar)) {
      found.set(word, { form: 's', start: word.start, end: word.end, key: word.key });
    }
  });
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function isName({ text }: Sentence, { start, end, opening }: Token): boolean {
  return !opening && isCapitalised(text.slice(start, end));
}

/** The words after the one at `index` in its clause, as far as they may stand between. */
function* following({ text, words }: Sentence, index: number, passes: PassiveGrammar['passes']) {
  let end = itemAt(words, index).end;
  for (const word of words.slice(index + 1, index + 2 + reach)) {
    if (divides.test(text.slice(end, word.start))) return;
    yield word;
    if (!passes(word.key)) return;
    end = word.end;
  }
}

function participleAfter(sentence: Sentence, index: number, grammar: PassiveGrammar) {
  let doubtful: Token | undefined;
  let before = '';
  for (const word of following(sentence, index, grammar.passes)) {
    const fits = grammar.isParticiple(word.key) && !articles.has(before) && !isName(sentence, word);
    if (fits && !grammar.doubtful.has(word.key)) return word;
    if (fits) doubtful ??= word;
    before = word.key;
  }
  return doubtful;
}

/** «Det ble et brukt hjul»: what follows an article is an adjective. */
const articles: ReadonlySet<string> = new Set(['en', 'et', 'ei', 'ein', 'eit', 'a', 'an', 'the']);

function isOneWord(sentence: Sentence, index: number, grammar: PassiveGrammar): boolean {
  const { key } = itemAt(sentence.words, index);
  if (!/(?:s|st)$/u.test(key)) return false;
  return (
    grammar.isPassive(key, false) ||
    (grammar.isPassive(key, true) && isAfterModal(sentence, index, grammar))
  );
}

function isAfterModal({ text, words }: Sentence, index: number, grammar: PassiveGrammar): boolean {
  let start = itemAt(words, index).start;
  for (const word of words.slice(Math.max(0, index - reach), index).reverse()) {
    if (divides.test(text.slice(word.end, start))) return false;
    if (grammar.modals.has(word.key)) return true;
    start = word.start;
  }
  return false;
}

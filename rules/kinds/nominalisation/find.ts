/** Finds the light verb before a heavy noun. */
import { itemAt } from '../../items.ts';
import type { Token } from '../../language/words.ts';
import type { Sentence } from '../../sentence.ts';
import type { LightForm, LightIndex, LightSlot } from './lights.ts';

/** A light verb before a noun. */
export interface Carrier {
  verb: Token;
  forms: readonly LightForm[];
  /** What stands between verb and noun, an article next to the noun left out. */
  between: readonly Token[];
  /** Best first: the places that the verb may have here. `passive` among them where nobody acts. */
  slots(form: LightForm): readonly LightSlot[];
}

/** As many words may stand between verb and noun. */
const reach = 4;

/** The light verb that carries the noun whose first word is `first`, or null. */
export function carrierBefore(
  sentence: Sentence,
  first: number,
  lights: LightIndex,
): Carrier | null {
  const { text, tokens } = sentence;
  let next = itemAt(tokens, first);
  for (let index = first - 1; index >= Math.max(0, first - 1 - reach); index -= 1) {
    const word = itemAt(tokens, index);
    if (!areNeighbours(text, word, next)) return null;
    const found = verbEndingAt(sentence, index, lights);
    if (found) return carrier(sentence, found, tokens.slice(index + 1, first), lights);
    if (lights.stops.has(word.key)) return null;
    next = word;
  }
  return null;
}

function areNeighbours(text: string, word: Token, next: Token): boolean {
  return /^[^\S\n\r]+$/u.test(text.slice(word.end, next.start));
}

interface Verb {
  /** Index of its first word. */
  index: number;
  forms: readonly LightForm[];
}

/** A light verb whose last word is the one at `index`: made, carried out. */
function verbEndingAt({ text, tokens }: Sentence, index: number, lights: LightIndex): Verb | null {
  const word = itemAt(tokens, index);
  const before = tokens[index - 1];
  const two = before && areNeighbours(text, before, word) ? `${before.key} ${word.key}` : '';
  const ofTwo = lights.forms.get(two);
  if (ofTwo) return { index: index - 1, forms: ofTwo };
  const ofOne = lights.forms.get(word.key);
  return ofOne ? { index, forms: ofOne } : null;
}

function carrier(
  sentence: Sentence,
  { index, forms }: Verb,
  words: readonly Token[],
  lights: LightIndex,
): Carrier {
  const last = words.at(-1);
  const between = last && lights.articles.has(last.key) ? words.slice(0, -1) : words;
  const context = contextOf(sentence, index, between.length > 0, lights);
  const verb = itemAt(sentence.tokens, index);
  return { verb, forms, between, slots: (form) => slotsIn(context, form) };
}

type Context = 'opening' | 'perfect' | 'passive' | null;

/** What goes before a light verb says which of its forms it is. */
function contextOf(
  { text, tokens }: Sentence,
  index: number,
  hasSubject: boolean,
  { perfect, passive }: LightIndex,
): Context {
  const verb = itemAt(tokens, index);
  if (verb.opening && !hasSubject) return 'opening';
  let next = verb;
  for (const word of tokens.slice(Math.max(0, index - 5), index).reverse()) {
    if (/[.,;:!?()\n]/u.test(text.slice(word.end, next.start))) return null;
    if (perfect.has(word.key)) return 'perfect';
    if (passive.has(word.key)) return 'passive';
    next = word;
  }
  return null;
}

function slotsIn(context: Context, { slots }: LightForm): readonly LightSlot[] {
  if (context === 'opening' && slots.includes('imperative')) return ['imperative'];
  const can = slots.filter((slot) => slot !== 'imperative');
  if (!can.includes('participle')) return can;
  if (context === 'passive') return ['passive'];
  if (can.length === 1 || context === 'perfect') return ['participle'];
  return can.filter((slot) => slot !== 'participle');
}

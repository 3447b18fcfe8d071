/** Capitals as Vale judges them: word by word beside the text as it should be, with a share of words that must be right. */
import { type Expressions, finds, type Options, startOf } from './options.ts';

/** First letters of parts of words in capitals, the rest in small letters: «Well-Known». */
function capitalised(token: string): string {
  return token
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}\p{N}_.:'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

function tokensIn(text: string, { token }: Expressions): readonly string[] {
  return text.match(token) ?? [];
}

/** The text in sentence case, its words joined by single spaces. */
export function valeSentence(text: string, options: Options, expressions: Expressions): string {
  const { indicators = [] } = options;
  const before = startOf(text, expressions.prefix);
  const tokens = tokensIn(text.slice(before.length), expressions);
  const opens = (previous: string | undefined, index: number) =>
    previous === undefined ||
    indicators.some((ending) => previous.length > ending.length && previous.endsWith(ending)) ||
    (index === 1 && /\d\./u.test(previous));
  const words = tokens.map((token, index) => {
    if (finds(expressions.kept, token)) return token;
    return opens(tokens[index - 1], index) ? capitalised(token) : token.toLowerCase();
  });
  return before + words.join(' ');
}

/** True when enough of the words stand in the text as they do in `wanted`. */
export function agrees(
  text: string,
  wanted: string,
  { match, threshold = 0.8 }: Options,
  expressions: Expressions,
): boolean {
  const [words, others] = [tokensIn(text, expressions), tokensIn(wanted, expressions)];
  const isRight = (word: string, index: number) =>
    index >= others.length ||
    word === others[index] ||
    finds(expressions.kept, word) ||
    (match === 'title' && word === word.toUpperCase());
  const [first = ''] = words;
  if (match === 'sentence' && !isRight(first, 0) && first !== capitalised(first)) return false;
  // Without a word there is no share: Vale speaks then.
  return words.filter(isRight).length / words.length >= threshold;
}

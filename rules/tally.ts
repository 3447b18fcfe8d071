/** Sums over the sentences of a text, kept up to date by what changed. */
import type { ReadingChange } from './document.ts';
import { addVotes, noVotes, takeVotes, type Votes, votesIn } from './language/identify.ts';
import type { Sentence } from './sentence.ts';

export interface Tally {
  words: number;
  /** Words of more than six letters. */
  longWords: number;
  /** Sentences that hold a word. */
  sentences: number;
  /** What the words speak for. */
  votes: Votes;
}

export function emptyTally(): Tally {
  return { words: 0, longWords: 0, sentences: 0, votes: noVotes() };
}

/** Changes the tally by what changed in the text. */
export function keepTally(tally: Tally, { removed, added }: ReadingChange): void {
  for (const { sentence } of removed) takeAway(tally, sentence);
  for (const { sentence } of added) add(tally, sentence);
}

function add(tally: Tally, sentence: Sentence): void {
  const { words, longWords } = sentence;
  tally.words += words.length;
  tally.longWords += longWords;
  if (words.length > 0) tally.sentences += 1;
  addVotes(tally.votes, votesIn(sentence));
}

function takeAway(tally: Tally, sentence: Sentence): void {
  const { words, longWords } = sentence;
  tally.words -= words.length;
  tally.longWords -= longWords;
  if (words.length > 0) tally.sentences -= 1;
  takeVotes(tally.votes, votesIn(sentence));
}

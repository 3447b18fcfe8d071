/** The tone of an answer: no excuses, what the asker needs to hear, and in time. */
import { additionWithin } from '../additions.ts';
import type { Document } from '../document.ts';
import type { CompiledRule } from '../ruleset.ts';
import { linesByLanguage, optional, terms, wholeNumber, withDefault } from '../shape.ts';
import type { TermHit } from '../terms.ts';
import type { CheckContext } from '../types.ts';
import { defineFormat, heardAs, type OptionProblem, type OptionsOf } from './format.ts';
import { defineKind, type Hit, type TextPlace } from './kind.ts';

export const replyFormat = defineFormat('reply', {
  about: 'The tone of an answer: no excuses, what the asker needs to hear, and in time.',
  options: {
    expects: optional(terms('Any of these says what the answer should hold.')),
    sentences: optional(
      linesByLanguage(
        'What to add where `expects` is missing: the longest first, and the first that fits is offered.',
      ),
    ),
    leastWords: withDefault(
      wholeNumber('Answers of fewer words need not hold what `expects` asks for.', 1, 1000),
      8,
    ),
    deadline: optional(
      wholeNumber('Hours within which to answer: speaks of older enquiries.', 1, 8760),
    ),
  },
  authored: {
    avoids: optional(terms('Excuses and blame. Small letters match any capitals.')),
  },
  values: ['hours', 'deadline'],
  terms: ({ avoids = [], expects = [] }) => [
    ...heardAs('hit', avoids),
    ...expects.map((text) => ({ text, use: 'accept' as const })),
  ],
  problems: ({ avoids, expects, deadline, sentences }) => [
    ...(avoids || expects || deadline !== undefined ? [] : [nothingToDo]),
    ...(sentences && !expects ? [nothingToAddTo] : []),
  ],
});

const nothingToDo: OptionProblem = {
  path: [],
  message: 'this rule does nothing yet: give at least one of «avoids», «expects» and «deadline»',
};

const nothingToAddTo: OptionProblem = {
  path: [],
  key: 'sentences',
  message: '«sentences» belongs to «expects»: what to add where that is missing',
};

type Options = OptionsOf<typeof replyFormat>;

export const reply = defineKind<Options>('reply', {
  scope: 'words',
  // A private answer is the writer's own, in tone and in time.
  roles: ['professional', 'official'],
  rewrites: false,
  asked: 'always',
  inSentence(_rule, heard, { context }) {
    if (!answers(context)) return [];
    return heard
      .filter(({ entry }) => entry.use === undefined)
      .map(({ start, end }) => ({ start, end, expected: [], fixes: [], weight: end - start }));
  },
  inText(rule, heard, place) {
    if (!answers(place.context)) return [];
    const words = wordsIn(place.document);
    // An empty field is no answer yet.
    if (words === 0) return [];
    const lacks = words >= rule.options.leastWords && isMissing(rule, heard);
    return [...(lacks ? [missing(rule.options, place)] : []), ...late(rule.options, place)];
  },
});

function answers({ post }: CheckContext): boolean {
  return post === 'reply' || post === 'comment';
}

function wordsIn({ readings }: Document): number {
  return readings.reduce((sum, { sentence }) => sum + sentence.words.length, 0);
}

function isMissing({ options }: CompiledRule<Options>, heard: readonly TermHit[]): boolean {
  return options.expects !== undefined && !heard.some(({ entry }) => entry.use === 'accept');
}

/** Speaks of the answer as a whole, from its start, and takes no place from what is said of words there. */
const whole = { start: 0, end: 0, weight: 1 };

function missing({ sentences }: Options, { document, language, context }: TextPlace): Hit {
  const fixes = additionWithin(context.limit, document.text, sentences?.[language] ?? []);
  return { ...whole, expected: fixes.map(({ text }) => text.trimStart()), fixes };
}

/** `hours` are those begun, so that what is just past the deadline reads as past it. An unknown age is never late. */
function late({ deadline }: Options, { context }: TextPlace): Hit[] {
  const hours = context.answering?.hours ?? 0;
  if (deadline === undefined || hours <= deadline) return [];
  const values = { hours: String(Math.ceil(hours)), deadline: String(deadline) };
  return [{ ...whole, expected: [], fixes: [], values }];
}

/** A text that is heavier to read than the limit, or lighter. */
import { countsOf } from '../language/counts.ts';
import {
  type Measure,
  measured,
  measures,
  measuresOfAnyLanguage,
  shownNumber,
} from '../language/readability.ts';
import { dialects } from '../language/sentence-counts.ts';
import { anyNumber, choice, choices, optional, wholeNumber, withDefault } from '../shape.ts';
import { roles } from '../types.ts';
import { defineFormat, type OptionProblem, type OptionsOf } from './format.ts';
import { defineKind } from './kind.ts';

export const readabilityFormat = defineFormat('readability', {
  about: 'A text that is heavier to read than the limit, or lighter.',
  options: {
    measure: optional(choice('What is measured. All but LIX and RIX are for English.', measures)),
    measures: optional(choices('Several, instead of one: their mean counts.', measures)),
    most: optional(anyNumber('The highest value that is good.', -100, 250)),
    least: optional(anyNumber('The lowest value that is good.', -100, 250)),
    from: withDefault(
      wholeNumber('Fewest words that are measured: in a shorter text it is chance.', 1, 10_000),
      100,
    ),
    dialect: withDefault(choice('Whose counting: Takt’s own, or Vale’s.', dialects), 'takt'),
  },
  values: ['value', 'limit', 'words'],
  problems({ most, least, ...named }, languages): OptionProblem[] {
    const { measure, measures: several } = named;
    const say = (message: string, path: string[] = []) => [{ path, message }];
    const english = namedIn(named).filter((name) => !measuresOfAnyLanguage.includes(name));
    return [
      ...((measure === undefined) === (several === undefined)
        ? say('say what is measured: «measure», or «measures» for a mean of several')
        : []),
      ...(most === undefined && least === undefined
        ? say('say what is good: «most», «least» or both')
        : []),
      ...(most !== undefined && least !== undefined && least > most
        ? say(`${least} is more than «most», which is ${most}`, ['least'])
        : []),
      ...(english.length > 0 && !languages.includes('en')
        ? say(
            `${english.join(', ')} can be measured in English alone (en); in all languages: ${measuresOfAnyLanguage.join(', ')}`,
            [measure === undefined ? 'measures' : 'measure'],
          )
        : []),
    ];
  },
});

type Options = OptionsOf<typeof readabilityFormat>;

function namedIn({ measure, measures: several }: Pick<Options, 'measure' | 'measures'>): Measure[] {
  return [...(measure === undefined ? [] : [measure]), ...(several ?? [])];
}

export const readability = defineKind<Options>('readability', {
  scope: 'text',
  roles,
  rewrites: false,
  asked: 'always',
  inText({ options }, _heard, { document, language, context }) {
    const named = namedIn(options);
    const isEnglish = named.some((name) => !measuresOfAnyLanguage.includes(name));
    if (isEnglish && language !== 'en') return [];
    const counts = countsOf(document, options.dialect, isEnglish);
    if (counts.words < options.from) return [];
    const mean = named.reduce((sum, name) => sum + measured(name, counts), 0) / named.length;
    const limit = passed(mean, options);
    if (limit === undefined) return [];
    const show = (number: number) =>
      options.dialect === 'vale' ? number.toFixed(2) : shownNumber(number, context.reader);
    const values = { value: show(mean), limit: show(limit), words: String(counts.words) };
    return [{ start: 0, end: 0, expected: [], fixes: [], weight: 1, values }];
  },
});

/** The limit that the value is on the wrong side of. */
function passed(value: number, { most, least }: Options): number | undefined {
  if (most !== undefined && value > most) return most;
  return least !== undefined && value < least ? least : undefined;
}

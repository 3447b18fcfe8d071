/** A text in another language than it should be in, or in both written forms of Norwegian at once. */
import type { Document } from '../../document.ts';
import { itemAt } from '../../items.ts';
import { paragraphsOf } from '../../paragraphs.ts';
import { choices, flag, optional, wholeNumber, withDefault } from '../../shape.ts';
import { languages as allLanguages, type Language } from '../../types.ts';
import { defineFormat, type OptionProblem, type OptionsOf } from '../format.ts';
import { defineKind, type TextPlace } from '../kind.ts';
import { foreignForms } from './mixed.ts';
import { namesOf } from './names.ts';

export const languagePolicyFormat = defineFormat('language-policy', {
  about: 'A text in another language than it should be in.',
  options: {
    allowed: optional(
      choices(
        'Languages to post in; else those of the account, or of the nearest pack that has some.',
        allLanguages,
      ),
    ),
    least: withDefault(
      wholeNumber('Of a text with fewer words the language is not sure enough.', 1, 1000),
      8,
    ),
    mixed: withDefault(
      flag('Speak of nynorsk in a text in bokmål and the other way round instead.'),
      false,
    ),
  },
  values: ['language', 'wanted'],
  problems({ allowed = [], mixed }, languages): OptionProblem[] {
    const isIdle = !mixed && languages.every((language) => allowed.includes(language));
    const message = `the rule is asked of texts in ${languages.join(', ')} alone, which may all stand; give the rule more «languages»`;
    return isIdle ? [{ path: ['allowed'], message }] : [];
  },
});

type Options = OptionsOf<typeof languagePolicyFormat>;

export const languagePolicy = defineKind<Options>('language-policy', {
  scope: 'text',
  // In which language people write privately is theirs to choose.
  roles: ['professional', 'official'],
  rewrites: false,
  asked: 'always',
  inText({ options, quotations }, _heard, place) {
    if (wordsIn(place.document) < options.least) return [];
    if (options.mixed) return foreignForms(place, quotations);
    const { language, context } = place;
    const wanted = wantedLanguages(options, place);
    if (wanted.length === 0 || wanted.includes(language)) return [];
    const values = {
      language: namesOf([language], context.reader),
      wanted: namesOf(wanted, context.reader),
    };
    return [{ ...firstSentence(place.document), expected: [], fixes: [], weight: 1, values }];
  },
});

function wordsIn({ readings }: Document): number {
  return readings.reduce((sum, { sentence }) => sum + sentence.words.length, 0);
}

/** Those that the rule names, else the account's, else the nearest pack's. */
function wantedLanguages(options: Options, { context, ruleset }: TextPlace): readonly Language[] {
  const account = ruleset.accounts.findLast(
    ({ site, handle }) => site === context.site && handle === context.account,
  );
  const policy = ruleset.packs.findLast(({ languagePolicy: own }) => own)?.languagePolicy;
  return options.allowed ?? account?.languages ?? policy?.languages ?? [];
}

/** Of a text that has a word. */
function firstSentence(document: Document) {
  const { sentence, start } = itemAt(itemAt(paragraphsOf(document), 0).sentences, 0);
  return { start: start + sentence.start, end: start + sentence.end };
}

/** A passive, which hides who does something. */
import { itemAt } from '../../items.ts';
import { wordKey } from '../../language/words.ts';
import type { Sentence } from '../../sentence.ts';
import { covers } from '../../spans.ts';
import { type Language, roles } from '../../types.ts';
import type { OptionsOf } from '../format.ts';
import { defineKind, type Hit } from '../kind.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import { findPassives, type Passive, type PassiveGrammar } from './find.ts';
import type { passiveFormat } from './format.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import { nordicPassive } from './nordic.ts';

const makers: Readonly<Record<Language, () => PassiveGrammar>> = {
  nb: () => nordicPassive(nb),
  nn: () => nordicPassive(nn),
  da: () => nordicPassive(da),
  en: () => en,
};

type Options = OptionsOf<typeof passiveFormat>;

export const passive = defineKind<Options>('passive', {
  scope: 'words',
  roles,
  rewrites: false,
  asked: 'always',
  inSentence: ({ options }, _heard, { reading: { sentence }, language }) =>
    options.most === undefined ? unknownPassives(options, sentence, language).map(hit) : [],
  inText({ options, quotations }, _heard, { document, language }) {
    if (options.most === undefined) return [];
    const found = document.readings.flatMap(({ sentence, quotations: quoted }, index) => {
      const by = itemAt(document.starts, index);
      return unknownPassives(options, sentence, language)
        .filter((one) => quotations === 'check' || !covers(quoted, one))
        .map((one) => hit({ ...one, start: one.start + by, end: one.end + by }));
    });
    return found.length > options.most ? found : [];
  },
});

function unknownPassives(options: Options, sentence: Sentence, language: Language): Passive[] {
  const known = new Set(options.known.map(wordKey));
  return passivesOf(sentence, language).filter(
    ({ form, key }) => options.forms.includes(form) && !known.has(key),
  );
}

interface Reader {
  grammar: PassiveGrammar;
  /** Read once for all rules, and for `inText` at every keystroke. */
  read: WeakMap<Sentence, readonly Passive[]>;
}

const readers = new Map<Language, Reader>();

/** Made when the first text in a language is checked: the forms of some hundred verbs. */
function readerOf(language: Language): Reader {
  const reader = readers.get(language) ?? { grammar: makers[language](), read: new WeakMap() };
  readers.set(language, reader);
  return reader;
}

function passivesOf(sentence: Sentence, language: Language): readonly Passive[] {
  const { grammar, read } = readerOf(language);
  const found = read.get(sentence) ?? findPassives(sentence, grammar);
  read.set(sentence, found);
  return found;
}

function hit({ start, end }: Passive): Hit {
  return { start, end, expected: [], fixes: [], weight: end - start };
}

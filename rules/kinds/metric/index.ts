/** A formula over what can be counted in a text, with a condition on its result. */
import { countsOf } from '../../language/counts.ts';
import { shownNumber } from '../../language/readability.ts';
import {
  countNames,
  type Dialect,
  dialects,
  englishCounts,
} from '../../language/sentence-counts.ts';
import { once } from '../../once.ts';
import { choice, text, withDefault } from '../../shape.ts';
import { type Language, roles } from '../../types.ts';
import { defineFormat, type OptionProblem, type OptionsOf } from '../format.ts';
import { defineKind } from '../kind.ts';
import { type Expression, type Parsed, parseCondition, parseFormula } from './parse.ts';

// What only a structured document has: valid in Vale's formulas, and always 0 in a post.
const documentCounts = [
  ...[1, 2, 3, 4, 5, 6].map((level) => `heading_h${level}`),
  'list',
  'blockquote',
  'pre',
];

export const metricFormat = defineFormat('metric', {
  about: 'A formula over what can be counted in a text, with a condition on its result.',
  options: {
    formula: text(`Counts: ${countNames.join(', ')}. Signs: + - * / % ( ). Functions: sqrt, min …`),
    condition: text('What must hold of the result for the rule to speak, such as `> 20`.'),
    dialect: withDefault(choice('Whose counting: Takt’s own, or Vale’s.', dialects), 'takt'),
  },
  values: ['value', 'limit'],
  problems(options, languages): OptionProblem[] {
    const { formula, condition } = readIn(options);
    return [
      ...problemsIn('formula', formula, 'number', languages),
      ...problemsIn('condition', condition, 'condition', languages),
    ];
  },
});

type Options = OptionsOf<typeof metricFormat>;

function readIn({ formula, condition, dialect }: Options) {
  const known = dialect === 'vale' ? [...countNames, ...documentCounts] : countNames;
  return { formula: parseFormula(formula, known), condition: parseCondition(condition, known) };
}

function problemsIn(
  option: 'formula' | 'condition',
  parsed: Parsed,
  gives: Expression['gives'],
  languages: readonly Language[],
): OptionProblem[] {
  const say = (message: string) => [{ path: [option], message }];
  if ('problem' in parsed) {
    return say(`at character ${parsed.problem.offset + 1}: ${parsed.problem.message}`);
  }
  if (parsed.gives !== gives) {
    return say(
      gives === 'number'
        ? 'this is a condition; write a formula that gives a number'
        : 'this gives a number; write a condition such as «> 20»',
    );
  }
  const english = englishCounts.filter((name) => parsed.names.has(name));
  if (english.length === 0 || languages.includes('en')) return [];
  return say(`«${english.join('», «')}» can be counted in English alone (en)`);
}

interface Ready extends Record<'formula' | 'condition', Expression> {
  isEnglish: boolean;
}

const ready = once((options: Options): Ready | null => {
  const { formula, condition } = readIn(options);
  if ('problem' in formula || 'problem' in condition) return null;
  const isEnglish = englishCounts.some(
    (name) => formula.names.has(name) || condition.names.has(name),
  );
  return { formula, condition, isEnglish };
});

export const metric = defineKind<Options>('metric', {
  scope: 'text',
  roles,
  rewrites: false,
  asked: 'always',
  inText({ options }, _heard, { document, language, context }) {
    const read = ready(options);
    if (!read || (read.isEnglish && language !== 'en')) return [];
    const counts = countsOf(document, options.dialect, read.isEnglish);
    // Vale compares six decimals; so 0.1 + 0.2 is 0.3.
    const value = Number(read.formula.formula(counts).toFixed(6));
    const all = { ...counts, value };
    if (counts.words === 0 || !Number.isFinite(value) || read.condition.formula(all) !== 1) {
      return [];
    }
    const show = (number: number) => shownIn(options.dialect, number, context.reader);
    const values = { value: show(value), limit: show(read.condition.limit(all)) };
    return [{ start: 0, end: 0, expected: [], fixes: [], weight: 1, values }];
  },
});

function shownIn(dialect: Dialect, number: number, reader: Language): string {
  return dialect === 'vale' ? number.toFixed(2) : shownNumber(number, reader);
}

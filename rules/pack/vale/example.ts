/** Finds a text that an imported rule speaks of, so that its pack can prove itself. */
import { createChecker } from '../../checker.ts';
import type { Language } from '../../types.ts';
import { compile } from '../compile.ts';
import type { Pack } from '../schema.ts';
import { boundary } from './expression.ts';
import { specimensOf } from './specimen.ts';

export interface RuleExample {
  bad?: string;
  gap?: string;
  language?: Language;
}

/** Where nothing else fires: a text for what is wrong with all of a text. */
const wholeTexts = [
  'en',
  'this is a text in small letters',
  'THIS IS A TEXT IN CAPITALS',
  'This Is A Text With Many Capitals.',
  'One sentence. Another sentence! A third sentence?',
  'The municipality’s administrative representatives unquestionably necessitate extraordinary organisational reconsideration of the aforementioned intermunicipal responsibilities.',
  'We go. He is in. It is on. We do it.',
];

/** An example for the only rule of the pack. `options` are the rule's own. */
export function exampleFor(pack: Pack, options: Readonly<Record<string, unknown>>): RuleExample {
  const checker = createChecker(compile([pack]));
  const fires = (text: string, language: Language) => {
    const context = { language, reader: language, role: 'official', site: '' } as const;
    return checker.check(text, { ...context, post: 'post', limit: null }).findings.length > 0;
  };
  const candidates = [...new Set([...made(options), ...wholeTexts])];
  const [usual = 'en'] = pack.languages;
  const bad = candidates.find((text) => fires(text, usual));
  if (bad !== undefined) return { bad };
  const english = candidates.find((text) => fires(text, 'en'));
  if (english !== undefined) return { bad: english, language: 'en' };
  return { gap: itemOrFirst(candidates) };
}

function itemOrFirst([first = '…']: readonly string[]): string {
  return first;
}

/** Built of what the rule's patterns match: once, twice, often, side by side, and within a line. */
function made(options: Readonly<Record<string, unknown>>): string[] {
  const sources = sourcesIn(options);
  const specimens = sources.flatMap((source) => specimensOf(source.replaceAll(boundary, '(?:)')));
  const pairs = pairsIn(options).map((pair) => pair.flatMap(firstSpecimen).join(' '));
  const often = Number(options.most ?? 0) + 2;
  return [
    ...pairs,
    ...specimens.flatMap((text) => [text, text.toUpperCase(), `a ${text} b`, `1 ${text} 2`]),
    ...specimens.map((text) => `${text} `.repeat(often).trim()),
    ...specimens.map((text) => text.repeat(often)),
    ...specimens.flatMap((text) => [`Aa. ${text} bb.`, `${text}.`, `\n${text}\n`, `“${text}” `]),
  ].filter((text) => text !== '' && text.length < 1000);
}

function sourcesIn({ pattern, patterns, swap, first, token }: Readonly<Record<string, unknown>>) {
  const listed = Array.isArray(patterns) ? patterns : [];
  const swapped = typeof swap === 'object' && swap !== null ? Object.keys(swap) : [];
  return [pattern, ...listed, ...swapped, first, token].filter((one) => typeof one === 'string');
}

function pairsIn({ patterns }: Readonly<Record<string, unknown>>): string[][] {
  const isPairs = typeof patterns === 'object' && patterns !== null && !Array.isArray(patterns);
  return isPairs ? Object.entries(patterns).map((pair) => pair.map(String)) : [];
}

function firstSpecimen(source: string): string[] {
  return specimensOf(source.replaceAll(boundary, '(?:)')).slice(0, 1);
}

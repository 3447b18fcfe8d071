/** What changes for a writer between two versions of a rule. */
import { formatOf } from '../kinds/formats.ts';
import { type Language, type LocalText, languages, ruleSeverities } from '../types.ts';
import { type Change, differing } from './changes.ts';
import type { Rule } from './schema.ts';

const situationParts = [
  'languages',
  'roles',
  'sites',
  'posts',
  'during',
  'outside',
  'except',
  'quotations',
] as const;

/** Changes of a rule. Its languages are those of its pack where it names none. */
export function ruleChanges(
  old: Rule,
  now: Rule,
  oldLanguages: readonly Language[],
  nowLanguages: readonly Language[],
): Change[] {
  const { id } = now;
  const situations = situationParts.flatMap((part) =>
    differing('rule', id, part, old[part], now[part]),
  );
  const shared = [
    ...severityChange(old, now),
    ...reworded(id, 'message', old.message, now.message),
    ...reworded(id, 'reason', old.reason, now.reason),
    ...situations,
  ];
  if (old.kind !== now.kind)
    return [...shared, ...differing('rule', id, 'kind', old.kind, now.kind)];
  const was = termsOf(old, oldLanguages);
  const is = termsOf(now, nowLanguages);
  return [
    ...shared,
    ...wordChanges(id, was, is),
    ...offerChanges(id, was, is),
    ...optionChanges(old, now),
  ];
}

function severityChange({ severity: before }: Rule, { id, severity: after }: Rule): Change[] {
  const by = ruleSeverities.indexOf(after) - ruleSeverities.indexOf(before);
  if (by === 0) return [];
  return [{ of: 'rule', id, what: by > 0 ? 'harder' : 'softer', before, after }];
}

function reworded(id: string, part: string, old: LocalText, now: LocalText): Change[] {
  if (typeof old === 'string' && typeof now === 'string') {
    if (old === now) return [];
    return [{ of: 'rule', id, what: 'reworded', part, before: old, after: now }];
  }
  const inLanguage = (text: LocalText, language: Language) =>
    typeof text === 'string' ? text : text[language];
  return languages.flatMap((language) => {
    const [before, after] = [inLanguage(old, language), inLanguage(now, language)];
    if (before === after) return [];
    const change: Change = { of: 'rule', id, what: 'reworded', part, language };
    return [
      { ...change, ...(before !== undefined && { before }), ...(after !== undefined && { after }) },
    ];
  });
}

/** Words → what is offered instead, as the engine gets them: with every inflected form. */
function termsOf({ kind, options, languages: own }: Rule, inherited: readonly Language[]) {
  const terms = formatOf(kind).terms({ options, languages: own ?? inherited });
  return new Map(
    terms.map(({ text, use, expected = [] }) => [
      use === 'hit' ? text : `${text} (${use})`,
      expected.map((replacement) => replacement.text).join(', '),
    ]),
  );
}

type Terms = ReadonlyMap<string, string>;

function wordChanges(id: string, was: Terms, is: Terms): Change[] {
  const added = [...is.keys()].filter((text) => !was.has(text));
  const removed = [...was.keys()].filter((text) => !is.has(text));
  if (added.length + removed.length === 0) return [];
  return [{ of: 'rule', id, what: 'words', added, removed }];
}

function offerChanges(id: string, was: Terms, is: Terms): Change[] {
  return [...is].flatMap(([text, after]): Change[] => {
    const before = was.get(text);
    if (before === undefined || before === after) return [];
    return [{ of: 'rule', id, what: 'offers', part: text, before, after }];
  });
}

/** Options that are no words: limits, forms, sentences to add. */
function optionChanges(old: Rule, now: Rule): Change[] {
  return formatOf(now.kind).kept.flatMap((name) =>
    differing('rule', now.id, name, old.options[name], now.options[name]),
  );
}

/** What changes for a writer between two versions of a pack. */
import { formatOf } from '../kinds/formats.ts';
import { type Language, type LocalText, languages, ruleSeverities } from '../types.ts';
import type { Pack, Rule } from './schema.ts';

/** What the change is about. */
export type Subject =
  | 'pack'
  | 'rule'
  | 'override'
  | 'guideline'
  | 'contact'
  | 'answer'
  | 'window'
  | 'account';

/** One change. `before` and `after` are in words, as far as there is something to show. */
export interface Change {
  of: Subject;
  /** The id within its list. */
  id: string;
  what: 'new' | 'gone' | 'harder' | 'softer' | 'reworded' | 'words' | 'offers' | 'changed';
  /** The part that changed, such as `message` or an option's name. */
  part?: string;
  language?: Language;
  before?: string;
  after?: string;
  /** Words that the rule listens for from now on, and no longer. */
  added?: string[];
  removed?: string[];
}

/** All changes from `before` to `after`, rules first. Nothing that a writer never meets is named. */
export function packDiff(before: Pack, after: Pack): Change[] {
  return [
    ...paired('rule', before.rules, after.rules, (old, now) =>
      ruleChanges(old, now, before.languages, after.languages),
    ),
    ...paired(
      'override',
      named(before.overrides),
      named(after.overrides),
      entryChanges('override'),
    ),
    ...lists.flatMap(([of, list]) =>
      paired<{ id: string }>(of, before[list], after[list], entryChanges(of)),
    ),
    ...paired('account', accountsOf(before), accountsOf(after), entryChanges('account')),
    ...packParts.flatMap((part) => differing('pack', after.id, part, before[part], after[part])),
  ];
}

const lists = [
  ['guideline', 'guidelines'],
  ['contact', 'contacts'],
  ['answer', 'answers'],
  ['window', 'windows'],
] as const;

const packParts = ['languages', 'effective', 'expires', 'extends', 'languagePolicy'] as const;

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

function named(overrides: Pack['overrides']): ({ id: string } & Pack['overrides'][number])[] {
  return overrides.map((override) => ({ id: override.rule, ...override }));
}

function accountsOf({ accounts }: Pack): ({ id: string } & Pack['accounts'][number])[] {
  return accounts.map((account) => ({ id: `${account.site}/${account.handle}`, ...account }));
}

/** What is new, what is gone, and what changed in what stands in both. */
function paired<Entry extends { id: string }>(
  of: Subject,
  before: readonly Entry[],
  after: readonly Entry[],
  compare: (old: Entry, now: Entry) => Change[],
): Change[] {
  const was = new Map(before.map((entry) => [entry.id, entry]));
  const is = new Set(after.map(({ id }) => id));
  const kept = after.flatMap((now): Change[] => {
    const old = was.get(now.id);
    return old ? compare(old, now) : [{ of, id: now.id, what: 'new' }];
  });
  const gone = before.filter(({ id }) => !is.has(id));
  return [...kept, ...gone.map(({ id }): Change => ({ of, id, what: 'gone' }))];
}

function entryChanges(of: Subject): (old: { id: string }, now: { id: string }) => Change[] {
  return (old, now) => {
    const parts = new Set([...Object.keys(old), ...Object.keys(now)]);
    return [...parts].flatMap((part) =>
      differing(of, now.id, part, Reflect.get(old, part), Reflect.get(now, part)),
    );
  };
}

function ruleChanges(
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

function differing(of: Subject, id: string, part: string, old: unknown, now: unknown): Change[] {
  const [before, after] = [shown(old), shown(now)];
  if (before === after) return [];
  const change: Change = { of, id, what: 'changed', part };
  return [
    { ...change, ...(before !== undefined && { before }), ...(after !== undefined && { after }) },
  ];
}

function shown(value: unknown): string | undefined {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

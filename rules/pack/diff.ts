/** What changes for a writer between two versions of a pack. */
import { type Change, differing, type Subject } from './changes.ts';
import { ruleChanges } from './rule-diff.ts';
import type { Pack } from './schema.ts';

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

export type { Change } from './changes.ts';

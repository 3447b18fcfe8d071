/** `takt pack diff`: what changes for a writer between two versions of a pack. */

import type { Pack } from '../../../rules/index.ts';
import { type Change, packDiff } from '../../../rules/pack/diff.ts';
import { chosen, exactly, formats, readArguments } from '../../arguments.ts';
import { done, type Outcome, refused } from '../../outcome.ts';
import { loadPacks, problemLine } from '../../packs/load.ts';
import type { Call, Command } from '../command.ts';

export const diffCommand: Command = {
  name: 'diff',
  async run(call) {
    const declared = { format: { type: 'string', default: 'text' } } as const;
    const parsed = readArguments(call.argv, declared, call.texts);
    if (!parsed.ok) return parsed;
    const format = chosen('format', parsed.value.values.format, formats, call.texts);
    if (!format.ok) return format;
    const files = exactly(parsed.value.positionals, ['OLD', 'NEW'], call.texts);
    if (!files.ok) return files;
    const [before, after] = await Promise.all(files.value.map((file) => onePack(file, call)));
    if (!before?.ok) return before ?? refused();
    if (!after?.ok) return after ?? refused();
    const changes = packDiff(before.value, after.value);
    call.surroundings.out(
      format.value === 'json'
        ? asJson(before.value, after.value, changes)
        : asText(before.value, after.value, changes),
    );
    return done(0);
  },
};

/** Each on its own: two versions have one id, and may not lie on top of each other. */
async function onePack(file: string, call: Call): Promise<Outcome<Pack>> {
  const loaded = await loadPacks([file], call);
  if (!loaded.ok) return loaded;
  const { named, problems } = loaded.value;
  const [first] = named;
  return first && problems.length === 0 ? done(first.pack) : refused(...problems.map(problemLine));
}

function asJson(before: Pack, after: Pack, changes: readonly Change[]): string {
  const all = { pack: after.id, from: before.version, to: after.version, changes };
  return `${JSON.stringify(all, null, 2)}\n`;
}

function asText(before: Pack, after: Pack, changes: readonly Change[]): string {
  const head = `${after.id}: ${before.version} → ${after.version}`;
  if (changes.length === 0) return `${head}\nNothing changes for a writer.\n`;
  const things = [...new Set(changes.map(({ of, id }) => `${of} ${id}`))];
  const lines = things.flatMap((thing) => [
    thing,
    ...changes.filter(({ of, id }) => `${of} ${id}` === thing).flatMap(changeLines),
  ]);
  return `${[head, ...lines].join('\n')}\n`;
}

function changeLines({ what, part, language, before, after, added, removed }: Change): string[] {
  const name = [part, language].filter((word) => word !== undefined).join(' ');
  const shift = `${quoted(before)} → ${quoted(after)}`;
  switch (what) {
    case 'new':
    case 'gone':
      return [`  ${what}`];
    case 'harder':
    case 'softer':
      return [`  ${what}: ${before} → ${after}`];
    case 'words':
      return [
        ...(added?.length ? [`  new words: ${added.join(', ')}`] : []),
        ...(removed?.length ? [`  words gone: ${removed.join(', ')}`] : []),
      ];
    case 'offers':
      return [`  other words for «${part}»: ${shift}`];
    default:
      return [`  ${name}: ${shift}`];
  }
}

function quoted(text: string | undefined): string {
  return text === undefined || text === '' ? '(nothing)' : `«${text}»`;
}

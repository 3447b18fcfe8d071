/** What is not wrong in a pack, but could be better. */
import { check, compile, type Pack, type Problem, type Rule } from '../../rules/index.ts';
import { formatOf } from '../../rules/kinds/formats.ts';
import { kindNamed } from '../../rules/kinds/index.ts';
import type { Path } from '../../rules/pack/source.ts';
import type { LoadedPack } from './load.ts';

/** `others` are the packs that it is used together with. */
export function warningsOn(loaded: LoadedPack, others: readonly Pack[], today: string): Problem[] {
  const { pack, file, place } = loaded;
  const remarks = [
    ...expired(pack, today),
    ...pack.rules.flatMap((rule, index) => [
      ...untried(rule, ['rules', index]),
      ...unreachable(rule, pack, ['rules', index]),
    ]),
    ...droppedReplacements(pack, others),
  ];
  return remarks
    .map(({ path, message }) => ({ file, ...place(path), message: `warning: ${message}` }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

interface Remark {
  path: Path;
  message: string;
}

function expired({ expires }: Pack, today: string): Remark[] {
  if (expires === undefined || expires >= today) return [];
  return [{ path: ['expires'], message: `the pack expired on ${expires}: it says nothing more` }];
}

function untried({ id, examples }: Rule, path: Path): Remark[] {
  if (examples.some(({ good }) => good !== undefined)) return [];
  const message = `«${id}» has no «good» example: show a text that it must leave alone`;
  return [{ path: [...path, 'id'], message }];
}

function unreachable({ id, kind, languages, roles }: Rule, pack: Pack, path: Path): Remark[] {
  const foreign = languages?.filter((language) => !pack.languages.includes(language)) ?? [];
  const allowed = kindNamed(kind)?.roles ?? [];
  const silent = roles !== undefined && !roles.some((role) => allowed.includes(role));
  return [
    ...(foreign.length > 0
      ? [
          {
            path: [...path, 'languages'],
            message: `«${id}» speaks of ${foreign.join(', ')}, which the pack's languages do not name`,
          },
        ]
      : []),
    ...(silent
      ? [
          {
            path: [...path, 'roles'],
            message: `«${id}» can never speak: rules of kind ${kind} speak in role ${allowed.join(', ')} alone`,
          },
        ]
      : []),
  ];
}

/** A replacement that an active rule would speak of in turn is never offered. */
function droppedReplacements(pack: Pack, others: readonly Pack[]): Remark[] {
  const all = [...others, pack];
  const ruleset = compile(all);
  const kept = new Set(
    ruleset.terms.phrases.flatMap(([, entries]) =>
      entries.flatMap(({ rule, expected = [] }) => expected.map(({ text }) => `${rule} ${text}`)),
    ),
  );
  return pack.rules.flatMap((rule, at) => {
    const index = ruleset.rules.findIndex(({ id }) => id === `${pack.id}/${rule.id}`);
    const compiled = ruleset.rules[index];
    if (!compiled) return [];
    const { languages } = compiled;
    const terms = formatOf(rule.kind).terms({ options: rule.options, languages });
    const offered = new Set(terms.flatMap(({ expected = [] }) => expected.map(({ text }) => text)));
    return [...offered]
      .filter((text) => !kept.has(`${index} ${text}`))
      .map((text) => {
        const [language = 'en'] = languages;
        const context = { language, reader: language, role: 'official', site: '' } as const;
        const { findings } = check(text, ruleset, { ...context, post: 'post', limit: null });
        const by = findings[0] ? `«${findings[0].rule}»` : 'another rule';
        const message = `«${text}» is never offered: ${by} speaks of it in turn`;
        return { path: pathOf(text, rule.options, ['rules', at]) ?? ['rules', at], message };
      });
  });
}

/** Where the text stands among the options; null where it was derived from something else. */
function pathOf(text: string, value: unknown, path: Path): Path | null {
  if (value === text) return path;
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, part] of Object.entries(value)) {
    const found = pathOf(text, part, [...path, Array.isArray(value) ? Number(key) : key]);
    if (found) return found;
  }
  return null;
}

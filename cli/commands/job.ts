/** What `check` and `rewrite` work on: a text, the rules, and the situation. */
import {
  type CheckContext,
  identify,
  languages,
  postKinds,
  type Ruleset,
  roles,
} from '../../rules/index.ts';
import { chosen, day, formats, readArguments } from '../arguments.ts';
import { readText } from '../input.ts';
import { done, type Outcome, refused } from '../outcome.ts';
import { loadRuleset } from '../packs/load.ts';
import type { Call } from './command.ts';

export interface Job {
  text: string;
  /** As the caller named it; `stdin` for standard input. */
  file: string;
  ruleset: Ruleset;
  context: CheckContext;
  format: (typeof formats)[number];
  diff: boolean;
}

const declared = {
  pack: { type: 'string', multiple: true, default: [] as string[] },
  role: { type: 'string', default: 'private' },
  lang: { type: 'string', default: 'auto' },
  site: { type: 'string', default: '' },
  post: { type: 'string', default: 'post' },
  date: { type: 'string' },
  format: { type: 'string', default: 'text' },
  diff: { type: 'boolean', default: false },
} as const;

/** Reads arguments, packs and text. */
export async function readJob(call: Call): Promise<Outcome<Job>> {
  const { surroundings, texts, reader } = call;
  const parsed = readArguments(call.argv, declared, texts);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const role = chosen('role', values.role, roles, texts);
  if (!role.ok) return role;
  const language = chosen('lang', values.lang, ['auto', ...languages], texts);
  if (!language.ok) return language;
  const post = chosen('post', values.post, postKinds, texts);
  if (!post.ok) return post;
  const date = day('date', values.date ?? surroundings.today, texts);
  if (!date.ok) return date;
  const format = chosen('format', values.format, formats, texts);
  if (!format.ok) return format;
  const [path = '-', ...more] = positionals;
  if (more.length > 0) return refused(texts.oneFile);
  const ruleset = await loadRuleset(values.pack, call);
  if (!ruleset.ok) return ruleset;
  const input = await readText(path, surroundings, texts);
  if (!input.ok) return input;
  const text = input.value;
  const file = path === '-' ? 'stdin' : path;
  if (text.trim() === '') surroundings.err(`${texts.empty(file)}\n`);
  const spoken = language.value === 'auto' ? identify(text, reader) : language.value;
  // Findings speak the text's language: whoever wrote it reads it.
  const context: CheckContext = {
    ...{ language: spoken, reader: spoken, role: role.value, site: values.site },
    ...{ post: post.value, limit: null, date: date.value },
  };
  const { diff } = values;
  return done({ text, file, ruleset: ruleset.value, context, format: format.value, diff });
}

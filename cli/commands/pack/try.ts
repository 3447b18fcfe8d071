/** `takt pack try`: what a pack would have said of posts that were made before it. */
import type { SubmittedEntry } from '../../../log/entry.ts';
import { maskPersonalData } from '../../../log/mask.ts';
import { createChecker, type Finding } from '../../../rules/checking.ts';
import { compile, type Ruleset } from '../../../rules/index.ts';
import { chosen, exactly, formats, readArguments } from '../../arguments.ts';
import { readText } from '../../input.ts';
import { done } from '../../outcome.ts';
import { loadRuleset, usablePacks } from '../../packs/load.ts';
import { oldPosts } from '../../packs/old-posts.ts';
import type { Command } from '../command.ts';

/** Excerpts for each rule, and the text on either side of a hit, in UTF-16 code units. */
const mostExcerpts = 3;
const around = 30;

interface Tally {
  rule: string;
  /** Number of posts that it speaks in. */
  posts: number;
  excerpts: string[];
}

export const tryCommand: Command = {
  name: 'try',
  async run(call) {
    const declared = { format: { type: 'string', default: 'text' } } as const;
    const parsed = readArguments(call.argv, declared, call.texts);
    if (!parsed.ok) return parsed;
    const format = chosen('format', parsed.value.values.format, formats, call.texts);
    if (!format.ok) return format;
    const files = exactly(parsed.value.positionals, ['PACK', 'LOG.jsonl'], call.texts);
    if (!files.ok) return files;
    const [pack = '', log = ''] = files.value;
    const loaded = await usablePacks([pack], call);
    if (!loaded.ok) return loaded;
    const text = await readText(log, call.surroundings, call.texts);
    if (!text.ok) return text;
    const posts = oldPosts(text.value, log);
    if (!posts.ok) return posts;
    const personal = await loadRuleset(['personal-data'], call);
    if (!personal.ok) return personal;
    const ruleset = compile(loaded.value.all.map((one) => one.pack));
    const result = tried(posts.value, ruleset, personal.value);
    const asked = { pack: loaded.value.named[0]?.pack.id ?? pack, ...result };
    call.surroundings.out(
      format.value === 'json' ? `${JSON.stringify(asked, null, 2)}\n` : asText(asked),
    );
    return done(0);
  },
};

interface Tried {
  posts: number;
  /** Posts that at least one rule speaks in. */
  touched: number;
  rules: Tally[];
}

/** `personal` sees what may not be shown, whatever the pack itself looks for. */
function tried(posts: readonly SubmittedEntry[], ruleset: Ruleset, personal: Ruleset): Tried {
  const checker = createChecker(ruleset);
  const masker = createChecker(personal);
  const tallies = new Map<string, Tally>();
  let touched = 0;
  for (const { submission, role, recordedAt } of posts) {
    const { text, site, post, language, account } = submission;
    const date = recordedAt.slice(0, 10);
    const context = { language, reader: language, role, site, post, limit: null, date };
    const { findings } = checker.check(text, {
      ...context,
      ...(account && { account: account.handle }),
    });
    if (findings.length > 0) touched += 1;
    const seen = [...findings, ...masker.check(text, context).findings];
    count(findings, masked(text, seen), tallies);
  }
  const rules = [...tallies.values()].sort((a, b) => b.posts - a.posts);
  return { posts: posts.length, touched, rules };
}

function count(findings: readonly Finding[], text: string, tallies: Map<string, Tally>): void {
  const seen = new Set<string>();
  for (const finding of findings) {
    const { rule } = finding;
    const tally = tallies.get(rule) ?? { rule, posts: 0, excerpts: [] };
    tallies.set(rule, tally);
    if (!seen.has(rule)) tally.posts += 1;
    seen.add(rule);
    const excerpt = excerptOf(finding, text);
    const isFresh = tally.excerpts.length < mostExcerpts && !tally.excerpts.includes(excerpt);
    if (isFresh) tally.excerpts.push(excerpt);
  }
}

/** The hit with a little around it, on one line. */
function excerptOf({ start, end }: Finding, text: string): string {
  const [from, to] = [Math.max(0, start - around), Math.min(text.length, end + around)];
  const hit = text.slice(start, end);
  const short = hit.length > 80 ? `${hit.slice(0, 79)}…` : hit;
  const line = `${text.slice(from, start)}[${short}]${text.slice(end, to)}`;
  return `${from > 0 ? '…' : ''}${line}${to < text.length ? '…' : ''}`.replaceAll(/\s+/gu, ' ');
}

/** What is personal is never shown, not even beside a hit. */
function masked(text: string, findings: readonly Finding[]): string {
  return maskPersonalData(text, findings).text;
}

function asText({ pack, posts, touched, rules }: Tried & { pack: string }): string {
  const rows = rules.flatMap(({ rule, posts: number, excerpts }) => [
    `${rule}: ${number} of ${posts} posts (${share(number, posts)})`,
    ...excerpts.map((excerpt) => `    ${excerpt}`),
  ]);
  const total = `${pack}: speaks in ${touched} of ${posts} posts (${share(touched, posts)})`;
  return `${[...rows, total].join('\n')}\n`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '0 %' : `${Math.round((part / whole) * 100)} %`;
}

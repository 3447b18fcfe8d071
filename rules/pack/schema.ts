/** The pack format, version 1. */
import { z } from 'zod';
import { languages, roles, ruleSeverities } from '../types.ts';
import { id, languageList, localText, text } from './field-schema.ts';
import { type CommonRule, common, ruleSchema } from './rule-schema.ts';

const date = z.iso.date('expected a day such as 2026-11-21');
const version = z.string().regex(/^\d+\.\d+\.\d+$/, 'a version has three numbers: 1.2.0');
const webAddress = z.url({ protocol: /^https?$/ });

const guideline = z.strictObject({
  id,
  title: localText,
  text: localText.describe('Markdown.'),
  url: webAddress.optional(),
});

const account = z.strictObject({
  site: id,
  handle: text.describe('As the site writes it, without `@`.'),
  name: text,
  role: z.enum(roles),
  languages: languageList.optional().describe('Languages to post in.'),
});

const contact = z.strictObject({
  id,
  name: text,
  title: localText,
  email: z.email().optional(),
  phone: z.string().optional(),
  topics: z.array(localText).default([]).describe('What to ask this person about.'),
});

const answer = z.strictObject({ id, title: localText, text: localText });

const window = z.strictObject({
  id,
  title: localText,
  from: date,
  to: date.describe('The last day.'),
  yearly: z.boolean().default(false).describe('Comes back every year on the same days.'),
});

const retentionClass = z.strictObject({
  id,
  title: localText,
  years: z.union([z.int().min(1).max(200), z.literal('forever')]),
  basis: z.string().optional().describe('The rule of law or plan that says so.'),
});

const override = z.strictObject({
  rule: z
    .string()
    .regex(/^[^/\s]+\/[^/\s]+$/u, 'name it as pack/rule, or pack/* for all rules of a pack')
    .describe('`pack/rule`, or `pack/*` for all rules of a pack that this one builds on.'),
  severity: z.enum(ruleSeverities).optional(),
  message: localText.optional(),
  reason: localText.optional(),
  guideline: id.optional().describe('Id of a guideline of this pack.'),
});

/** Of each of a pack's other lists. Rules are proved and compiled against them, so that numbers multiply. */
const mostEntries = 1_000;

/** A whole pack file. */
export const packSchema = z.strictObject({
  takt: z.literal(1),
  id,
  version,
  title: localText,
  description: localText,
  publisher: text,
  languages: languageList,
  effective: date.optional().describe('The first day that the pack speaks.'),
  expires: date.optional().describe('The last day that the pack speaks.'),
  changes: z
    .array(z.strictObject({ version, date: date.optional(), text: localText }))
    .max(mostEntries)
    .default([])
    .describe('What is new for whoever writes, the newest version first.'),
  extends: z
    .array(id)
    .max(20)
    .default([])
    .describe('Packs that this one builds on; it overrules them.'),
  overlaps: z
    .enum(['nearest', 'show'])
    .default('nearest')
    .describe('`show`: findings of this pack stand even where another stands on the same words.'),
  organisation: z.strictObject({ name: text, shortName: text }).optional(),
  roleNames: z.partialRecord(z.enum(roles), localText).default({}),
  accounts: z.array(account).max(mostEntries).default([]),
  contacts: z.array(contact).max(mostEntries).default([]),
  answers: z
    .array(answer)
    .max(mostEntries)
    .default([])
    .describe('Approved answers to hard questions.'),
  guidelines: z.array(guideline).max(mostEntries).default([]),
  windows: z
    .array(window)
    .max(mostEntries)
    .default([])
    .describe('Elections, campaigns, the year wheel.'),
  languagePolicy: z
    .strictObject({
      languages: languageList.describe('Languages to post in.'),
      shares: z
        .partialRecord(z.enum(languages), z.number().min(0).max(100))
        .default({})
        .describe('Least share of each language in a year, in percent.'),
    })
    .optional(),
  retention: z
    .array(retentionClass)
    .max(mostEntries)
    .default([])
    .describe('How long posts are kept.'),
  overrides: z.array(override).max(2_000).default([]),
  rules: z.array(ruleSchema).max(5_000).default([]),
});

/** A rule, with its kind's options apart from what all rules have. */
export interface Rule extends CommonRule {
  kind: string;
  options: Record<string, unknown>;
}

export interface Pack extends Omit<z.infer<typeof packSchema>, 'rules'> {
  rules: Rule[];
}

export type Override = Pack['overrides'][number];
export type Organisation = NonNullable<Pack['organisation']>;
export type Account = Pack['accounts'][number];
export type Contact = Pack['contacts'][number];
export type Answer = Pack['answers'][number];
export type Guideline = Pack['guidelines'][number];
export type Window = Pack['windows'][number];
export type { CommonRule, Example } from './rule-schema.ts';

/** What can be wrong with a pack's data. */
export type PackIssue = z.core.$ZodIssue;

/** Reads data as a pack: the pack, or what is wrong with it. */
export function readPack(
  data: unknown,
): { ok: true; pack: Pack } | { ok: false; issues: PackIssue[] } {
  const parsed = packSchema.safeParse(data);
  if (!parsed.success) return { ok: false, issues: parsed.error.issues };
  return { ok: true, pack: { ...parsed.data, rules: parsed.data.rules.map(withOptionsApart) } };
}

function withOptionsApart(flat: z.infer<typeof ruleSchema>): Rule {
  const { kind } = flat;
  const isCommon = ([name]: [string, unknown]) => Object.hasOwn(common, name);
  const isOption = (entry: [string, unknown]) => entry[0] !== 'kind' && !isCommon(entry);
  const entries = Object.entries(flat);
  // The schema has checked each of them; only the split by name is hidden from the compiler.
  const shared = Object.fromEntries(entries.filter(isCommon)) as CommonRule;
  return { ...shared, kind, options: Object.fromEntries(entries.filter(isOption)) };
}

/** The pack format as JSON Schema, as an author writes it (defaults may be left out). */
export function packJsonSchema(): object {
  return z.toJSONSchema(packSchema, { io: 'input' });
}

/** The pack format, version 0. The only file in rules/ that knows zod. */
import { z } from 'zod';
import { languages, postKinds, roles, severities } from '../types.ts';

const id = z
  .string()
  .regex(/^[a-z0-9æøå]+(-[a-z0-9æøå]+)*$/u, 'an id has small letters, digits and single hyphens');
const localText = z.union([
  z.string().min(1),
  z.partialRecord(z.enum(languages), z.string().min(1)),
]);
const terms = z.array(z.string().min(1)).min(1);

const example = z.strictObject({
  /** Must fire. */
  bad: z.string().min(1),
  /** What `bad` becomes when the rule's first fix is applied wherever it fires. Left out where the rule has no fix. */
  fixed: z.string().optional(),
  /** Role that the example is checked in. Default `official`. */
  role: z.enum(roles).optional(),
  language: z.enum(languages).optional(),
});

const common = {
  id,
  severity: z.enum(severities).default('advice'),
  /**
   * One plain sentence. `{actual}` and `{expected}` (the first that may stand instead) are filled in,
   * and for sentence-length `{words}` and `{limit}`. Personal data is never repeated: `{actual}` is «…» there.
   */
  message: localText,
  /** Why, in one sentence. */
  reason: localText,
  /** Id of a guideline of this pack. */
  guideline: id.optional(),
  /** Where the advice is known from. */
  source: z.string().optional(),
  languages: z.array(z.enum(languages)).min(1).optional(),
  roles: z.array(z.enum(roles)).min(1).optional(),
  sites: z.array(id).min(1).optional(),
  posts: z.array(z.enum(postKinds)).min(1).optional(),
  /** Terms that silence the rule where they cover its hit: `i lys av dagen` for `i lys av`. */
  except: terms.optional(),
  /** Quotations are other people's words and are skipped, save where a rule says `check`. */
  quotations: z.enum(['skip', 'check']).default('skip'),
  examples: z.array(example).min(1),
  /** Texts that must not fire. */
  good: z.array(z.string().min(1)).default([]),
  /** Known misses: texts that should fire but do not yet. */
  gap: z.array(z.string().min(1)).default([]),
  /** `native`: a native reader should look at this rule before it is trusted. */
  review: z.literal('native').optional(),
};

/**
 * Heavy form → what may stand instead, best first. Every form is listed by hand in this version.
 * Small letters match any capitals, and the replacement follows them. A form with a capital (`NAV`) matches only as written.
 */
const substitution = z.strictObject({
  ...common,
  kind: z.literal('substitution'),
  swap: z.record(z.string().min(1), z.union([z.string().min(1), terms])),
});

/** A term that should not stand there; no ready replacement. */
const existence = z.strictObject({ ...common, kind: z.literal('existence'), terms });

/** A sentence of more than `limit` words. */
const sentenceLength = z.strictObject({
  ...common,
  kind: z.literal('sentence-length'),
  limit: z.int().min(5).max(100),
});

/** Kinds of personal data that can be seen by form and check digits. */
export const personalDataForms = [
  'fodselsnummer',
  'cpr',
  'personnummer',
  'payment-card',
  'iban',
  'bank-account',
  'phone',
  'email',
  'case-number',
] as const;

const personalData = z.strictObject({
  ...common,
  kind: z.literal('personal-data'),
  form: z.enum(personalDataForms),
});

/** Writing about `mentions` without any of `accepts` asks for `sentence`: longest first, the first that fits is offered. */
const disclosure = z.strictObject({
  ...common,
  kind: z.literal('disclosure'),
  mentions: terms,
  accepts: terms,
  sentences: z.partialRecord(z.enum(languages), terms),
});

const rule = z.discriminatedUnion('kind', [
  substitution,
  existence,
  sentenceLength,
  personalData,
  disclosure,
]);

const guideline = z.strictObject({
  id,
  title: localText,
  /** Markdown. */
  text: localText,
  url: z.url().optional(),
});

const account = z.strictObject({
  site: id,
  /** As the site writes it, without `@`: `eksempelvik` or `eksempelvik@mastodon.social`. */
  handle: z.string().min(1),
  name: z.string().min(1),
  role: z.enum(roles),
});

const contact = z.strictObject({
  id,
  name: z.string().min(1),
  title: localText,
  email: z.email().optional(),
  phone: z.string().optional(),
  /** What to ask this person about. */
  topics: z.array(localText).default([]),
});

/** A whole pack file. */
export const packSchema = z.strictObject({
  takt: z.literal(0),
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'a version has three numbers: 1.2.0'),
  title: localText,
  description: localText,
  publisher: z.string().min(1),
  languages: z.array(z.enum(languages)).min(1),
  organisation: z
    .strictObject({ name: z.string().min(1), shortName: z.string().min(1) })
    .optional(),
  accounts: z.array(account).default([]),
  contacts: z.array(contact).default([]),
  guidelines: z.array(guideline).default([]),
  rules: z.array(rule).default([]),
});

export type Pack = z.infer<typeof packSchema>;
export type Rule = z.infer<typeof rule>;
export type RuleOf<Kind extends Rule['kind']> = Extract<Rule, { kind: Kind }>;
export type PersonalDataForm = (typeof personalDataForms)[number];

/** What can be wrong with a pack's data. */
export type PackIssue = z.core.$ZodIssue;

/** The pack format as JSON Schema, as an author writes it (defaults may be left out). */
export function packJsonSchema(): object {
  return z.toJSONSchema(packSchema, { io: 'input' });
}

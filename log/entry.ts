/** The record of one event in the life of a work post. Append-only: what changes later is a new entry. */
import { z } from 'zod';
import { languages, postKinds, severities } from '../rules/types.ts';
import { addressLimit, listLimit, textLimit } from './limits.ts';
import { isMasked } from './mask.ts';

/** Only what a browser opens as a page: an address in the log becomes a link in the archive. */
export const webAddressSchema = z.url({ protocol: /^https?$/ }).max(addressLimit);

const maskedSpan = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(1),
  /** The rule that saw the personal data. */
  rule: z.string(),
});

/** What was found in the text when it was submitted, and what the person did about it. Personal data is never part of it. */
export const checkedFindingSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(severities),
  message: z.string().max(textLimit),
  /** The words, or null where they were personal data. */
  actual: z.string().max(textLimit).nullable(),
  decision: z.enum(['fixed', 'rewritten', 'ignored', 'left']),
});

/** A submission as the content script saw it. */
export const submissionSchema = z
  .strictObject({
    submissionId: z.uuid(),
    site: z.string().min(1),
    post: z.enum(postKinds),
    account: z.strictObject({ handle: z.string(), name: z.exactOptional(z.string()) }).nullable(),
    /** What the post answers, by its address alone: other people's names and words are not ours to keep. Null: nothing. */
    answered: z.strictObject({ url: z.exactOptional(webAddressSchema) }).nullable(),
    /** As posted, save for the masked stretches. */
    text: z.string().min(1).max(textLimit),
    /** Where personal data was masked in `text`, by start. Spans of several rules may overlap. */
    masked: z.array(maskedSpan).max(listLimit),
    language: z.enum(languages),
    findings: z.array(checkedFindingSchema).max(listLimit),
  })
  .refine(({ text, masked }) => masked.every((span) => isMasked(text, span)), {
    path: ['masked'],
    error: 'a masked span must hold mask characters only',
  });

const common = {
  v: z.literal(0),
  /** 1 for the first entry of this log; increases by one with every entry. */
  seq: z.int().min(1),
  /** ISO 8601 with offset, by this machine's clock: see `timestamp`. */
  recordedAt: z.iso.datetime({ offset: true }),
  appVersion: z.string(),
};

/** The person pressed the site's own post button. */
const submitted = z.strictObject({
  ...common,
  kind: z.literal('submitted'),
  /** A private post is never logged, so there is no value for it. */
  role: z.enum(['professional', 'official']),
  organisation: z.string().nullable(),
  packs: z.array(z.strictObject({ id: z.string(), version: z.string() })),
  /** Address of the page that the post was written on, as the browser gave it, without draft text: see `pageAddress`. */
  pageUrl: webAddressSchema,
  submission: submissionSchema,
});

/** The site showed the post. Tied to its `submitted` entry by `submissionId`. */
const confirmed = z.strictObject({
  ...common,
  kind: z.literal('confirmed'),
  submissionId: z.uuid(),
  permalink: webAddressSchema,
});

export const entrySchema = z.discriminatedUnion('kind', [submitted, confirmed]);

export type CheckedFinding = z.infer<typeof checkedFindingSchema>;
export type Submission = z.infer<typeof submissionSchema>;
export type Entry = z.infer<typeof entrySchema>;
export type SubmittedEntry = Extract<Entry, { kind: 'submitted' }>;
export type ConfirmedEntry = Extract<Entry, { kind: 'confirmed' }>;
/** An entry before the store has given it its number. */
export type NewEntry = Omit<SubmittedEntry, 'seq'> | Omit<ConfirmedEntry, 'seq'>;

/** The record of one event in the life of a work post. Append-only: what changes later is a new entry. */
import { z } from 'zod';

const span = z.object({ start: z.int().min(0), end: z.int().min(0) });

/** What was found in the text when it was submitted, and what the person did about it. Personal data is never part of it. */
export const checkedFindingSchema = z.strictObject({
  rule: z.string(),
  severity: z.enum(['info', 'advice', 'must']),
  message: z.string(),
  /** The words, or null where they were personal data. */
  actual: z.string().nullable(),
  decision: z.enum(['fixed', 'rewritten', 'ignored', 'left']),
});

/** A submission as the content script saw it. */
export const submissionSchema = z.strictObject({
  submissionId: z.uuid(),
  site: z.string().min(1),
  post: z.enum(['post', 'comment', 'reply', 'article']),
  account: z.strictObject({ handle: z.string(), name: z.string().optional() }).nullable(),
  answered: z
    .strictObject({
      author: z.string().optional(),
      text: z.string().optional(),
      url: z.string().optional(),
    })
    .nullable(),
  text: z.string().min(1),
  /** Where personal data was masked in `text`, with the rule that saw it. */
  masked: z.array(span.extend({ rule: z.string() })),
  language: z.enum(['nb', 'nn', 'da', 'en']),
  findings: z.array(checkedFindingSchema),
});

const common = {
  v: z.literal(0),
  /** Increases by one with every entry of this log. */
  seq: z.int().min(1),
  /** ISO 8601 with offset, by this machine's clock. */
  recordedAt: z.iso.datetime({ offset: true }),
  appVersion: z.string(),
};

/** The person pressed the site's own post button. */
const submitted = z.strictObject({
  ...common,
  kind: z.literal('submitted'),
  role: z.enum(['professional', 'official']),
  organisation: z.string().nullable(),
  packs: z.array(z.strictObject({ id: z.string(), version: z.string() })),
  /** Address of the page that the post was written on, as the browser gave it. */
  pageUrl: z.string(),
  submission: submissionSchema,
});

/** The site showed the post. Tied to its `submitted` entry by `submissionId`. */
const confirmed = z.strictObject({
  ...common,
  kind: z.literal('confirmed'),
  submissionId: z.uuid(),
  permalink: z.string(),
});

export const entrySchema = z.discriminatedUnion('kind', [submitted, confirmed]);

export type CheckedFinding = z.infer<typeof checkedFindingSchema>;
export type Submission = z.infer<typeof submissionSchema>;
export type Entry = z.infer<typeof entrySchema>;
export type SubmittedEntry = Extract<Entry, { kind: 'submitted' }>;
export type ConfirmedEntry = Extract<Entry, { kind: 'confirmed' }>;

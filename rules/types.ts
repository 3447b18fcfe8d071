/** The words that every layer speaks. Types and closed lists only: no behaviour lives here. */

/** The languages that Takt has rules and a user interface for. */
export const languages = ['nb', 'nn', 'da', 'en'] as const;
export type Language = (typeof languages)[number];

/** As whom a person posts: privately, in their own name about their field, on behalf of the organisation. */
export const roles = ['private', 'professional', 'official'] as const;
export type Role = (typeof roles)[number];

/** How strongly a finding speaks. Only `must` can hold a post, and only in role `official`. */
export const severities = ['info', 'advice', 'must'] as const;
export type Severity = (typeof severities)[number];

/** What a pack says of a rule: `off` rules say nothing until a nearer layer turns them on. */
export const ruleSeverities = ['off', ...severities] as const;
export type RuleSeverity = (typeof ruleSeverities)[number];

/** What is being written. */
export const postKinds = ['post', 'comment', 'reply', 'article'] as const;
export type PostKind = (typeof postKinds)[number];

/** A stretch of text in UTF-16 code units, `end` excluded. */
export interface Span {
  start: number;
  end: number;
}

/** Replaces the span by `text`. An empty span inserts; an empty text deletes. */
export interface Edit extends Span {
  text: string;
}

/** Text for a reader, in one language or in several. */
export type LocalText = string | Partial<Record<Language, string>>;

/** The guideline that a rule comes from, in the reader's language. */
export interface GuidelineReference {
  title: string;
  text?: string;
  url?: string;
}

/** Pack that a finding is from. */
export interface PackReference {
  id: string;
  title: string;
  version: string;
}

/** Whom to ask, in the reader's language. */
export interface ContactReference {
  name: string;
  title: string;
  email?: string;
  phone?: string;
}

/** What a layer further down said about the same thing. */
export interface OverruledReference {
  pack: PackReference;
  severity: RuleSeverity;
  /** What it would have said, where that differs. */
  message?: string;
}

/** One thing worth looking at in a text. Always tied to the exact text it was computed on: `text.slice(start, end) === actual`. */
export interface Finding extends Span {
  /** `pack/rule`, unique and stable. */
  rule: string;
  /** The kind of rule that spoke: see `rules/kinds/index.ts`. */
  kind: string;
  severity: Severity;
  actual: string;
  /** What may stand instead, best first. Empty when only the writer can mend it. */
  expected: string[];
  /** One edit for each entry of `expected`, best first. */
  fixes: Edit[];
  message: string;
  reason: string;
  guideline?: GuidelineReference;
  example?: { before: string; after: string };
  /** The pack that says so: of several layers the nearest. */
  pack: PackReference;
  /** What other layers said, the nearest first. */
  overruled: OverruledReference[];
  /** Who takes such questions. */
  contact?: ContactReference;
  /** What the organisation has agreed to answer. */
  answer?: { title: string; text: string };
  /** True when `actual` is personal data: it must never be stored. */
  sensitive: boolean;
}

/** Facts of a text. `lix` is null when there is no word to count. Characters are UTF-16 code units. */
export interface TextStatistics {
  characters: number;
  words: number;
  sentences: number;
  lix: number | null;
}

/** What checking a text gives. */
export interface Report {
  language: Language;
  stats: TextStatistics;
  findings: Finding[];
}

/** A file that goes with the text. */
export const attachmentKinds = ['image', 'video', 'audio', 'document'] as const;
export interface Attachment {
  kind: (typeof attachmentKinds)[number];
  /** What the composer holds as alternative text; null where it cannot be seen whether there is any. */
  alt: string | null;
}

/** What a check needs to know about the situation, besides text and rules. */
export interface CheckContext {
  /** Language of the text; `auto` lets Takt decide. */
  language: Language | 'auto';
  /** Language that messages and reasons are given in, where the pack has it. */
  reader: Language;
  role: Role;
  /** Id of the site, such as `mastodon`; `''` when there is none (command line, paste-in box). */
  site: string;
  post: PostKind;
  /** The site's length limit in UTF-16 code units, or null when there is none. A fix never goes past it. */
  limit: number | null;
  /** Today as `2026-11-21`, for dated windows. Left out: windows and dates are not minded, and dated rules stay silent. */
  date?: string;
  /** Handle of the account posted as. */
  account?: string;
  attachments?: readonly Attachment[];
  /** Of a post that answers another: how many hours ago that was written, or null when the page does not say. */
  answering?: { hours: number | null };
}

/** One thing that is wrong in a pack file, with its place (1-based) and what would be valid. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  message: string;
}

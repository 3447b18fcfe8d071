/** Packs made ready for checking. JSON-safe plain data: the background compiles it and posts it to the page. */
import type {
  Account,
  Answer,
  Contact,
  Guideline,
  Organisation,
  Pack,
  Window,
} from './pack/schema.ts';
import type { TermTable } from './terms.ts';
import type { Language, LocalText, PostKind, Role, RuleSeverity, Severity } from './types.ts';

/** What a finding shows of a rule's examples. */
export interface BeforeAfter {
  before: string;
  after: string;
  language?: Language;
}

/** What a layer further down said, before a nearer one said otherwise. */
export interface Overruled {
  /** Index into `Ruleset.packs`. */
  pack: number;
  severity: RuleSeverity;
  message?: LocalText;
  reason?: LocalText;
}

/** A rule with its pack's languages filled in, its terms in the table, and its test material left out. */
export interface CompiledRule<Options = unknown> {
  /** `pack/rule`. */
  id: string;
  kind: string;
  severity: Severity;
  message: LocalText;
  reason: LocalText;
  /** Index into `Ruleset.packs`: the pack that the rule is from. */
  pack: number;
  /** Index into `Ruleset.packs`: the layer that spoke last, where it is another. */
  spokenBy: number;
  overruled: Overruled[];
  guideline?: { pack: number; id: string };
  languages: Language[];
  roles?: Role[];
  sites?: string[];
  posts?: PostKind[];
  /** Ids of windows of its pack: the rule speaks in these alone, or in none of these. */
  during?: string[];
  outside?: string[];
  /** How often the rule speaks in one text. */
  atMost?: number;
  quotations: 'skip' | 'check';
  examples: BeforeAfter[];
  /** What the kind needs to know, besides terms. */
  options: Options;
}

/** What there is to show of a pack. */
export interface PackFacts extends Omit<Pack, 'takt' | 'rules' | 'overrides'> {
  /** Indexes of the packs that it builds on, near and far: on the same words it overrules them. */
  below: number[];
}

export interface Ruleset {
  packs: PackFacts[];
  /** Of the last pack that names one, or null. */
  organisation: Organisation | null;
  accounts: Account[];
  contacts: Contact[];
  /** With the id of their pack, since ids are the pack's own. */
  guidelines: (Guideline & { pack: string })[];
  rules: CompiledRule[];
  terms: TermTable;
}

export type { Account, Answer, Contact, Guideline, LocalText, Organisation, Window };

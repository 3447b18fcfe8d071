/** Packs made ready for checking. JSON-safe plain data: the background compiles it and posts it to the page. */
import type { Pack, Rule } from './pack/schema.ts';
import type { Language, LocalText } from './types.ts';

/** What a finding shows of a rule's examples. */
export interface BeforeAfter {
  before: string;
  after: string;
  language?: Language;
}

type Learnt = 'examples' | 'good' | 'gap' | 'review' | 'source' | 'languages';
type Compiled<R> = R extends Rule ? Omit<R, Learnt> & CompiledParts : never;

interface CompiledParts {
  /** `pack/rule`. */
  id: string;
  /** Index into `Ruleset.packs`. */
  pack: number;
  languages: Language[];
  examples: BeforeAfter[];
}

/** A rule with its pack's languages filled in and its test material left out. */
export type CompiledRule = Compiled<Rule>;
export type RuleOf<Kind extends CompiledRule['kind']> = Extract<CompiledRule, { kind: Kind }>;

/** What there is to show of a pack. */
export type PackFacts = Omit<Pack, 'takt' | 'rules'>;
export type Organisation = NonNullable<Pack['organisation']>;
export type Account = Pack['accounts'][number];
export type Contact = Pack['contacts'][number];
export type Guideline = Pack['guidelines'][number];

export interface Ruleset {
  packs: PackFacts[];
  /** Of the last pack that names one, or null. */
  organisation: Organisation | null;
  accounts: Account[];
  contacts: Contact[];
  /** With the id of their pack, since ids are the pack's own. */
  guidelines: (Guideline & { pack: string })[];
  rules: CompiledRule[];
}

export type { LocalText };

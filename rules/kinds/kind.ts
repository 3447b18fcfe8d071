/** What a kind of rule does in a text. One file each beside this one; `index.ts` is the closed list. */
import type { Document, Reading } from '../document.ts';
import type { CompiledRule, Ruleset } from '../ruleset.ts';
import type { Sentence } from '../sentence.ts';
import type { TermHit } from '../terms.ts';
import type { CheckContext, Edit, Language, Role, Span } from '../types.ts';

/** What a rule is run in. */
export interface Circumstances {
  language: Language;
  context: CheckContext;
  ruleset: Ruleset;
}

/** One sentence. What is found here is remembered as long as sentence and circumstances stay: `context.limit` must not matter. */
export interface SentencePlace extends Circumstances {
  reading: Reading;
}

/** The whole text. */
export interface TextPlace extends Circumstances {
  document: Document;
}

/** A place where a rule speaks. */
export interface Hit extends Span {
  expected: readonly string[];
  /** One for each of `expected`. */
  fixes: readonly Edit[];
  /** Of two hits of one kind in the same place, only the weightier speaks. */
  weight: number;
  sensitive?: boolean;
  /** More for the message to fill in, besides `{actual}` and `{expected}`. */
  values?: Readonly<Record<string, string>>;
  /** Ids of a contact and an approved answer of the rule's pack. */
  contact?: string;
  answer?: string;
}

/**
 * What a finding marks. Findings compete for a place only with those of the same scope.
 * `subject`: what the words are about, which says nothing of how they are put.
 */
export type Scope = 'words' | 'sentence' | 'line' | 'paragraph' | 'subject' | 'text';

/** A kind as the checker sees it: rules of other kinds must not be given to it. */
export interface Kind {
  kind: string;
  scope: Scope;
  /** Roles that the kind may speak in at all. */
  roles: readonly Role[];
  /** True when its first fixes make up the plain-language rewrite. */
  rewrites: boolean;
  /** `heard`: asked only where one of the rule's terms was heard. `always`: asked of every sentence or text. */
  asked: 'heard' | 'always';
  /** False where no rule of the kind can find anything: spares asking each of them. */
  mayStandIn?(sentence: Sentence): boolean;
  /** Hits in the sentence, in its own offsets. `heard`: the rule's terms, those in quotations only where it asks for them. */
  inSentence?(rule: CompiledRule, heard: readonly TermHit[], place: SentencePlace): readonly Hit[];
  /** Hits that only the whole text can show, in its offsets, as is `heard`. */
  inText?(rule: CompiledRule, heard: readonly TermHit[], place: TextPlace): readonly Hit[];
}

interface Definition<Options> extends Omit<Kind, 'kind' | 'inSentence' | 'inText'> {
  inSentence?(
    rule: CompiledRule<Options>,
    heard: readonly TermHit[],
    place: SentencePlace,
  ): readonly Hit[];
  inText?(rule: CompiledRule<Options>, heard: readonly TermHit[], place: TextPlace): readonly Hit[];
}

/** Makes a kind out of functions that know their own rule's options. The pack schema has seen to it that they are there. */
export function defineKind<Options>(kind: string, definition: Definition<Options>): Kind {
  return { kind, ...definition } as Kind;
}

/** Text and compiled rules in, report out. Synchronous, linear in the text, the same answer every time. */
import { type Document, readDocument } from './document.ts';
import { toFinding } from './finding.ts';
import { settled } from './findings.ts';
import { kindNamed, kinds } from './kinds/index.ts';
import type { Hit, Kind, Situation } from './kinds/kind.ts';
import { heaviest } from './kinds/weight.ts';
import { identify } from './language/identify.ts';
import { statistics } from './language/readability.ts';
import type { CompiledRule, Ruleset } from './ruleset.ts';
import { covers } from './spans.ts';
import { findTerms, growTrie, type TermHit, type Trie } from './terms.ts';
import type { CheckContext, Finding, Report } from './types.ts';

const tries = new WeakMap<Ruleset, Trie>();

/** Grown once for each ruleset, when it is first used. */
function trieOf(ruleset: Ruleset): Trie {
  const trie =
    tries.get(ruleset) ??
    growTrie(ruleset.rules.map((rule) => kindNamed(rule.kind)?.terms(rule) ?? []));
  tries.set(ruleset, trie);
  return trie;
}

/**
 * Checks a text. Never throws, whatever the text holds.
 * Every finding's `actual` is the text at its span; no fix takes the text past `context.limit`.
 */
export function check(text: string, ruleset: Ruleset, context: CheckContext): Report {
  const { document, findings } = inspect(text, ruleset, context);
  return { language: document.language, stats: statistics(document), findings };
}

/** As `check`, with the document that it read. */
export function inspect(
  text: string,
  ruleset: Ruleset,
  context: CheckContext,
): { document: Document; findings: Finding[] } {
  const language = context.language === 'auto' ? identify(text, context.reader) : context.language;
  const document = readDocument(text, language);
  const situation = { document, context, ruleset };
  const heard = findTerms(trieOf(ruleset), document);
  const findings = kinds.flatMap((kind) => spoken(kind, heard, situation));
  return { document, findings: settled(findings, context.role) };
}

/** The findings of all rules of one kind; of its hits in one place the heaviest alone. */
function spoken(kind: Kind, heard: Map<number, TermHit[]>, situation: Situation): Finding[] {
  if (!kind.roles.includes(situation.context.role)) return [];
  const hits = situation.ruleset.rules.flatMap((rule, index) =>
    rule.kind === kind.kind && applies(rule, situation)
      ? hitsOf(kind, rule, heard.get(index) ?? [], situation).map((hit) => ({ ...hit, rule }))
      : [],
  );
  return heaviest(hits).map((hit) => toFinding(hit, hit.rule, situation));
}

function hitsOf(
  kind: Kind,
  rule: CompiledRule,
  heard: readonly TermHit[],
  situation: Situation,
): readonly Hit[] {
  if (rule.quotations === 'check') return kind.find(rule, heard, situation);
  const own = heard.filter(({ use, quoted }) => use !== 'hit' || !quoted);
  const { quotations } = situation.document;
  return kind.find(rule, own, situation).filter((hit) => !covers(quotations, hit));
}

/** Whether the rule is meant for this language, role, site and kind of post. */
function applies(rule: CompiledRule, { document, context }: Situation): boolean {
  return (
    rule.languages.includes(document.language) &&
    (rule.roles?.includes(context.role) ?? true) &&
    (rule.sites?.includes(context.site) ?? true) &&
    (rule.posts?.includes(context.post) ?? true)
  );
}

/** A replacement must not be what another rule, or the rule itself, would speak of again. */
import { readDocument } from '../document.ts';
import { kindNamed } from '../kinds/index.ts';
import type { CompiledRule } from '../ruleset.ts';
import { findTerms, growTrie, type Trie } from '../terms.ts';

/** Leaves out every alternative that contains a headword of a rule that shares a language with it. */
export function withoutHeadwords(rules: readonly CompiledRule[]): CompiledRule[] {
  const headwords = growTrie(
    rules.map((rule) => {
      const kind = kindNamed(rule.kind);
      return kind?.scope === 'words' ? kind.terms(rule) : [];
    }),
  );
  return rules.map((rule) => {
    const isPlain = (text: string) => !hasHeadword(text, rule, rules, headwords);
    return kindNamed(rule.kind)?.prune(rule, isPlain) ?? rule;
  });
}

function hasHeadword(
  text: string,
  rule: CompiledRule,
  rules: readonly CompiledRule[],
  headwords: Trie,
): boolean {
  const found = findTerms(headwords, readDocument(text, rule.languages[0] ?? 'en'));
  return [...found].some(
    ([index, hits]) =>
      hits.some(({ use }) => use === 'hit') &&
      rules[index]?.languages.some((language) => rule.languages.includes(language)),
  );
}

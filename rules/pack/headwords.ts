/** A replacement must not be what another rule, or the rule itself, would speak of again. */
import { readDocument } from '../document.ts';
import { itemAt } from '../items.ts';
import { kindNamed } from '../kinds/index.ts';
import type { CompiledRule } from '../ruleset.ts';
import { findTerms, indexTerms, type Replacement, type TermIndex } from '../terms.ts';
import { type Term, termTable } from './terms.ts';

/** The terms of rules without every alternative that contains a headword of a rule that shares a language with its own. */
export function withoutHeadwords(
  rules: readonly CompiledRule[],
  termsOf: readonly (readonly Term[])[],
): Term[][] {
  const headwords = indexTerms(
    termTable(
      termsOf.map((terms, index) =>
        kindNamed(itemAt(rules, index).kind)?.scope === 'words' ? terms : [],
      ),
    ),
  );
  const speakers = new Map<string, ReadonlySet<number>>();
  const speakersOf = (text: string) => {
    const known = speakers.get(text) ?? rulesThatSpeakOf(text, headwords);
    speakers.set(text, known);
    return known;
  };
  return termsOf.map((terms, index) => {
    const { languages } = itemAt(rules, index);
    const shares = (other: number) =>
      itemAt(rules, other).languages.some((language) => languages.includes(language));
    const isPlain = (text: string) => ![...speakersOf(text)].some(shares);
    return terms.map((term) =>
      term.expected
        ? { ...term, expected: term.expected.filter((one) => textsOf(one).every(isPlain)) }
        : term,
    );
  });
}

/** Everything that may be put into a text. */
function textsOf({ text, forms = {} }: Replacement): string[] {
  return [text, ...Object.values(forms)];
}

function rulesThatSpeakOf(text: string, headwords: TermIndex): Set<number> {
  const { readings } = readDocument(text);
  return new Set(
    readings.flatMap((reading) =>
      [...findTerms(headwords, reading)]
        .filter(([, { hits }]) => hits.some(({ entry }) => entry.use === undefined))
        .map(([rule]) => rule),
    ),
  );
}

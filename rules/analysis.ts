/** What the rules say of one sentence, as long as nothing about it changes. */
import type { Reading } from './document.ts';
import { toFinding } from './finding.ts';
import { inOrder } from './findings.ts';
import type { Circumstances, Hit } from './kinds/kind.ts';
import { heaviestOfKinds, type Spoken, withoutOverlaps } from './overlaps.ts';
import { placed } from './placing.ts';
import type { CompiledRule } from './ruleset.ts';
import { covers } from './spans.ts';
import type { Speaker, Speakers } from './speaking.ts';
import { findTerms, type Heard, type TermHit, type TermIndex } from './terms.ts';
import type { Finding } from './types.ts';

/** What one sentence gives as long as it stays as it is, in its own offsets. */
export interface Analysis {
  /** Terms of rules that need the whole text, by rule. */
  heard: ReadonlyMap<number, Heard>;
  spoken: readonly Spoken[];
  findings: readonly Finding[];
  /** Where the sentence stood last, and the findings there. */
  placed: { start: number; findings: readonly Finding[] };
}

const nothing: ReadonlyMap<number, Heard> = new Map();

export const nothingHeard: Heard = { hits: [], excepted: [] };

/** What the rules say of one sentence alone. */
export function analyse(
  reading: Reading,
  index: TermIndex,
  speakers: Speakers,
  circumstances: Circumstances,
): Analysis {
  const heard = findTerms(index, reading);
  let forText: Map<number, Heard> | null = null;
  const spoken: Spoken[] = [];
  const { language, context, ruleset } = circumstances;
  const place = { language, context, ruleset, reading };
  const ask = ({ rule, kind }: Speaker, { hits, excepted }: Heard) => {
    if (!kind.inSentence) return;
    const own = hits.length === 0 || rule.quotations === 'check' ? hits : unquoted(hits);
    for (const hit of kind.inSentence(rule, own, place)) {
      const isSilenced = covers(excepted, hit) || !mayQuote(rule, hit, reading);
      if (!isSilenced) spoken.push({ rule, kind, hit, overruled: [] });
    }
  };
  for (const { kind, all } of speakers.ofSentences) {
    if (kind.mayStandIn && !kind.mayStandIn(reading.sentence)) continue;
    for (const { speaker, index: rule } of all) ask(speaker, heard.get(rule) ?? nothingHeard);
  }
  for (const [rule, said] of heard) {
    const speaker = speakers.byRule[rule];
    if (!speaker) continue;
    if (speaker.kind.inText) {
      const hits = speaker.rule.quotations === 'check' ? said.hits : unquoted(said.hits);
      forText ??= new Map();
      forText.set(rule, { hits, excepted: said.excepted });
    }
    if (speaker.kind.asked === 'heard') ask(speaker, said);
  }
  if (spoken.length === 0) return analysisOf(forText ?? nothing, spoken, []);
  const standing = withoutOverlaps(
    heaviestOfKinds(spoken, ruleset.packs),
    ruleset.packs,
    context.role,
  );
  const findings = standing.map((one) => toFinding(reading.sentence.text, one, circumstances));
  return analysisOf(forText ?? nothing, standing, inOrder(findings));
}

function analysisOf(
  heard: ReadonlyMap<number, Heard>,
  spoken: readonly Spoken[],
  findings: readonly Finding[],
): Analysis {
  return { heard, spoken, findings, placed: { start: 0, findings } };
}

/** The sentence's findings in the offsets of the text; the same objects as long as the sentence stays where it is. */
export function findingsAt(analysis: Analysis, start: number): readonly Finding[] {
  if (analysis.placed.start !== start) {
    const findings = analysis.findings.map((finding) => placed(finding, start));
    analysis.placed = { start, findings };
  }
  return analysis.placed.findings;
}

/** What answers a rule answers it in a quotation too. */
function unquoted(hits: readonly TermHit[]): readonly TermHit[] {
  return hits.filter(({ entry, quoted }) => entry.use !== undefined || !quoted);
}

function mayQuote({ quotations }: CompiledRule, hit: Hit, reading: Reading): boolean {
  return quotations === 'check' || !covers(reading.quotations, hit);
}

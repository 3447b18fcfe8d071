/** Checks a text again and again as it is written: only sentences that changed are looked at again. */
import { type Analysis, analyse, findingsAt, nothingHeard } from './analysis.ts';
import { type Document, readDocument } from './document.ts';
import { toFinding } from './finding.ts';
import { inOrder, withoutTooMany } from './findings.ts';
import { itemAt } from './items.ts';
import { kinds } from './kinds/index.ts';
import type { Circumstances } from './kinds/kind.ts';
import { languageOf } from './language/identify.ts';
import { statistics } from './language/readability.ts';
import { heaviestOfKinds, type Spoken, withoutOverlaps } from './overlaps.ts';
import { moved, placedHit, withinRoom } from './placing.ts';
import type { Ruleset } from './ruleset.ts';
import { covers } from './spans.ts';
import { type Speakers, speakersIn } from './speaking.ts';
import { emptyTally, keepTally } from './tally.ts';
import { indexTerms, type TermHit, type TermIndex } from './terms.ts';
import type { CheckContext, Finding, Report, Span } from './types.ts';

/** Checks texts with one ruleset, and remembers the last text. */
export interface Checker {
  /** As `check`, in time linear in what changed since the last call, if circumstances are the same. */
  check(text: string, context: CheckContext): Report;
  /** As `check`, with the document that it read. */
  inspect(text: string, context: CheckContext): { report: Report; document: Document };
}

/** What is made once for each ruleset, when it is first used. */
interface Prepared {
  index: TermIndex;
  /** Of the circumstances that were checked last, whatever the text. */
  last: { key: string; speakers: Speakers } | null;
}

const prepared = new WeakMap<Ruleset, Prepared>();

function prepare(ruleset: Ruleset): Prepared {
  const known = prepared.get(ruleset) ?? { index: indexTerms(ruleset.terms), last: null };
  prepared.set(ruleset, known);
  return known;
}

function speakersOf(circumstances: Circumstances, key: string): Speakers {
  const known = prepare(circumstances.ruleset);
  if (known.last?.key !== key) known.last = { key, speakers: speakersIn(circumstances) };
  return known.last.speakers;
}

/** Checks and remembers. Never throws, whatever the texts hold. */
export function createChecker(ruleset: Ruleset): Checker {
  const { index } = prepare(ruleset);
  const tally = emptyTally();
  let document: Document | undefined;
  let key = '';
  /** One for each sentence of the document. */
  let sentences: Analysis[] = [];

  function inspect(text: string, context: CheckContext) {
    document = readDocument(text, document);
    keepTally(tally, document.change);
    const language =
      context.language === 'auto' ? languageOf(tally.votes, context.reader) : context.language;
    const circumstances = { language, context, ruleset };
    const now = JSON.stringify([language, { ...context, limit: null }]);
    const speakers = speakersOf(circumstances, now);
    const { readings, change } = document;
    const stale = now === key ? change : { from: 0, removed: sentences, added: readings };
    key = now;
    const fresh = stale.added.map((reading) => analyse(reading, index, speakers, circumstances));
    const next = stale.from + stale.removed.length;
    sentences = sentences.slice(0, stale.from).concat(fresh, sentences.slice(next));
    const findings = allFindings(document, sentences, speakers, circumstances);
    return { document, report: { language, stats: statistics(text, tally), findings } };
  }

  return { inspect, check: (text, context) => inspect(text, context).report };
}

/** A hit of the whole text competes with those of sentences only where such kinds have its scope. */
const scopesOfSentences: ReadonlySet<string> = new Set(
  kinds.filter(({ inSentence }) => inSentence).map(({ scope }) => scope),
);

function allFindings(
  document: Document,
  sentences: readonly Analysis[],
  speakers: Speakers,
  circumstances: Circumstances,
): Finding[] {
  const { context, ruleset } = circumstances;
  const spoken = spokenOfText(document, sentences, speakers, circumstances);
  const ofText = heaviestOfKinds(spoken, ruleset.packs);
  const local: Finding[] = [];
  let at = -1;
  for (const analysis of sentences) {
    at += 1;
    if (analysis.findings.length === 0) continue;
    local.push(...findingsAt(analysis, itemAt(document.starts, at)));
  }
  const room = context.limit === null ? null : context.limit - document.text.length;
  const fitting = (findings: Finding[]) => {
    const few = withoutTooMany(findings, speakers.most);
    return room === null ? few : few.map((finding) => withinRoom(finding, room));
  };
  if (ofText.length === 0) return fitting(local);
  const competes = ofText.some(({ kind }) => scopesOfSentences.has(kind.scope));
  const all = competes ? [...ofText, ...placedSpoken(document, sentences)] : ofText;
  const standing = withoutOverlaps(all, ruleset.packs, context.role);
  const findings = standing.map((one) => toFinding(document.text, one, circumstances));
  return fitting(inOrder(competes ? findings : [...local, ...findings]));
}

function placedSpoken(document: Document, sentences: readonly Analysis[]): Spoken[] {
  return sentences.flatMap(({ spoken }, at) =>
    spoken.map((one) => ({ ...one, hit: placedHit(one.hit, itemAt(document.starts, at)) })),
  );
}

function spokenOfText(
  document: Document,
  sentences: readonly Analysis[],
  { ofTexts }: Speakers,
  circumstances: Circumstances,
): Spoken[] {
  if (ofTexts.length === 0) return [];
  const heard = heardInText(document, sentences);
  const place = { ...circumstances, document };
  return ofTexts.flatMap(({ speaker, index, inText }) => {
    const { hits, excepted } = heard.get(index) ?? nothingHeard;
    if (hits.length === 0 && speaker.kind.asked === 'heard') return [];
    return inText(speaker.rule, hits, place)
      .filter((hit) => hit.start === hit.end || !covers(excepted, hit))
      .map((hit) => ({ ...speaker, hit, overruled: [] }));
  });
}

interface HeardInText {
  hits: TermHit[];
  excepted: Span[];
}

/** Terms of rules that need the whole text, in its offsets. */
function heardInText(
  { starts }: Document,
  sentences: readonly Analysis[],
): ReadonlyMap<number, HeardInText> {
  const all = new Map<number, HeardInText>();
  sentences.forEach(({ heard }, at) => {
    if (heard.size === 0) return;
    const by = itemAt(starts, at);
    for (const [rule, { hits, excepted }] of heard) {
      const known = all.get(rule) ?? { hits: [], excepted: [] };
      all.set(rule, known);
      for (const hit of hits) known.hits.push(moved(hit, by));
      for (const span of excepted) known.excepted.push(moved(span, by));
    }
  });
  return all;
}

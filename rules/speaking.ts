/** Which rules may speak in the circumstances of a check. */
import { itemAt } from './items.ts';
import { kindNamed, kinds } from './kinds/index.ts';
import type { Circumstances, Kind } from './kinds/kind.ts';
import type { Window } from './pack/schema.ts';
import type { CompiledRule, PackFacts } from './ruleset.ts';

/** A rule that may speak, with its kind. */
export interface Speaker {
  rule: CompiledRule;
  kind: Kind;
}

/** Speakers by what they are asked of. */
export interface Speakers {
  /** By index of the rule: those that are asked where one of their terms was heard, and all others. */
  byRule: readonly (Speaker | undefined)[];
  /** Asked of every sentence that their kind may speak of, by kind. */
  ofSentences: readonly { kind: Kind; all: readonly { speaker: Speaker; index: number }[] }[];
  /** Asked of every text, but those that wait for their terms only where these were heard. */
  ofTexts: readonly { speaker: Speaker; index: number; inText: NonNullable<Kind['inText']> }[];
  /** By rule, how often it may speak in one text; rules that may speak as often as they like are left out. */
  most: ReadonlyMap<string, number>;
}

/** The rules of `ruleset` that may speak. Every other rule is silent in these circumstances. */
export function speakersIn(circumstances: Circumstances): Speakers {
  const byRule = circumstances.ruleset.rules.map((rule) => {
    const kind = kindNamed(rule.kind);
    return kind && maySpeak(kind, rule, circumstances) ? { rule, kind } : undefined;
  });
  const all = byRule.flatMap((speaker, index) => (speaker ? [{ speaker, index }] : []));
  return {
    byRule,
    ofSentences: kinds
      .filter(({ inSentence, asked }) => inSentence !== undefined && asked === 'always')
      .map((kind) => ({ kind, all: all.filter(({ speaker }) => speaker.kind === kind) })),
    ofTexts: all.flatMap(({ speaker, index }) => {
      const { inText } = speaker.kind;
      return inText ? [{ speaker, index, inText }] : [];
    }),
    most: new Map(
      all.flatMap(({ speaker: { rule } }) =>
        rule.atMost === undefined ? [] : [[rule.id, rule.atMost] as const],
      ),
    ),
  };
}

function maySpeak(kind: Kind, rule: CompiledRule, circumstances: Circumstances): boolean {
  const { language, context, ruleset } = circumstances;
  const pack = itemAt(ruleset.packs, rule.pack);
  return (
    kind.roles.includes(context.role) &&
    rule.languages.includes(language) &&
    (rule.roles?.includes(context.role) ?? true) &&
    (rule.sites?.includes(context.site) ?? true) &&
    (rule.posts?.includes(context.post) ?? true) &&
    isInTime(rule, pack, context.date)
  );
}

/** Where no day is known, what is dated stays silent. */
function isInTime(rule: CompiledRule, pack: PackFacts, date: string | undefined): boolean {
  const { effective, expires, windows } = pack;
  if (date === undefined) return (effective ?? expires ?? rule.during) === undefined;
  const inWindow = (id: string) =>
    windows.some((window) => window.id === id && holds(window, date));
  return (
    (effective === undefined || effective <= date) &&
    (expires === undefined || date <= expires) &&
    (rule.during?.some(inWindow) ?? true) &&
    !rule.outside?.some(inWindow)
  );
}

/** True when the day lies in the window, its last day included. A yearly window may go past New Year. */
export function holds({ from, to, yearly }: Window, date: string): boolean {
  if (!yearly) return from <= date && date <= to;
  const [first, last, day] = [from.slice(5), to.slice(5), date.slice(5)];
  return first <= last ? first <= day && day <= last : day >= first || day <= last;
}

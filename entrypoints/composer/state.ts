/** What the panel is told of this page. */
import type { FindingReference, Notice, PageState } from '../../platform/state.ts';
import { inLanguage } from '../../rules/local-text.ts';
import type { Ruleset } from '../../rules/ruleset.ts';
import { type Language, type Report, roles } from '../../rules/types.ts';
import type { Site } from '../../sites/types.ts';
import type { ComposerSession } from './composer-session.ts';
import type { Situation } from './situation.ts';

const nothing: Report = {
  language: 'nb',
  stats: { characters: 0, words: 0, sentences: 0, lix: null },
  findings: [],
};

/** Everything that the panel shows of this page. A composer that has left the page counts as none. */
export function pageState(seen: {
  site: Site;
  situation: Situation | null;
  session: ComposerSession | null;
  chosen: FindingReference | null;
  notice?: Notice;
  wanted?: string | null;
}): PageState {
  const { site, situation } = seen;
  const session = seen.session?.composer.root.isConnected ? seen.session : null;
  const draft = session?.draft;
  return {
    site: { id: site.id, name: site.name },
    account: site.account(document),
    organisation: situation?.ruleset.organisation?.shortName ?? null,
    roleNames: situation ? roleNames(situation.ruleset, situation.reader) : {},
    role: situation?.role ?? 'private',
    composer: session && {
      post: session.composer.post,
      used: site.count(session.draft.text),
      limit: site.limit(document),
    },
    answered: session && site.answered(session.composer),
    text: draft?.text ?? '',
    report: draft ? { ...draft.report, findings: draft.findings } : nothing,
    rewrite: draft?.rewrite ?? [],
    chosen: seen.chosen,
    notice: seen.notice ?? null,
    wanted: seen.wanted ?? null,
  };
}

/** What the packs call the roles, in the reader's language: of several packs the last counts. */
export function roleNames({ packs }: Ruleset, reader: Language): PageState['roleNames'] {
  const named = roles.map((role): [string, string] => {
    const pack = packs.findLast((one) => one.roleNames[role] !== undefined);
    return [role, inLanguage(pack?.roleNames[role] ?? '', reader)];
  });
  return Object.fromEntries(named.filter(([, name]) => name !== ''));
}

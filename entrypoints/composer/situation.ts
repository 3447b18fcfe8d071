/** What the background told this page: the rules, and as whom the person writes. */
import type { PageTexts } from '../../platform/messages.ts';
import type { Ruleset } from '../../rules/ruleset.ts';
import type { CheckContext, Language, Role } from '../../rules/types.ts';
import type { Composer, Site } from '../../sites/types.ts';

export interface Situation {
  ruleset: Ruleset;
  role: Role;
  reader: Language;
  texts: PageTexts;
}

/** The context that a text is checked in. The limit is turned from the site's way of counting into code units. */
export function checkContext(
  { role, reader }: Situation,
  site: Site,
  composer: Composer,
  text: string,
  now = new Date(),
): CheckContext {
  const page = composer.root.ownerDocument;
  const { post } = composer;
  const limit = site.limit(page);
  const account = site.account(page);
  return {
    language: 'auto',
    reader,
    role,
    site: site.id,
    post,
    limit: limit === null ? null : limit - site.count(text) + text.length,
    date: localDay(now),
    ...(account && { account: account.handle }),
    // No site's description tells when the answered post was written.
    ...((post === 'reply' || post === 'comment') && { answering: { hours: null } }),
  };
}

/** The day where the person is, as `2026-11-21`. */
export function localDay(now: Date): string {
  const padded = (number: number, digits: number) => String(number).padStart(digits, '0');
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

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
): CheckContext {
  const limit = site.limit(composer.root.ownerDocument);
  return {
    language: 'auto',
    reader,
    role,
    site: site.id,
    post: composer.post,
    limit: limit === null ? null : limit - site.count(text) + text.length,
  };
}

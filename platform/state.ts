/** What the page and the panel tell each other. Plain data; types only. */
import type { Edit, Finding, PostKind, Report, Role } from '../rules/types.ts';
import type { Account, Answered } from '../sites/types.ts';

/** Something that the person must know, once. Texts are in `components/texts`. */
export type Notice = 'fix-did-not-take' | 'fixed' | 'reload-page' | 'logged' | 'not-logged';

/** Everything that the panel shows about the page. */
export interface PageState {
  site: { id: string; name: string };
  account: Account | null;
  /** Short name of the active pack's organisation, or null. */
  organisation: string | null;
  /** What the active packs call the roles, where they do. */
  roleNames: Partial<Record<Role, string>>;
  role: Role;
  /** Null: Takt sees no text field. */
  composer: { post: PostKind; used: number; limit: number | null } | null;
  answered: Answered | null;
  text: string;
  report: Report;
  /** The plain-language rewrite as edits of `text`, each acceptable on its own. */
  rewrite: Edit[];
  /** A finding that was chosen in the text, to be shown opened. */
  chosen: FindingReference | null;
  notice: Notice | null;
  /** With `fix-did-not-take`: the whole text as it should have become, for the clipboard. */
  wanted: string | null;
}

/** Names a finding so that a stale one is seen as such: `actual` must still stand at `start`. */
export type FindingReference = Pick<Finding, 'rule' | 'start' | 'end' | 'actual'>;

/** What a person asks for in the panel. */
export type PanelCommand =
  | { type: 'fix'; finding: FindingReference; fix: number }
  | { type: 'ignore'; finding: FindingReference }
  | { type: 'show'; finding: FindingReference }
  | { type: 'rewrite'; text: string; edits: Edit[] }
  | { type: 'focus-composer' }
  | { type: 'dismiss-notice' }
  | { type: 'close' };

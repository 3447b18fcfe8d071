/** What the page and the panel tell each other. Plain data; types only. */
import type { Edit, Finding, Language, PostKind, Report, Role } from '../rules/types.ts';
import type { Account, Answered } from '../sites/types.ts';

/** Something that the person must know, once. Texts are in `components/texts`. */
export type Notice = 'fix-did-not-take' | 'fixed' | 'reload-page' | 'logged' | 'not-logged';

/** Everything that the panel shows about the page. */
export interface PageState {
  site: { id: string; name: string };
  account: Account | null;
  /** Short name of the active pack's organisation, or null. */
  organisation: string | null;
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

/** What the person did about a finding before the post was sent. */
export type Decision = 'fixed' | 'rewritten' | 'ignored' | 'left';

/** A draft at the moment it was sent, as the content script hands it to the background, which masks personal data and logs it. */
export interface PostedDraft {
  submissionId: string;
  site: string;
  post: PostKind;
  account: Account | null;
  answered: Answered | null;
  /** Address of the page now; the background checks that its origin is the sender's. */
  pageUrl: string;
  text: string;
  language: Language;
  /** Findings that stand in `text`, with `decision` `left` or `ignored`, and those that were mended before, whose spans are of no use now. */
  findings: { finding: Finding; decision: Decision }[];
}

/** What the panel is given and what it gives back. */

import type { FindingReference, PageState } from '../../platform/state.ts';
import type { Edit, Language, Role } from '../../rules/types.ts';

export interface PanelProps {
  reader: Language;
  /** `page`: beside a composer. `paste-in`: a box of the panel's own. */
  mode: 'page' | 'paste-in';
  state: PageState;
  onRole(role: Role): void;
  onFix(finding: FindingReference, fix: number): void;
  onIgnore(finding: FindingReference): void;
  onShow(finding: FindingReference): void;
  /** The chosen edits of `state.rewrite`, which was made for `text`. */
  onRewrite(text: string, edits: Edit[]): void;
  /** Text typed or pasted in the paste-in box. */
  onPasteIn(text: string): void;
  /** Between the page's composer and the box of the panel's own. */
  onMode(mode: 'page' | 'paste-in'): void;
  onOpenPage(page: 'archive' | 'options'): void;
  onDismissNotice(): void;
  onClose(): void;
}

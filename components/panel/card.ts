/** What a finding's card is given. */
import type { FindingReference } from '../../platform/state.ts';
import type { Finding, Language } from '../../rules/types.ts';
import type { Texts } from '../texts/index.ts';

/** What can be done about a finding. */
export interface FindingActions {
  onFix(finding: FindingReference, fix: number): void;
  onIgnore(finding: FindingReference): void;
  onShow(finding: FindingReference): void;
}

export interface FindingCardProps extends FindingActions {
  finding: Finding;
  /** Where in the list the card stands, from 0. */
  place: number;
  open: boolean;
  /** Language of the text, so that its words are read aloud as what they are. */
  language: Language;
  t: Texts;
  onToggle(): void;
}

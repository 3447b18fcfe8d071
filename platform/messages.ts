/**
 * Every message, named by direction. Page and panel never talk directly: both hold a port to the
 * background, which pairs them by the browser's own knowledge of the tab and a one-time token.
 */

import type { Submission } from '../log/entry.ts';
import type { Ruleset } from '../rules/ruleset.ts';
import type { Language, Role } from '../rules/types.ts';
import type { Account } from '../sites/types.ts';
import type { PageState, PanelCommand } from './state.ts';

/** Words that the content script shows itself; the background picks the language. `{n}` is a number. */
export interface PageTexts {
  launcherQuiet: string;
  launcherOne: string;
  launcherMany: string;
  panelTitle: string;
  reloadPage: string;
}

/** Port names. */
export const composerPort = 'composer';
export const panelPort = 'panel';

export type ComposerToBackground =
  /** `role` is what the person chose in this page before the background was restarted. */
  | { type: 'open'; site: string; account: Account | null; role: Role | null }
  | { type: 'panel-opened'; token: string }
  | { type: 'panel-closed' }
  | { type: 'state'; state: PageState }
  /** The person pressed the site's post button, in a role that is logged. */
  | { type: 'submitted'; submission: Submission; pageUrl: string }
  | { type: 'confirmed'; submissionId: string; permalink: string };

export type BackgroundToComposer =
  | { type: 'ready'; ruleset: Ruleset; role: Role; reader: Language; texts: PageTexts }
  | { type: 'role'; role: Role }
  | { type: 'command'; command: PanelCommand }
  | { type: 'logged'; submissionId: string; ok: boolean };

export type PanelToBackground =
  | { type: 'join'; token: string }
  /** Asks for the rules, to check text in the panel's own box. */
  | { type: 'paste-in' }
  | { type: 'set-role'; role: Role }
  | { type: 'open-page'; page: 'archive' | 'options' }
  | { type: 'command'; command: PanelCommand };

export type BackgroundToPanel =
  | { type: 'paste-in'; ruleset: Ruleset; reader: Language }
  | { type: 'state'; state: PageState; reader: Language }
  /** The page that this panel belonged to is gone. */
  | { type: 'alone' };

/** Sent to the content script of a tab when the toolbar button or its shortcut is pressed. */
export const togglePanelMessage = { type: 'toggle-panel' } as const;

/** Sent by the small watcher of a page when a text field got the focus: the rest of Takt is wanted there. */
export const wakeMessage = { type: 'wake' } as const;

/** What makes one page of Torget different from another: its editors, its markers and its manners. */
import type { ComponentType, ReactNode } from 'react';
import { createContext, useContext } from 'react';
import type { Account } from '../../accounts.ts';
import type { EditorComponent } from '../editors/editor.ts';
import type { About, Marks, Part } from './marks.ts';
import { attributesOf, reactAttributes } from './marks.ts';
import type { Post } from './posts.ts';

export type SubmitKey = 'enter' | 'ctrl-enter';

export interface Skin {
  /** `message` is null where private messages are written in the composer itself. */
  editors: { post: EditorComponent; comment: EditorComponent; message: EditorComponent | null };
  /** Where a new post is written: in the page, in a dialog, or in either. */
  writes: 'page' | 'dialog' | 'both';
  /** Where an answer is written: in the composer of the page, in the dialog, or in a box below. */
  answers: 'composer' | 'dialog' | 'below';
  /** The feed also shows what the logged-in account has answered, as a post of its own. */
  ownAnswersInFeed: boolean;
  keys: { post: readonly SubmitKey[]; comment: readonly SubmitKey[] };
  /** Elements that are not what they usually are. */
  tags?: { composer?: 'form'; button?: 'div' };
  /** Longest text, in UTF-16 code units. */
  limit: number;
  /** True when a toast shows a link to what was posted. */
  toast: boolean;
  marks: Marks;
  /** The handle as this site writes it. */
  handle(handle: string): string;
  /** Address of a post, without the origin. `first` starts the conversation. */
  path(post: Post, first: Post): string;
  profile(account: Account): string;
  /** Holds the dialog for writing, where that is not simply in the page. */
  Dialog?: ComponentType<{ children: ReactNode }>;
}

/** What every part of a page needs. */
export interface Page {
  skin: Skin;
  account: Account;
  path(of: Post | Account): string;
  /** Publishes a text as the logged-in account; resolves when it stands in the feed. */
  send(text: string, answers: Post | null): Promise<void>;
  /** Opens what this site answers in. */
  answer(post: Post): void;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('usePage needs a PageContext around it.');
  return page;
}

/** Gives `mark(part, own class, post)`: the props that a part wears. */
export function useMarks(post: Post | null = null, inDialog = false) {
  const { skin, account, path } = usePage();
  const about: About = { account, post, inDialog, path };
  return {
    html: (part: Part) => attributesOf(skin.marks, part, about),
    mark: (part: Part, own = '') => reactAttributes(attributesOf(skin.marks, part, about), own),
  };
}

/** Markers: the attributes by which a site's elements are known, worn by Torget's parts. */
import type { Account } from '../../accounts.ts';
import type { Attributes } from '../editors/editor.ts';
import type { Post } from './posts.ts';

/** What a marker may depend on. */
export interface About {
  account: Account;
  /** The post that the element shows, or that is answered in it. */
  post: Post | null;
  /** True inside the dialog for writing. */
  inDialog: boolean;
  /** Address of a post or of an account, without the origin. */
  path(of: Post | Account): string;
}

export type Mark = Attributes | ((about: About) => Attributes);

/** Every part of a page that can wear a marker; each is also found by `data-torget="<part>"`. */
export type Part =
  | 'search'
  | 'account'
  | 'account-avatar'
  | 'account-name'
  | 'opener'
  | 'dialog'
  | 'close'
  | 'composer'
  | 'visibility'
  | 'field'
  | 'editor'
  | 'actions'
  | 'submit'
  | 'answered'
  | 'answered-author'
  | 'answered-link'
  | 'answered-text'
  | 'feed'
  | 'post'
  | 'post-author'
  | 'post-link'
  | 'post-text'
  | 'post-time'
  | 'like-button'
  | 'comment-button'
  | 'comment'
  | 'comment-author'
  | 'comment-link'
  | 'comment-text'
  | 'comment-time'
  | 'comment-box'
  | 'comment-editor'
  | 'comment-actions'
  | 'comment-submit'
  | 'messages'
  | 'message-editor'
  | 'toast'
  | 'toast-link';

export type Marks = Partial<Record<Part, Mark>>;

/** Attributes as React wants them, with Torget's own class put first. */
export function reactAttributes(attributes: Attributes, own = ''): Record<string, string> {
  const { class: classes = '', tabindex, ...others } = attributes;
  const className = `${own} ${classes}`.trim();
  return { ...others, ...(className && { className }), ...(tabindex && { tabIndex: tabindex }) };
}

/** The attributes that a part wears, as they stand in HTML. */
export function attributesOf(marks: Marks, part: Part, about: About): Attributes {
  const mark = marks[part] ?? {};
  return { 'data-torget': part, ...(typeof mark === 'function' ? mark(about) : mark) };
}

/** Torget with Mastodon's markers: a textarea that React controls, in the page, for posts and answers alike. */
import { TextareaEditor } from './editors/textarea.tsx';
import type { Marks } from './parts/marks.ts';
import { open } from './parts/open.tsx';
import type { Post } from './parts/posts.ts';

const marks: Marks = {
  search: { class: 'search__input', type: 'text', name: 'q' },
  account: { class: 'navigation-bar account account--minimal' },
  'account-name': { class: 'display-name' },
  composer: { class: 'compose-form' },
  visibility: { class: 'compose-form__dropdowns' },
  field: { class: 'autosuggest-textarea' },
  editor: { class: 'autosuggest-textarea__textarea', 'aria-autocomplete': 'list' },
  actions: { class: 'compose-form__actions compose-form__submit' },
  submit: { class: 'button button--compact' },
  answered: { class: 'reply-indicator' },
  'answered-link': { class: 'reply-indicator__display-name detailed-status__display-name' },
  'answered-text': { class: 'reply-indicator__content translate' },
  feed: { class: 'column', role: 'feed' },
  post: ({ post }) => ({ class: 'status', 'data-id': post?.id ?? '' }),
  'post-link': { class: 'status__display-name' },
  'post-time': { class: 'status__relative-time' },
  'post-text': { class: 'status__content' },
  'like-button': { class: 'status__action-bar__button star-icon' },
  'comment-button': { class: 'status__action-bar__button' },
};

open({
  editors: { post: TextareaEditor, comment: TextareaEditor, message: null },
  writes: 'page',
  answers: 'composer',
  ownAnswersInFeed: true,
  keys: { post: ['ctrl-enter'], comment: ['ctrl-enter'] },
  tags: { composer: 'form' },
  limit: 500,
  toast: false,
  marks,
  handle: (handle) => handle,
  path: (post: Post) => `/@${post.author.handle}/${post.id}`,
  profile: ({ handle }) => `/@${handle}`,
});

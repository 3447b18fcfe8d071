/** Torget with X's markers: Draft.js in the page and in a dialog, and a reply box below a post's own page. */
import { DraftEditor } from './editors/draft.tsx';
import type { Marks } from './parts/marks.ts';
import { open } from './parts/open.tsx';
import { trustOwnHtml } from './parts/trust.ts';

const textarea = {
  'data-testid': 'tweetTextarea_0',
  'aria-label': 'Post text',
  'aria-multiline': 'true',
  role: 'textbox',
};

const marks: Marks = {
  search: { 'data-testid': 'SearchBox_Search_Input', role: 'combobox' },
  account: { 'data-testid': 'SideNav_AccountSwitcher_Button' },
  'account-avatar': ({ account }) => ({ 'data-testid': `UserAvatar-Container-${account.handle}` }),
  opener: { 'data-testid': 'SideNav_NewTweet_Button' },
  dialog: { 'aria-labelledby': 'modal-header' },
  close: { 'data-testid': 'app-bar-close' },
  field: { 'data-testid': 'tweetTextarea_0RichTextInputContainer' },
  editor: textarea,
  actions: { 'data-testid': 'toolBar' },
  submit: ({ inDialog }) => ({ 'data-testid': inDialog ? 'tweetButton' : 'tweetButtonInline' }),
  answered: { 'data-testid': 'tweet' },
  'answered-author': { 'data-testid': 'User-Name' },
  'answered-text': { 'data-testid': 'tweetText' },
  feed: { 'data-testid': 'primaryColumn' },
  post: { 'data-testid': 'tweet' },
  'post-author': { 'data-testid': 'User-Name' },
  'post-text': { 'data-testid': 'tweetText' },
  'like-button': { 'data-testid': 'like' },
  'comment-button': { 'data-testid': 'reply' },
  'comment-box': { 'data-testid': 'inline_reply_offscreen' },
  'comment-editor': { ...textarea, 'aria-label': 'Post your reply' },
  'comment-actions': { 'data-testid': 'toolBar' },
  'comment-submit': { 'data-testid': 'tweetButtonInline' },
  messages: { 'data-testid': 'DMDrawer' },
  'message-editor': { 'data-testid': 'dmComposerTextInput', role: 'textbox' },
  toast: { 'data-testid': 'toast' },
};

// Draft.js reads pasted HTML by way of innerHTML.
trustOwnHtml();

open({
  editors: { post: DraftEditor, comment: DraftEditor, message: DraftEditor },
  writes: 'both',
  answers: 'dialog',
  ownAnswersInFeed: false,
  keys: { post: ['ctrl-enter'], comment: ['ctrl-enter'] },
  limit: 280,
  toast: true,
  marks,
  handle: (handle) => handle,
  path: (post) => `/${post.author.handle}/status/${post.id}`,
  profile: ({ handle }) => `/${handle}`,
});

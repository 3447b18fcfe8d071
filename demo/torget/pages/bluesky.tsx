/** Torget with Bluesky's markers: TipTap in a dialog, for posts and for replies. */
import { TextareaEditor } from './editors/textarea.tsx';
import { TiptapEditor } from './editors/tiptap.tsx';
import type { Marks } from './parts/marks.ts';
import { open } from './parts/open.tsx';

/** Handles are domain names on Bluesky. */
const handle = (name: string) => `${name}.example`;
const rkey = (id: string) => BigInt(id).toString(32).padStart(13, '3');

const marks: Marks = {
  search: { 'data-testid': 'searchTextInput', 'aria-label': 'Search', role: 'search' },
  account: { 'aria-label': 'Switch accounts' },
  opener: { 'data-testid': 'composeFAB', 'aria-label': 'New post' },
  dialog: ({ post }) => ({
    'data-testid': 'composePostView',
    'aria-label': post ? 'Write reply' : 'Write post',
  }),
  close: { 'data-testid': 'composerDiscardButton' },
  editor: { role: 'textbox', 'aria-label': 'Rich-Text Editor', 'aria-multiline': 'true' },
  submit: ({ post }) => ({
    'data-testid': 'composerPublishBtn',
    'aria-label': post ? 'Publish reply' : 'Publish post',
  }),
  answered: { 'data-testid': 'replyToPost' },
  feed: { 'data-testid': 'followingFeedPage' },
  post: ({ post }) => ({
    'data-testid': `feedItem-by-${handle(post?.author.handle ?? '')}`,
    role: 'link',
  }),
  'post-text': { 'data-testid': 'postText' },
  'like-button': { 'data-testid': 'likeBtn' },
  'comment-button': { 'data-testid': 'replyBtn' },
  messages: { 'data-testid': 'convoScreen' },
  'message-editor': { 'aria-label': 'Message input field' },
  toast: { 'data-testid': 'toast' },
  'toast-link': { role: 'button' },
};

open({
  editors: { post: TiptapEditor, comment: TiptapEditor, message: TextareaEditor },
  writes: 'dialog',
  answers: 'dialog',
  ownAnswersInFeed: true,
  keys: { post: ['ctrl-enter'], comment: ['ctrl-enter'] },
  limit: 300,
  toast: false,
  marks,
  handle,
  path: (post) => `/profile/${handle(post.author.handle)}/post/${rkey(post.id)}`,
  profile: (account) => `/profile/${handle(account.handle)}`,
});

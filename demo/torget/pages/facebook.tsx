/** Torget with Facebook's markers: Lexical everywhere; Enter sends a comment. */
import { LexicalEditor } from './editors/lexical.tsx';
import type { About, Marks } from './parts/marks.ts';
import { open } from './parts/open.tsx';
import type { Post } from './parts/posts.ts';

const isReply = ({ post }: About) => post?.answers != null;
const commentLabel = (about: About) =>
  isReply(about) ? `Reply to ${about.post?.author.name ?? ''}` : `Comment as ${about.account.name}`;

const marks: Marks = {
  search: { 'aria-label': 'Search Facebook', role: 'combobox' },
  account: ({ account }) => ({ 'aria-label': `${account.name}'s timeline` }),
  opener: { role: 'button' },
  close: { 'aria-label': 'Close composer dialog' },
  editor: ({ account }) => ({
    role: 'textbox',
    'aria-label': `What's on your mind, ${account.name}?`,
  }),
  submit: { 'aria-label': 'Post' },
  feed: { role: 'main' },
  post: ({ post }) => ({ role: 'article', 'data-pagelet': `FeedUnit_${post?.id ?? ''}` }),
  'post-author': { 'data-ad-rendering-role': 'profile_name' },
  'post-text': { 'data-ad-rendering-role': 'story_message', 'data-ad-preview': 'message' },
  comment: ({ post }) => ({
    role: 'article',
    'aria-label': `Comment by ${post?.author.name ?? ''}`,
  }),
  'comment-editor': (about) => ({ role: 'textbox', 'aria-label': commentLabel(about) }),
  'comment-actions': { id: 'focused-state-composer-submit' },
  'comment-submit': { 'aria-label': 'Comment' },
  messages: { role: 'region', 'aria-label': 'Chat', tabindex: '-1' },
  'message-editor': { role: 'textbox', 'aria-label': 'Message' },
};

function path(post: Post, first: Post): string {
  const start = `/${first.author.handle}/posts/pfbid0${BigInt(first.id).toString(36)}`;
  return post === first ? start : `${start}?comment_id=${post.id}`;
}

open({
  editors: { post: LexicalEditor, comment: LexicalEditor, message: LexicalEditor },
  writes: 'dialog',
  answers: 'below',
  ownAnswersInFeed: false,
  keys: { post: [], comment: ['enter'] },
  tags: { button: 'div' },
  limit: 63_206,
  toast: false,
  marks,
  handle: (handle) => handle,
  path,
  profile: ({ handle }) => `/${handle}`,
});

/** Torget with LinkedIn's markers: Quill in a dialog inside an open shadow root, TipTap for comments. */
import coreStyle from 'quill/dist/quill.core.css?inline';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { ContenteditableEditor } from './editors/contenteditable.tsx';
import { QuillEditor } from './editors/quill.tsx';
import { TiptapEditor } from './editors/tiptap.tsx';
import type { About, Marks } from './parts/marks.ts';
import { open } from './parts/open.tsx';
import { firstOf, type Post } from './parts/posts.ts';
import { trustOwnHtml } from './parts/trust.ts';
import style from './torget.css?inline';

const commentUrn = (post: Post) => `urn:li:comment:(activity:${firstOf(post).id},${post.id})`;
const activityUrn = (post: Post) => `urn:li:activity:${post.id}`;
const isReply = ({ post }: About) => post?.answers != null;

const marks: Marks = {
  search: { class: 'search-global-typeahead__input' },
  account: { class: 'global-nav__me' },
  'account-name': { class: 'global-nav__primary-link-text' },
  opener: { class: 'share-box-feed-entry__trigger' },
  dialog: { class: 'share-box-v2__modal', 'data-test-modal': '' },
  close: { 'data-test-modal-close-btn': '' },
  composer: { class: 'share-creation-state' },
  field: { class: 'editor-container' },
  editor: {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Text editor for creating content',
    'data-test-ql-editor-contenteditable': 'true',
  },
  submit: { class: 'share-actions__primary-action' },
  feed: { 'data-testid': 'mainFeed' },
  post: ({ post }) => ({
    role: 'listitem',
    'data-view-name': 'feed-full-update',
    ...(post && { 'data-urn': activityUrn(post) }),
  }),
  'post-link': { 'data-view-name': 'feed-actor-image' },
  'post-text': { class: 'update-components-text', 'data-view-name': 'feed-commentary' },
  comment: ({ post }) => (post ? { componentkey: `replaceableComment_${commentUrn(post)}` } : {}),
  'comment-text': { class: 'comments-comment-item__main-content' },
  'comment-box': { 'data-view-name': 'comment-box' },
  'comment-editor': {
    role: 'textbox',
    class: 'tiptap ProseMirror',
    'aria-label': 'Text editor for creating comment',
  },
  'comment-submit': (about) => ({
    'data-view-name': isReply(about) ? 'comment-reply-post' : 'comment-post',
  }),
  messages: { class: 'msg-overlay-conversation-bubble' },
  'message-editor': { class: 'msg-form__contenteditable', 'aria-label': 'Write a message…' },
  toast: { class: 'artdeco-toast-item' },
  'toast-link': { class: 'artdeco-toast-item__cta' },
};

const sheet = new CSSStyleSheet();
sheet.replaceSync(coreStyle + style);

/** The shadow root is kept for the life of the page, as on the real site. */
function shadow(): ShadowRoot {
  const outlet = document.querySelector('#interop-outlet');
  if (!outlet) throw new Error('The page has no #interop-outlet.');
  const root = outlet.shadowRoot ?? outlet.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  return root;
}

const ShadowDialog = ({ children }: { children: ReactNode }) => createPortal(children, shadow());

function path(post: Post, first: Post): string {
  const update = `/feed/update/${activityUrn(first)}/`;
  if (post === first) return update;
  const comment = `urn:li:fsd_comment:(${post.id},${activityUrn(first)})`;
  return `${update}?dashCommentUrn=${encodeURIComponent(comment)}`;
}

// Quill empties its box with innerHTML; the real site, too, has a default policy for such code.
trustOwnHtml();

open({
  editors: { post: QuillEditor, comment: TiptapEditor, message: ContenteditableEditor },
  writes: 'dialog',
  answers: 'below',
  ownAnswersInFeed: false,
  keys: { post: [], comment: ['ctrl-enter'] },
  limit: 3000,
  toast: true,
  marks,
  handle: (handle) => handle,
  path,
  profile: ({ handle }) => `/in/${handle}/`,
  Dialog: ShadowDialog,
});

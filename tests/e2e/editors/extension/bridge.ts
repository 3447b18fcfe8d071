/** A content script that does nothing but let a test call `sites/` from an isolated world. */
import { editors } from '../../../../sites/editors/index.ts';
import { composerFor } from '../../../../sites/find-composer.ts';
import { siteFor } from '../../../../sites/index.ts';
import { focused } from '../../../../sites/page/tree.ts';
import { watchPermalink } from '../../../../sites/permalink.ts';
import { watchSubmit } from '../../../../sites/submit.ts';
import type { Composer, Editor, Site } from '../../../../sites/types.ts';
import type { Calls, Submitted } from './calls.ts';

const { signal } = new AbortController();
const watched = new Set<Element>();
const submissions: Submitted[] = [];
let root: HTMLElement | null = null;
let editor: Editor | null = null;

function attach(): string | null {
  const element = focused(document);
  for (const candidate of element ? editors : []) {
    root = element && candidate.find(element);
    editor = candidate;
    if (root) return candidate.kind;
  }
  return null;
}

function watch(site: Site, composer: Composer): void {
  if (watched.has(composer.root)) return;
  watched.add(composer.root);
  const submitted = (text: string) => {
    const submission: Submitted = { text, permalink: null };
    submissions.push(submission);
    const seen = (permalink: string) => {
      submission.permalink = permalink;
    };
    watchPermalink(site, document, text, seen, signal);
  };
  watchSubmit(composer, submitted, signal);
}

function compose() {
  const site = siteFor(document, location.href);
  const element = focused(document);
  const composer = element && composerFor(site, element);
  if (!composer) return null;
  watch(site, composer);
  return {
    site: site.id,
    post: composer.post,
    editor: composer.editor.kind,
    account: site.account(document),
    answered: site.answered(composer),
    limit: site.limit(document),
  };
}

function caretAt(offset: number) {
  const range = root && editor?.range(root, { start: offset, end: offset });
  if (!root || !range) return null;
  document.getSelection()?.collapse(range.startContainer, range.startOffset);
  return editor?.selection(root) ?? null;
}

const calls: Calls = {
  attach: async () => attach(),
  compose: async () => compose(),
  submitted: async () => submissions,
  read: async () => (root && editor?.read(root)) ?? null,
  selection: async () => (root && editor?.selection(root)) ?? null,
  covers: async (span) => (root && editor?.range(root, span)?.toString()) ?? null,
  caretAt: async (offset) => caretAt(offset),
  replace: async (edit, before) => (root && editor ? editor.replace(root, edit, before) : null),
};

document.addEventListener('takt-call', async (event) => {
  if (!(event instanceof CustomEvent)) return;
  const { id, name, args } = JSON.parse(event.detail);
  const call: (...args: unknown[]) => Promise<unknown> = Reflect.get(calls, name);
  const value = await call(...args).catch((error) => `failed: ${error}\n${error?.stack}`);
  document.dispatchEvent(new CustomEvent(`takt-answer-${id}`, { detail: JSON.stringify(value) }));
});

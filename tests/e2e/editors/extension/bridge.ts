/** A content script that does nothing but let a test call `sites/` from an isolated world. */
import type { Edit, Span } from '../../../../rules/types.ts';
import { editors } from '../../../../sites/editors/index.ts';
import type { Editor } from '../../../../sites/types.ts';
import type { Calls } from './calls.ts';

let root: HTMLElement | null = null;
let editor: Editor | null = null;

/** The element that has the focus, also inside open shadow roots. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

function attach(): string | null {
  const element = focused();
  for (const candidate of element ? editors : []) {
    root = element && candidate.find(element);
    editor = candidate;
    if (root) return candidate.kind;
  }
  return null;
}

const calls: Calls = {
  attach: async () => attach(),
  read: async () => (root && editor?.read(root)) ?? null,
  selection: async () => (root && editor?.selection(root)) ?? null,
  covers: async (span: Span) => (root && editor?.range(root, span)?.toString()) ?? null,
  replace: async (edit: Edit, before: string) =>
    root && editor ? editor.replace(root, edit, before) : null,
};

document.addEventListener('takt-call', async (event) => {
  if (!(event instanceof CustomEvent)) return;
  const { id, name, args } = JSON.parse(event.detail);
  const call: (...args: unknown[]) => Promise<unknown> = Reflect.get(calls, name);
  const value = await call(...args).catch((error) => `failed: ${error}\n${error?.stack}`);
  document.dispatchEvent(new CustomEvent(`takt-answer-${id}`, { detail: JSON.stringify(value) }));
});

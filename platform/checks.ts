/** What the background takes from pages and panels. Anything that does not fit is dropped, whoever sent it. */
import { z } from 'zod';
import { submissionSchema, webAddressSchema } from '../log/entry.ts';
import { listLimit, textLimit } from '../log/limits.ts';
import { languages, roles, ruleSeverities, severities } from '../rules/types.ts';
import type { ComposerToBackground, PanelToBackground } from './messages.ts';
import type { PageState, PanelCommand } from './state.ts';

const text = z.string().max(textLimit);
const short = z.string().max(4096);
const token = z.string().min(1).max(200);
const offset = z.int().min(0).max(textLimit);
const list = <Item extends z.ZodType>(item: Item) => z.array(item).max(listLimit);

const account = z.object({ handle: short, name: z.exactOptional(short) });
const edit = z.object({ start: offset, end: offset, text });

const pack = z.object({ id: short, title: short, version: short });

const finding = z.object({
  start: offset,
  end: offset,
  rule: short,
  kind: short,
  severity: z.enum(severities),
  actual: text,
  expected: list(text),
  fixes: list(edit),
  message: text,
  reason: text,
  guideline: z.exactOptional(
    z.object({ title: short, text: z.exactOptional(text), url: z.exactOptional(short) }),
  ),
  example: z.exactOptional(z.object({ before: text, after: text })),
  pack,
  overruled: list(
    z.object({ pack, severity: z.enum(ruleSeverities), message: z.exactOptional(text) }),
  ),
  contact: z.exactOptional(
    z.object({
      name: short,
      title: short,
      email: z.exactOptional(short),
      phone: z.exactOptional(short),
    }),
  ),
  answer: z.exactOptional(z.object({ title: short, text })),
  sensitive: z.boolean(),
});

/** Only its frame: the state is relayed to the panel that the same page opened, and stored nowhere. */
const pageState = z.custom<PageState>(
  (value) =>
    z
      .looseObject({
        site: z.looseObject({ id: short, name: short }),
        role: z.enum(roles),
        text,
        report: z.looseObject({ language: z.enum(languages), findings: list(finding) }),
        rewrite: list(edit),
      })
      .safeParse(value).success,
);

const composerMessage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('open'),
    site: short,
    account: account.nullable(),
    role: z.enum(roles).nullable(),
  }),
  z.object({ type: z.literal('panel-opened'), token }),
  z.object({ type: z.literal('panel-closed') }),
  z.object({ type: z.literal('state'), state: pageState }),
  z.object({
    type: z.literal('submitted'),
    submission: submissionSchema,
    pageUrl: z.url({ protocol: /^https?$/ }).max(textLimit),
  }),
  z.object({ type: z.literal('confirmed'), submissionId: z.uuid(), permalink: webAddressSchema }),
]) satisfies z.ZodType<ComposerToBackground>;

const reference = z.object({ rule: short, start: offset, end: offset, actual: text });

const command = z.discriminatedUnion('type', [
  z.object({ type: z.literal('fix'), finding: reference, fix: z.int().min(0).max(1000) }),
  z.object({ type: z.literal('ignore'), finding: reference }),
  z.object({ type: z.literal('show'), finding: reference }),
  z.object({ type: z.literal('rewrite'), text, edits: list(edit) }),
  z.object({ type: z.literal('focus-composer') }),
  z.object({ type: z.literal('dismiss-notice') }),
  z.object({ type: z.literal('close') }),
]) satisfies z.ZodType<PanelCommand>;

const panelMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('join'), token }),
  z.object({ type: z.literal('paste-in') }),
  z.object({ type: z.literal('set-role'), role: z.enum(roles) }),
  z.object({ type: z.literal('open-page'), page: z.enum(['archive', 'options']) }),
  z.object({ type: z.literal('command'), command }),
]) satisfies z.ZodType<PanelToBackground>;

/** A message from a content script, without what does not belong in it; null when it is malformed or too large. */
export function readComposerMessage(raw: unknown): ComposerToBackground | null {
  return composerMessage.safeParse(raw).data ?? null;
}

/** A message from a panel, without what does not belong in it; null when it is malformed or too large. */
export function readPanelMessage(raw: unknown): PanelToBackground | null {
  return panelMessage.safeParse(raw).data ?? null;
}

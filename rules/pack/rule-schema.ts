/** What a rule looks like in a pack: what all kinds share, and each kind's own options. */
import { z } from 'zod';
import { itemAt } from '../items.ts';
import { formats } from '../kinds/formats.ts';
import { attachmentKinds, languages, postKinds, roles, ruleSeverities } from '../types.ts';
import { fieldSchema, id, languageList, line, localText, most } from './field-schema.ts';

const date = z.iso.date('expected a day such as 2026-11-21');

/** Where an example differs from the usual: role `official`, no site, a post, the rule's first language. */
const situation = {
  language: z.enum(languages).optional(),
  role: z.enum(roles).optional(),
  site: id.optional(),
  post: z.enum(postKinds).optional(),
  date: date.optional(),
  account: line.optional(),
  limit: z.int().min(1).optional().describe('The site’s length limit, in UTF-16 code units.'),
  attachments: z
    .array(z.strictObject({ kind: z.enum(attachmentKinds), alt: z.string().nullable() }))
    .max(100)
    .optional(),
  answering: z.strictObject({ hours: z.number().min(0).nullable() }).optional(),
};

/** A post; longer texts prove nothing more. In UTF-16 code units. */
const exampleText = z.string().max(5_000);

const example = z.strictObject({
  bad: exampleText.optional().describe('A text that the rule must speak of.'),
  fixed: exampleText
    .optional()
    .describe('What `bad` becomes when the rule’s first fix is made wherever it speaks.'),
  good: exampleText.optional().describe('A text that the rule must not speak of.'),
  gap: exampleText
    .optional()
    .describe('A known miss: the rule should speak of it, but does not yet.'),
  ...situation,
});

export const common = {
  id,
  severity: z
    .enum(ruleSeverities)
    .default('advice')
    .describe(
      '`must` can hold a post on behalf of the organisation; `off` waits for a nearer layer.',
    ),
  message: localText.describe(
    'One plain sentence. `{actual}`, `{expected}` and the kind’s own values are filled in.',
  ),
  reason: localText.describe('Why, in one sentence.'),
  guideline: id.optional().describe('Id of a guideline of this pack.'),
  source: z.string().optional().describe('Where the advice is known from.'),
  languages: languageList.optional(),
  roles: z.array(z.enum(roles)).min(1).max(roles.length).optional(),
  sites: z.array(id).min(1).max(100).optional(),
  posts: z.array(z.enum(postKinds)).min(1).max(postKinds.length).optional(),
  during: z
    .array(id)
    .min(1)
    .max(100)
    .optional()
    .describe('Windows of this pack: the rule speaks only then.'),
  outside: z
    .array(id)
    .min(1)
    .max(100)
    .optional()
    .describe('Windows of this pack: the rule is silent then.'),
  except: z
    .array(line)
    .min(1)
    .max(most.list)
    .optional()
    .describe('Terms that silence the rule where they cover its hit.'),
  atMost: z
    .int()
    .min(1)
    .max(1000)
    .optional()
    .describe('How often the rule speaks in one text; what comes later is let pass.'),
  quotations: z
    .enum(['skip', 'check'])
    .default('skip')
    .describe('Quotations are other people’s words.'),
  examples: z.array(example).min(1).max(40),
  review: z.literal('native').optional().describe('A native reader should look at this rule.'),
};

const schemas = formats.map(({ kind, about, fields }) =>
  z
    .strictObject({
      ...common,
      kind: z.literal(kind),
      ...Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)]),
      ),
    })
    .describe(about),
);

/** Any rule, as an author writes it: its kind's options stand beside what all rules have. */
export const ruleSchema = z.discriminatedUnion('kind', [itemAt(schemas, 0), ...schemas.slice(1)]);

const shared = z.object(common);

/** What all rules have. */
export type CommonRule = z.infer<typeof shared>;
export type Example = z.infer<typeof example>;

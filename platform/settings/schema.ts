/** What a person has chosen. Bad or missing data falls back to the default field by field, never to an error. */
import { z } from 'zod';
import { defaultPacks } from '../../rules/packs/index.ts';
import { languages, type Role, roles } from '../../rules/types.ts';

const remembered = z.record(z.string(), z.unknown()).transform((record) => {
  const kept: Record<string, Role> = {};
  for (const [account, value] of Object.entries(record)) {
    const role = z.enum(roles).safeParse(value);
    if (role.success) kept[account] = role.data;
  }
  return kept;
});

export const settingsSchema = z.object({
  /** Language of Takt's own words; `auto` follows the browser. */
  language: z.enum([...languages, 'auto']).catch('auto'),
  /** Ids of the packs that are switched on. */
  packs: z.array(z.string()).catch(() => [...defaultPacks]),
  /** The role that was chosen for each account: see `accountKey`. */
  roles: remembered.catch(() => ({})),
});

export type Settings = z.infer<typeof settingsSchema>;

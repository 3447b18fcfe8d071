/** The closed list of rule kinds. A new kind is a file here, a line here, and a line in `formats.ts`. */
import { accessibility } from './accessibility/index.ts';
import { capitalization } from './capitalization/index.ts';
import { conditional } from './conditional.ts';
import { consistency } from './consistency.ts';
import { disclosure } from './disclosure.ts';
import { existence } from './existence.ts';
import type { Kind } from './kind.ts';
import { languagePolicy } from './language-policy/index.ts';
import { metric } from './metric/index.ts';
import { nominalisation } from './nominalisation/index.ts';
import { occurrence } from './occurrence.ts';
import { paragraphLength } from './paragraph-length.ts';
import { passive } from './passive/index.ts';
import { pattern } from './pattern/index.ts';
import { personalData } from './personal-data/index.ts';
import { readability } from './readability.ts';
import { repetition } from './repetition.ts';
import { reply } from './reply.ts';
import { sentenceLength } from './sentence-length.ts';
import { substitution } from './substitution.ts';
import { topic } from './topic.ts';

export const kinds: readonly Kind[] = [
  substitution,
  existence,
  sentenceLength,
  personalData,
  disclosure,
  repetition,
  occurrence,
  consistency,
  conditional,
  topic,
  reply,
  capitalization,
  metric,
  paragraphLength,
  readability,
  passive,
  pattern,
  nominalisation,
  accessibility,
  languagePolicy,
];

const byName: ReadonlyMap<string, Kind> = new Map(kinds.map((kind) => [kind.kind, kind]));

/** The kind of that name, or undefined for a name that this version does not know. */
export function kindNamed(name: string): Kind | undefined {
  return byName.get(name);
}

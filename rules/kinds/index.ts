/** The closed list of rule kinds. A new kind is a file here, a line here, and a line in `formats.ts`. */
import { disclosure } from './disclosure.ts';
import { existence } from './existence.ts';
import type { Kind } from './kind.ts';
import { personalData } from './personal-data/index.ts';
import { sentenceLength } from './sentence-length.ts';
import { substitution } from './substitution.ts';

export const kinds: readonly Kind[] = [
  substitution,
  existence,
  sentenceLength,
  personalData,
  disclosure,
];

const byName: ReadonlyMap<string, Kind> = new Map(kinds.map((kind) => [kind.kind, kind]));

/** The kind of that name, or undefined for a name that this version does not know. */
export function kindNamed(name: string): Kind | undefined {
  return byName.get(name);
}

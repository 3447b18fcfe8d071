/** The closed list of what rules look like in a pack. A new kind is a file here, a line here, and a line in `index.ts`. */
import { accessibilityFormat } from './accessibility/format.ts';
import { capitalizationFormat } from './capitalization/index.ts';
import { conditionalFormat } from './conditional.ts';
import { consistencyFormat } from './consistency.ts';
import { disclosureFormat } from './disclosure.ts';
import { existenceFormat } from './existence.ts';
import type { Format } from './format.ts';
import { languagePolicyFormat } from './language-policy/index.ts';
import { metricFormat } from './metric/index.ts';
import { nominalisationFormat } from './nominalisation/format.ts';
import { occurrenceFormat } from './occurrence.ts';
import { paragraphLengthFormat } from './paragraph-length.ts';
import { passiveFormat } from './passive/format.ts';
import { patternFormat } from './pattern/format.ts';
import { personalDataFormat } from './personal-data/index.ts';
import { readabilityFormat } from './readability.ts';
import { repetitionFormat } from './repetition.ts';
import { replyFormat } from './reply.ts';
import { sentenceLengthFormat } from './sentence-length.ts';
import { substitutionFormat } from './substitution.ts';
import { topicFormat } from './topic.ts';

export const formats: readonly Format[] = [
  substitutionFormat,
  existenceFormat,
  sentenceLengthFormat,
  personalDataFormat,
  disclosureFormat,
  repetitionFormat,
  occurrenceFormat,
  consistencyFormat,
  conditionalFormat,
  topicFormat,
  replyFormat,
  capitalizationFormat,
  metricFormat,
  paragraphLengthFormat,
  readabilityFormat,
  passiveFormat,
  patternFormat,
  nominalisationFormat,
  accessibilityFormat,
  languagePolicyFormat,
];

const byName: ReadonlyMap<string, Format> = new Map(formats.map((format) => [format.kind, format]));

/** The format of that kind. Throws for a name that is no kind: the schema has let none through. */
export function formatOf(kind: string): Format {
  const format = byName.get(kind);
  if (!format) throw new Error(`there is no kind of rule «${kind}»`);
  return format;
}

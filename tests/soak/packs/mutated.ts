/** Pack files that somebody spoiled: one for every number of a run. */
import { parse, stringify } from 'yaml';
import { type Chance, chanceFor } from '../chance.ts';
import { mangleData } from './mangle-data.ts';
import { mangled, withAliases } from './mangle-text.ts';
import { seedPack } from './seeds.ts';

/** The text of case `index`. The same for the same numbers. */
export function mutatedPack(seed: number, index: number): string {
  const chance = chanceFor(seed, index);
  let text = seedPack(chance);
  const way = chance.below(10);
  if (way < 7) text = withDataChanged(text, chance);
  if (way === 6) text = withAliases(text, chance);
  if (way < 6) return text;
  for (let left = 1 + chance.below(3); left > 0; left -= 1) text = mangled(text, chance);
  return text;
}

function withDataChanged(text: string, chance: Chance): string {
  const data: unknown = parse(text, { logLevel: 'silent' });
  if (typeof data !== 'object' || data === null) return text;
  for (let left = 1 + chance.below(3); left > 0; left -= 1) mangleData(data, chance);
  const lineWidth = chance.pick([0, 80]);
  try {
    return stringify(data, { aliasDuplicateObjects: false, lineWidth });
  } catch (error) {
    // What writes YAML is recursive too: data without end is left as it was.
    if (error instanceof RangeError) return text;
    throw error;
  }
}

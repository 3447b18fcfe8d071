/** Part of the soak: pack files that somebody spoiled. */

import { examinedPack } from './packs/examined.ts';
import { mutatedPack } from './packs/mutated.ts';
import type { Part } from './part.ts';

export const packs: Part = {
  name: 'packs',
  count: 100_000,
  measured: 'parse',
  examine: (seed, index) => examinedPack(mutatedPack(seed, index)),
  written: mutatedPack,
};

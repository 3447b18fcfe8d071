/** The parts of the soak that are made of numbered cases. */
import { packs } from './packs.ts';
import type { Part } from './part.ts';
import { texts } from './texts.ts';

export const parts: readonly Part[] = [packs, texts];

/** Throws for a name that is none. */
export function partNamed(name: string): Part {
  const part = parts.find((one) => one.name === name);
  if (!part)
    throw new Error(
      `there is no part «${name}»; valid: ${parts.map((one) => one.name).join(', ')}`,
    );
  return part;
}

/** Vets random patterns for a long time: `node tests/soak/patterns.ts COUNT SEED`. Fails when one that was accepted is slow. */
import fc from 'fast-check';
import { requiredWords } from '../../rules/pattern/required-words.ts';
import { searchable } from '../../rules/pattern/searchable.ts';
import { vetPattern } from '../../rules/pattern/vet.ts';
import { hardTexts, patterns, shortTexts } from '../unit/rules/pattern/generated.ts';
import { native, timeOf } from '../unit/rules/pattern/running.ts';

const [numRuns = 2000, seed = 1] = process.argv.slice(2).map(Number);
/** Milliseconds; the second is generous, since other work may go on beside. */
const most = { run: 250, vetting: 400 };
let accepted = 0;
let slowest = { run: 0, vetting: 0, source: '', vetted: '' };

const flags = fc.record({ ignoreCase: fc.boolean(), whole: fc.boolean() });

fc.assert(
  fc.property(
    patterns,
    flags,
    fc.array(hardTexts, { minLength: 8, maxLength: 8 }),
    shortTexts,
    (source, how, texts, short) => {
      const start = performance.now();
      const verdict = vetPattern(source, how);
      const vetting = performance.now() - start;
      if (vetting > slowest.vetting) slowest = { ...slowest, vetting, vetted: source };
      if (vetting > most.vetting) throw new Error(`vetting ${source} takes ${vetting} ms`);
      const pattern = native(source, how);
      const words = requiredWords(source);
      if (verdict.ok) {
        accepted += 1;
        for (const text of texts) {
          const run = timeOf(pattern, text, most.run);
          if (run > slowest.run) slowest = { ...slowest, run, source };
          if (run > most.run)
            throw new Error(`${source} takes longer than ${most.run} ms on ${text}`);
        }
        for (const [match] of short.matchAll(pattern)) {
          if (words?.every((word) => !searchable(match).includes(word))) {
            throw new Error(`${source} matches «${match}» without any of ${words.join(', ')}`);
          }
        }
      }
    },
  ),
  { numRuns, seed },
);
console.log(`${numRuns} patterns, ${accepted} accepted`, slowest);

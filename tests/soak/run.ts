/**
 * `npm run soak`: long proofs. `npm run soak -- packs|texts|patterns` runs one part;
 * `--count N`, `--seed N`, `--from N`, `--patience SECONDS` change it. Ends with 1 where anything failed.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Figures } from './figures.ts';
import { partNamed, parts } from './parts.ts';
import { runWatched } from './watched.ts';

const names = [...parts.map(({ name }) => name), 'patterns'];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    patience: { type: 'string', default: '10' },
  },
});
const [seed, from, patience] = [values.seed, values.from, values.patience].map(wholeNumber);
const count = values.count === undefined ? null : wholeNumber(values.count);

function wholeNumber(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  console.error(`«${text}» is no whole number.`);
  return process.exit(2);
}

const interrupted = new AbortController();
process.on('SIGINT', () => interrupted.abort());

function table(figures: Figures, measured: string): void {
  const { cases, counts, failures, slowest, milliseconds, characters, heap } = figures;
  console.table({
    cases,
    ...counts,
    failures: failures.length,
    [`mean ${measured}, ms`]: (milliseconds / cases).toFixed(2),
    [`slowest ${measured}, ms`]: slowest.milliseconds.toFixed(0),
    'its number': slowest.index,
    'its characters': slowest.characters,
    'mean characters': Math.round(characters / cases),
    'heap after collecting, MB': heap.map((bytes) => (bytes / 2 ** 20).toFixed(0)).join(' to '),
  });
}

async function runPart(name: string): Promise<boolean> {
  const part = partNamed(name);
  const started = Date.now();
  const figures = await runWatched(part, {
    seed: seed ?? 1,
    from: from ?? 0,
    until: (from ?? 0) + (count ?? part.count),
    patience: patience ?? 10,
    signal: interrupted.signal,
    onProgress: ({ cases, failures }) => {
      const seconds = Math.round((Date.now() - started) / 1000);
      if (cases % 5_000 === 0)
        console.log(`${name}: ${cases} cases, ${failures.length} failures, ${seconds} s`);
    },
  });
  table(figures, part.measured);
  return figures.failures.length === 0;
}

function runPatterns(): boolean {
  const script = fileURLToPath(new URL('patterns.ts', import.meta.url));
  const args = [script, String(count ?? 2_000), String(seed)];
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;
}

const unknown = positionals.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(`There is no part «${unknown.join(', ')}». Valid: ${names.join(', ')}.`);
  process.exit(2);
}
let ok = true;
for (const name of positionals.length > 0 ? positionals : names) {
  if (interrupted.signal.aborted) break;
  console.log(`\n── ${name}`);
  ok = (name === 'patterns' ? runPatterns() : await runPart(name)) && ok;
}
if (interrupted.signal.aborted) {
  console.log('stopped before the end');
  process.exitCode = 130;
}
if (!ok) process.exitCode = 1;

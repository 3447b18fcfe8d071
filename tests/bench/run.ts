/**
 * `npm run bench`: what checking costs, as ratios in one run, since no two machines are alike.
 * `npm run bench -- peers|keystroke|terms|ready|growth` runs one part.
 */
import { growth } from './growth.ts';
import { keystroke } from './keystroke.ts';
import { peers } from './peer-times.ts';
import { ready } from './ready.ts';
import { terms } from './term-counts.ts';

const parts: Readonly<Record<string, () => Promise<void> | void>> = {
  peers,
  keystroke,
  terms,
  ready,
  growth,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(
    `There is no part «${unknown.join(', ')}». Valid: ${Object.keys(parts).join(', ')}.`,
  );
  process.exit(2);
}
for (const [name, part] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n── ${name}`);
  await part();
}

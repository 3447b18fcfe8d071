/** One process of the soak: examines cases in a row, and writes down which one it is at before it starts on it. */
import { openSync, writeSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { merged, noFigures, type Report } from './figures.ts';
import { partNamed } from './parts.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const [name = '', seedText, fromText, untilText, progressPath = ''] = process.argv.slice(2);
const [seed, from, until] = [Number(seedText), Number(fromText), Number(untilText)];
const part = partNamed(name);
const progress = openSync(progressPath, 'w');
/** Cases between two reports. */
const stride = 500;

function send(report: Report): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(report, undefined, {}, () => resolve());
  });
}

for (let start = from; start < until; start += stride) {
  let figures = noFigures();
  const end = Math.min(until, start + stride);
  for (let index = start; index < end; index += 1) {
    // Written at once, so that it can be read even when this case never ends.
    writeSync(progress, String(index).padStart(12), 0);
    figures = merged(figures, part.examine(seed, index), index);
  }
  collect();
  const heap = process.memoryUsage().heapUsed;
  await send({ done: end, figures: { ...figures, heap: [heap, heap] } });
}
process.disconnect?.();

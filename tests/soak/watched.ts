/** Runs a part in a process of its own, and notices when that hangs, crashes or grows. */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Figures, joined, noFigures, type Report } from './figures.ts';
import type { Part } from './part.ts';

const folder = '.cache/soak';
const worker = fileURLToPath(new URL('worker.ts', import.meta.url));
/** Megabytes that a worker may use before it counts as a crash. */
const mostMemory = 768;

export interface Run {
  seed: number;
  from: number;
  until: number;
  /** Seconds without progress that count as a hang. */
  patience: number;
  /** Told now and then. */
  onProgress(figures: Figures): void;
  /** Ends the run early, with the figures so far. */
  signal: AbortSignal;
}

/** All cases of the run, whatever becomes of each. Every case that fails is written to a file. */
export async function runWatched(part: Part, run: Run): Promise<Figures> {
  mkdirSync(folder, { recursive: true });
  let figures = noFigures();
  const stretches = [{ from: run.from, until: run.until }];
  for (let now = stretches.pop(); now && !run.signal.aborted; now = stretches.pop()) {
    if (now.from >= now.until) continue;
    const end = await oneLife(part, { ...run, ...now }, (report) => {
      figures = joined(figures, report.figures);
      for (const { index, fault } of report.figures.failures) keep(part, run.seed, index, fault);
      run.onProgress(figures);
    });
    if (end.fault === null) continue;
    keep(part, run.seed, end.at, end.fault);
    const failures = [{ index: end.at, fault: end.fault }];
    figures = joined(figures, { ...noFigures(), cases: 1, failures });
    // What the process had examined but not told is examined again.
    stretches.push({ from: end.at + 1, until: now.until }, { from: end.done, until: end.at });
  }
  return figures;
}

function keep(part: Part, seed: number, index: number, fault: string): void {
  const path = `${folder}/${part.name}-${seed}-${index}.txt`;
  writeFileSync(path, part.written(seed, index));
  console.error(`\n${part.name} ${index} (${path}): ${fault}`);
}

/** What a worker told before it ended, and what ended it before its time. */
interface End {
  done: number;
  at: number;
  fault: string | null;
}

function oneLife(
  part: Part,
  { seed, from, until, patience, signal }: Run,
  onReport: (report: Report) => void,
): Promise<End> {
  const progress = `${folder}/${part.name}-${process.pid}.at`;
  writeFileSync(progress, String(from));
  const child = fork(worker, [part.name, seed, from, until, progress].map(String), {
    execArgv: [`--max-old-space-size=${mostMemory}`],
  });
  let why: string | null = null;
  const dog = watch(child, progress, patience, () => {
    why = `no progress for ${patience} s`;
  });
  const stop = () => child.kill('SIGKILL');
  signal.addEventListener('abort', stop);
  let done = from;
  child.on('message', (report: Report) => {
    done = report.done;
    onReport(report);
  });
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      clearInterval(dog);
      signal.removeEventListener('abort', stop);
      const ended = code === 0 || signal.aborted ? null : `the process ended with ${code}`;
      resolve({ done, at: caseAt(progress), fault: why ?? ended });
    });
  });
}

function caseAt(progress: string): number {
  return Number(readFileSync(progress, 'utf8'));
}

/** Looks every second whether the worker has come on. */
function watch(child: ChildProcess, progress: string, patience: number, onHang: () => void) {
  let last = { at: caseAt(progress), since: Date.now() };
  return setInterval(() => {
    const at = caseAt(progress);
    if (at !== last.at) last = { at, since: Date.now() };
    if (Date.now() - last.since < patience * 1000) return;
    onHang();
    child.kill('SIGKILL');
  }, 1000);
}

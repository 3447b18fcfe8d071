/** What `npm test` runs, in order, after everything is installed. Stops at the first step that fails. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';

const results = '.cache/tests';

interface Step {
  name: string;
  command: string[];
  /** Where vitest writes its counts. */
  counts?: string;
}

const vitest = (name: string, ...more: string[]): Step => ({
  name,
  counts: `${results}/${name}.json`,
  command: [
    ...['vitest', 'run', '--reporter=default', '--reporter=json'],
    `--outputFile.json=${results}/${name}.json`,
    ...more,
  ],
});

const steps: Step[] = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'build for Chrome and Edge', command: ['wxt', 'build'] },
  { name: 'build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'types of the demo site', command: ['tsc', '--noEmit', '-p', 'demo/torget/pages'] },
  vitest('unit'),
  vitest('end-to-end', '--config', 'tests/e2e/vitest.config.ts'),
];

const total = { passed: 0, failed: 0, skipped: 0 };

function count(file: string): void {
  const report = JSON.parse(readFileSync(file, 'utf8'));
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests;
  total.skipped += report.numPendingTests;
}

function run(step: Step): boolean {
  const started = performance.now();
  console.log(`\n── ${step.name}`);
  const [program = '', ...args] = step.command;
  const { status } = spawnSync(program, args, { stdio: 'inherit', env: process.env });
  if (step.counts) count(step.counts);
  console.log(`── ${step.name}: ${status === 0 ? 'ok' : 'failed'} (${seconds(started)} s)`);
  return status === 0;
}

const seconds = (since: number) => ((performance.now() - since) / 1000).toFixed(0);

mkdirSync(results, { recursive: true });
const ok = steps.every(run);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = ok ? 0 : 1;

/** `npm run -s takt -- check | rewrite | pack`. See `takt --help`. */
import { run } from './run.ts';

// Whoever reads our output may stop early (`| head`): that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), {
  environment: process.env,
  // Swedish writes a day as ISO 8601 does.
  today: new Date().toLocaleDateString('sv'),
  stdin: () => process.stdin,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});

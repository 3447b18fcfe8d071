/** `takt check`: the findings of a text. */
import { check, type Finding, type Report } from '../../rules/index.ts';
import { done } from '../outcome.ts';
import type { Texts } from '../texts/index.ts';
import { type Command, exitCode } from './command.ts';
import { type Job, readJob } from './job.ts';

export const checkCommand: Command = {
  name: 'check',
  async run(call) {
    const job = await readJob(call);
    if (!job.ok) return job;
    const { text, ruleset, context, format } = job.value;
    const report = check(text, ruleset, context);
    call.surroundings.out(
      format === 'json' ? asJson(report) : asText(report, job.value, call.texts),
    );
    return done(exitCode(report.findings));
  },
};

/** The form that other programs read: it stays as it is. */
function asJson({ language, stats, findings }: Report): string {
  const { characters, words, sentences, lix } = stats;
  const rows = findings.map(({ rule, severity, start, end, actual, expected, message }) => ({
    rule,
    severity,
    start,
    end,
    actual,
    expected,
    message,
  }));
  const all = { language, stats: { characters, words, sentences, lix }, findings: rows };
  return `${JSON.stringify(all, null, 2)}\n`;
}

function asText({ language, stats, findings }: Report, { text, file }: Job, texts: Texts): string {
  const placeOf = places(text);
  const lines = findings.flatMap((finding) => [
    `${file}:${placeOf(finding.start)}: ${texts.severities[finding.severity]}: ${finding.message} [${finding.rule}]`,
    `    ${change(finding)}`,
  ]);
  const must = findings.filter(({ severity }) => severity === 'must').length;
  const lix =
    stats.lix === null ? null : stats.lix.toLocaleString(language, { maximumFractionDigits: 1 });
  const summary = texts.summary({ ...stats, findings: findings.length, must, lix });
  return [...lines, `${language}: ${summary}`, ''].join('\n');
}

/** What stands there and what may stand instead. Personal data is not repeated: terminals are kept in logs. */
function change({ actual, expected, sensitive }: Finding): string {
  const shown = actual.length > 60 ? `${actual.slice(0, 59)}…` : actual;
  const instead = expected.filter((text) => text !== '').map((text) => `«${text}»`);
  const from = sensitive ? '«…»' : `«${shown}»`;
  return instead.length > 0 ? `${from} → ${instead.join(', ')}` : from;
}

/** Line and column (1-based, UTF-16) of an offset; offsets must not go down. */
function places(text: string): (offset: number) => string {
  const lineStarts = [0, ...Array.from(text.matchAll(/\n/gu), ({ index }) => index + 1)];
  let line = 0;
  return (offset) => {
    while ((lineStarts[line + 1] ?? Number.POSITIVE_INFINITY) <= offset) line += 1;
    return `${line + 1}:${offset - (lineStarts[line] ?? 0) + 1}`;
  };
}

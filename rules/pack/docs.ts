/** A pack as a document in Markdown, for those who are to follow it. */
import { inLanguage } from '../local-text.ts';
import type { Language } from '../types.ts';
import { type DocsTexts, docsTexts } from './docs-texts.ts';
import type { Contact, Guideline, Pack, Rule, Window } from './schema.ts';

type Say = (text: Rule['message']) => string;

/** Writes the document in the reader's language, as far as the pack has it. Ends with a line break. */
export function packDocs(pack: Pack, reader: Language): string {
  const texts = docsTexts[reader];
  const say: Say = (text) => inLanguage(text, reader).trim();
  const parts = [
    `# ${escaped(say(pack.title))}`,
    escaped(say(pack.description)),
    `*${facts(pack, texts)}*`,
    ...section(
      texts.changes,
      pack.changes.map(({ version, date, text }) => {
        const when = date === undefined ? version : `${version}, ${date}`;
        return `- **${when}**: ${escaped(say(text))}`;
      }),
      '\n',
    ),
    ...section(
      texts.rules,
      pack.rules.map((rule) => ruleDocs(rule, pack, say, texts)),
    ),
    ...section(
      texts.guidelines,
      pack.guidelines.map((one) => guidelineDocs(one, say)),
    ),
    ...section(
      texts.contacts,
      pack.contacts.map((one) => contactDocs(one, say)),
      '\n',
    ),
    ...section(
      texts.answers,
      pack.answers.map(({ title, text }) => `### ${escaped(say(title))}\n\n${say(text)}`),
    ),
    ...section(
      texts.windows,
      pack.windows.map((one) => windowDocs(one, say, texts)),
      '\n',
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function facts({ version, publisher, effective, expires }: Pack, texts: DocsTexts): string {
  return [
    escaped(publisher),
    `${texts.version} ${version}`,
    ...(effective === undefined ? [] : [`${texts.from} ${effective}`]),
    ...(expires === undefined ? [] : [`${texts.until} ${expires}`]),
  ].join(' · ');
}

function section(title: string, entries: readonly string[], between = '\n\n'): string[] {
  return entries.length === 0 ? [] : [`## ${title}`, entries.join(between)];
}

function ruleDocs(rule: Rule, pack: Pack, say: Say, texts: DocsTexts): string {
  const guideline = pack.guidelines.find(({ id }) => id === rule.guideline);
  const lines = [
    `### ${escaped(heading(rule, say))}`,
    `\`${rule.id}\` · ${texts.severities[rule.severity]}`,
    escaped(say(rule.reason)),
    ...examplesDocs(rule, texts),
    ...(guideline ? [`${texts.guideline}: ${escaped(say(guideline.title))}`] : []),
    ...(rule.source === undefined ? [] : [`${texts.source}: ${escaped(rule.source)}`]),
  ];
  return lines.join('\n\n');
}

/** The message; what it fills in from a text is not known here. */
function heading({ message }: Rule, say: Say): string {
  return say(message).replaceAll(/\{\w+\}/gu, '…');
}

function examplesDocs({ examples }: Rule, texts: DocsTexts): string[] {
  const rows = examples.flatMap(({ bad, fixed, good }) => {
    if (good !== undefined) return [`- ${texts.good}: ${inline(good)}`];
    if (bad === undefined) return [];
    if (fixed === undefined) return [`- ${texts.before}: ${inline(bad)}`];
    return [`- ${texts.before}: ${inline(bad)}  \n  ${texts.after}: ${inline(fixed)}`];
  });
  return rows.length === 0 ? [] : [rows.join('\n')];
}

function guidelineDocs({ title, text, url }: Guideline, say: Say): string {
  // A guideline's text is Markdown already.
  const lines = [
    `### ${escaped(say(title))}`,
    say(text),
    ...(url === undefined ? [] : [`<${url}>`]),
  ];
  return lines.join('\n\n');
}

function contactDocs({ name, title, email, phone, topics }: Contact, say: Say): string {
  const ways = [email === undefined ? '' : `<${email}>`, phone ?? ''].filter((way) => way !== '');
  const about = topics.map((topic) => escaped(say(topic))).join(', ');
  const who = `- **${escaped(name)}**, ${escaped(say(title))}`;
  return [who, ...ways, ...(about === '' ? [] : [about])].join(' · ');
}

function windowDocs({ title, from, to, yearly }: Window, say: Say, texts: DocsTexts): string {
  const days = yearly ? `${from.slice(5)} – ${to.slice(5)}, ${texts.yearly}` : `${from} – ${to}`;
  return `- **${escaped(say(title))}**: ${days}`;
}

/** On one line, with nothing that Markdown would read as its own. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~]/gu, '\\$&').replaceAll(/\s*\n\s*/gu, ' ');
}

function inline(text: string): string {
  return `*${escaped(text.trim())}*`;
}

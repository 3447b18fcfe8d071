/** The reference of all kinds of rules, in Markdown. */
import type { Format } from '../../rules/kinds/format.ts';
import { formats } from '../../rules/kinds/formats.ts';
import type { Field, Shape } from '../../rules/shape.ts';

const head = `# Kinds of rules
This page is made out of the code (\`npm run reference\`): do not write in it. Each kind has a page with a pack to copy.
What all rules have besides (message, reason, severity, examples …) is in [writing a pack](../writing-a-pack.md).

| kind | what it finds |
|---|---|
`;

/** One section for each kind, in alphabetical order. */
export function kindsPage(): string {
  const sorted = formats.toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
  const rows = sorted.map(({ kind, about }) => `| [\`${kind}\`](#${kind}) | ${cell(about)} |`);
  return `${head}${rows.join('\n')}\n\n${sorted.map(section).join('\n\n')}\n`;
}

function section(format: Format): string {
  const { kind, about, fields, values } = format;
  const options = Object.entries(fields).map(([name, field]) => row(name, field));
  const filled = ['actual', 'expected', ...values].map((value) => `\`{${value}}\``).join(', ');
  const table = ['| option | what | type | default |', '|---|---|---|---|', ...options];
  return [
    `## ${kind}`,
    about,
    options.length > 0 ? table.join('\n') : 'No options of its own.',
    `Its messages can fill in ${filled}. More, and a pack to copy: [${kind}](${kind}.md).`,
  ].join('\n\n');
}

function row(name: string, { about, shape, optional, fallback }: Field<unknown>): string {
  const otherwise = optional ? '–' : 'must be given';
  const preset = fallback === undefined ? otherwise : `\`${JSON.stringify(fallback)}\``;
  return `| \`${name}\` | ${cell(about)} | ${cell(inWords(shape))} | ${cell(preset)} |`;
}

/** A shape in words. */
function inWords(shape: Shape): string {
  switch (shape.type) {
    case 'text':
      return 'text';
    case 'line':
      return 'text on one line';
    case 'term':
      return 'words as they stand in a text';
    case 'pattern':
      return 'regular expression';
    case 'replacement':
      return 'text with `$1`, `$<name>`, `$&`';
    case 'id':
      return 'id';
    case 'switch':
      return '`true` or `false`';
    case 'number':
      return `${shape.whole ? 'whole number' : 'number'}, ${shape.least} to ${shape.most}`;
    case 'choice':
      return shape.of.map((name) => `\`${name}\``).join(', ');
    case 'list':
      return `list of ${inWords(shape.of)}`;
    case 'map':
      return `${keysInWords[shape.keys]} → ${inWords(shape.of)}`;
    case 'by-language':
      return `language → ${inWords(shape.of)}`;
    case 'either':
      return shape.of.map(inWords).join(', or ');
  }
}

const keysInWords = { text: 'text', term: 'words', pattern: 'regular expression' } as const;

/** In a cell of a table, `|` would end it. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

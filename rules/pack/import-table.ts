/** A pack made of a spreadsheet: a row for each heavy word, with what may stand instead. */
import { stringify } from 'yaml';
import { createChecker } from '../checker.ts';
import { applyEdits } from '../edits.ts';
import type { CheckContext, Language, Problem } from '../types.ts';
import { compile } from './compile.ts';
import { canonical } from './format.ts';
import { parsePack } from './parse.ts';
import type { Pack } from './schema.ts';
import { sentences } from './table-columns.ts';
import { type Cells, readTable, type TableRow } from './table-rows.ts';

export interface TableAbout {
  /** Name that problems are reported under. */
  file: string;
  id: string;
  language: Language;
}

/**
 * Makes a pack of a table whose first row names its columns. Every rule has an example that holds.
 * `line` and `column` of a problem are row and column of the table, counted from 1; its row makes no rule,
 * or, where only the example is wrong, a rule with another example. `pack` is YAML, null when no row can become a rule.
 */
export function importTable(
  cells: Cells,
  about: TableAbout,
): { pack: string | null; problems: Problem[] } {
  const { rows, problems } = readTable(cells, about.file);
  if (rows.length === 0) return { pack: null, problems };
  const bare = rows.map((row) => ({ row, examples: [{ bad: row.firstTerm }] }));
  const parsed = parsePack(yamlOf(bare, about), about.file);
  if (!parsed.ok) {
    const first = { line: 1, column: 1 };
    return { pack: null, problems: parsed.problems.map((problem) => ({ ...problem, ...first })) };
  }
  const proved = prove(rows, parsed.pack, about);
  const pack = canonical(yamlOf(proved.rules, about));
  return { pack, problems: inOrder([...problems, ...proved.problems]) };
}

function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => (a.line - b.line) * 1e6 + a.column - b.column);
}

interface Example {
  bad: string;
  fixed?: string;
}

interface WrittenRule {
  row: TableRow;
  examples: readonly Example[];
}

/** Runs the example of each row, and the bare word where that does not hold. */
function prove(rows: readonly TableRow[], pack: Pack, { file, language }: TableAbout) {
  // A rule that is off is tried as if it were on.
  const on = pack.rules.map((rule) => ({ ...rule, severity: 'must' as const }));
  const checker = createChecker(compile([{ ...pack, rules: on }]));
  const context: CheckContext = {
    ...{ language, reader: language, role: 'official', site: '' },
    ...{ post: 'post', limit: null },
  };
  const problems: Problem[] = [];
  const rules: WrittenRule[] = [];
  const exampleOf = (bad: string, row: TableRow): Example | null => {
    const { findings } = checker.check(bad, context);
    const own = findings.filter(({ rule }) => rule === `${pack.id}/${row.id}`);
    if (own.length === 0) return null;
    const fixed = applyEdits(
      bad,
      own.flatMap(({ fixes }) => fixes.slice(0, 1)),
    ).text;
    return fixed === bad ? { bad } : { bad, fixed };
  };
  for (const row of rows) {
    const given = row.example === '' ? null : exampleOf(row.example, row);
    if (row.example !== '' && given === null) {
      const message = `the example «${row.example}» does not hold «${row.firstTerm}» as a text would; it is left out`;
      problems.push({ file, line: row.line, column: row.exampleColumn, message });
    }
    const example = given ?? exampleOf(row.firstTerm, row);
    if (example) rules.push({ row, examples: [example] });
    else {
      const message = `«${row.firstTerm}» cannot be found in a text: another row speaks of it, or it is what stands instead`;
      problems.push({ file, line: row.line, column: row.termColumn, message });
    }
  }
  return { rules, problems };
}

function yamlOf(rules: readonly WrittenRule[], { id, language }: TableAbout): string {
  const { title, description } = sentences[language];
  const data = {
    ...{ takt: 1, id, version: '0.1.0', title, description, publisher: title },
    languages: [language],
    rules: rules.map((rule) => ruleData(rule, language)),
  };
  return stringify(data, { aliasDuplicateObjects: false });
}

function ruleData({ row, examples }: WrittenRule, language: Language): object {
  const { id, severity, source, swap, terms } = row;
  const words = sentences[language];
  return {
    id,
    kind: swap ? 'substitution' : 'existence',
    ...(severity !== null && { severity }),
    message: swap ? words.instead : words.avoid,
    reason: row.reason || words.reason,
    ...(source !== '' && { source }),
    ...(swap ? { swap } : { terms }),
    examples,
  };
}

/** The rows of a word list in a spreadsheet, read and checked. */
import type { Problem, RuleSeverity } from '../types.ts';
import { type Column, columnNamed, severityNamed, severityNames } from './table-columns.ts';
import { mostWords, wordsIn } from './terms.ts';

/** The cells of a sheet as text, row by row. */
export type Cells = readonly (readonly string[])[];

/** A row that can become a rule. */
export interface TableRow {
  /** Row of the table, from 1, and the columns of the heavy word and the example. */
  line: number;
  termColumn: number;
  exampleColumn: number;
  /** Of the rule. */
  id: string;
  firstTerm: string;
  terms: readonly string[];
  /** Term → what may stand instead; null where there is nothing. */
  swap: Readonly<Record<string, string | readonly string[]>> | null;
  reason: string;
  severity: RuleSeverity | null;
  source: string;
  example: string;
}

interface Table {
  file: string;
  /** Index of each column that there is. */
  at: ReadonlyMap<Column, number>;
  ids: Set<string>;
  /** Terms in small letters, with their row. */
  taken: Map<string, number>;
  problems: Problem[];
}

/** Rows that can become rules, and what is wrong with the others. Empty rows are passed over. */
export function readTable(cells: Cells, file: string): { rows: TableRow[]; problems: Problem[] } {
  const [head = [], ...body] = cells;
  const table: Table = {
    file,
    at: columnsOf(head),
    ids: new Set(),
    taken: new Map(),
    problems: [],
  };
  if (!table.at.has('heavy')) {
    const found = head.filter((heading) => heading.trim() !== '').join(', ') || 'nothing';
    const message = `no column is headed «Tungt ord» or «Heavy word»; the first row has ${found}`;
    return { rows: [], problems: [{ file, line: 1, column: 1, message }] };
  }
  const rows = body.flatMap((row, index) => readRow(row, index + 2, table));
  return { rows, problems: table.problems };
}

function columnsOf(head: readonly string[]): Map<Column, number> {
  const at = new Map<Column, number>();
  for (const [index, heading] of head.entries()) {
    const column = columnNamed(heading);
    if (column && !at.has(column)) at.set(column, index);
  }
  return at;
}

function readRow(row: readonly string[], line: number, table: Table): TableRow[] {
  const index = (column: Column) => table.at.get(column) ?? -1;
  const cell = (column: Column) => (row[index(column)] ?? '').normalize('NFC').trim();
  const refuse = (column: Column, message: string): [] => {
    table.problems.push({ file: table.file, line, column: index(column) + 1, message });
    return [];
  };
  if (row.every((text) => text.trim() === '')) return [];
  const terms = alternatives(cell('heavy'));
  const [firstTerm] = terms;
  if (firstTerm === undefined) return refuse('heavy', 'there is no heavy word in this row');
  const wrong = terms.map((term) => wrongTerm(term, table)).find((message) => message !== null);
  if (wrong) return refuse('heavy', wrong);
  const plain = alternatives(cell('plain'));
  const same = plain.find((text) => terms.includes(text));
  if (same !== undefined) return refuse('plain', `«${same}» stands on both sides`);
  const severity = cell('severity') === '' ? null : severityNamed(cell('severity'));
  if (cell('severity') !== '' && severity === null) {
    return refuse(
      'severity',
      `«${cell('severity')}» is no severity; valid: ${severityNames.join(', ')}`,
    );
  }
  for (const term of terms) table.taken.set(term.toLowerCase(), line);
  const [reason, source, example] = [cell('reason'), cell('source'), cell('example')];
  const swap = swapOf(terms, plain);
  const id = freeId(firstTerm, table.ids);
  const at = { line, termColumn: index('heavy') + 1, exampleColumn: index('example') + 1 };
  return [{ ...at, id, firstTerm, terms, swap, reason, severity, source, example }];
}

function wrongTerm(term: string, { taken }: Table): string | null {
  const words = wordsIn(term);
  const row = taken.get(term.toLowerCase());
  if (words === 0) return `«${term}» has no word in it, so it can never be found`;
  if (words > mostWords) return `this has ${words} words; a term has at most ${mostWords}`;
  return row === undefined ? null : `«${term}» stands in row ${row} already`;
}

/** What a cell lists: `bruke; nytte`, `bruke / nytte`, or one on each line. «og/eller» is one term, and quotes are no part of any. */
function alternatives(cell: string): string[] {
  const each = cell
    .split(/[;|\n\r\u2028\u2029]|\s\/\s/u)
    .map((text) => text.trim().replaceAll(/^[«“”"]+|[»“”"]+$/gu, ''));
  return [...new Set(each.filter((text) => text !== ''))];
}

/** As many words as there are heavy forms go with them one by one; else each may stand for any. */
function swapOf(terms: readonly string[], plain: readonly string[]): TableRow['swap'] {
  if (plain.length === 0) return null;
  const isPaired = terms.length > 1 && plain.length === terms.length;
  const all = plain.length === 1 ? plain.join() : plain;
  return Object.fromEntries(
    terms.map((term, index) => [term, isPaired ? plain.slice(index, index + 1).join() : all]),
  );
}

function freeId(term: string, ids: Set<string>): string {
  const plain = term.toLowerCase().replaceAll(/[^a-zæøå0-9]/gu, withoutAccent);
  const stem = plain.slice(0, 60).replaceAll(/-+/gu, '-').replaceAll(/^-|-$/gu, '') || 'word';
  let id = stem;
  for (let number = 2; ids.has(id); number += 1) id = `${stem}-${number}`;
  ids.add(id);
  return id;
}

function withoutAccent(character: string): string {
  return character.normalize('NFD').match(/^[a-z]/u)?.[0] ?? '-';
}

/** The first sheet of a spreadsheet file as text: Excel, or text with separators. */
import { readFile } from 'node:fs/promises';
import { default as Papa } from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import type { Cells } from '../../rules/pack/table-rows.ts';
import type { Call } from '../commands/command.ts';
import { readText, whyUnreadable } from '../input.ts';
import { done, type Outcome, refused } from '../outcome.ts';

/** In bytes: an .xlsx file is packed, and grows when it is read. */
const largest = 5_000_000;

/** Rows past this are no word list. */
const mostRows = 10_000;

/** Reads by the name's ending. Commas, semicolons and tabs are told apart by what the file has. */
export async function readSheetFile(file: string, call: Call): Promise<Outcome<Cells>> {
  const cells = /\.xlsx$/iu.test(file) ? await excelCells(file, call) : await textCells(file, call);
  if (!cells.ok || cells.value.length <= mostRows) return cells;
  return refused(`${file} has ${cells.value.length} rows; at most ${mostRows} are read`);
}

async function textCells(file: string, { surroundings, texts }: Call): Promise<Outcome<Cells>> {
  const text = await readText(file, surroundings, texts);
  if (!text.ok) return text;
  const delimitersToGuess = [',', ';', '\t'];
  return done(Papa.parse<string[]>(text.value.replace(/^\ufeff/u, ''), { delimitersToGuess }).data);
}

async function excelCells(file: string, { texts }: Call): Promise<Outcome<Cells>> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return refused(whyUnreadable(error, file, texts));
  }
  if (bytes.length > largest) return refused(texts.tooLarge(file, '5 MB'));
  try {
    const rows = await readSheet(bytes);
    return done(rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))));
  } catch (error) {
    // The library throws errors of several kinds for what is no spreadsheet.
    return refused(texts.unreadable(file, error instanceof Error ? error.message : String(error)));
  }
}

/** The files that are made out of the code. A test fails while one of them is stale. */
import { packJsonSchema } from '../../rules/pack/schema.ts';
import { kindsPage } from './kinds.ts';

/** Paths from the top of the repository. The same code gives the same text. */
export function referenceFiles(): { path: string; text: string }[] {
  return [
    { path: 'docs/pack.schema.json', text: schemaFile() },
    { path: 'docs/rule-kinds/README.md', text: kindsPage() },
  ];
}

const widest = 100;

/** JSON Schema for editors that help while a pack is written. */
function schemaFile(): string {
  const { $schema, ...rest } = { $schema: '', ...packJsonSchema() };
  const title = 'Takt pack';
  const description = 'Rules, guidelines, accounts and contacts of an organisation: pack format 1.';
  const text = JSON.stringify({ $schema, title, description, ...rest }, null, 2);
  // The project's formatter has short lists of words on one line.
  const short = text.replaceAll(
    /^(.*)\[\n\s+("[^[\]{}]*?")\n\s*\](,?)$/gmu,
    (whole, head, list, end) => {
      const line = `${head}[${String(list).replaceAll(/,\n\s+/gu, ', ')}]${end}`;
      return line.length <= widest ? line : whole;
    },
  );
  return `${short}\n`;
}

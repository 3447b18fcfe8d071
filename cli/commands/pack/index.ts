/** The closed list of commands for whoever writes packs: `takt pack …`. */
import type { Command } from '../command.ts';
import { diffCommand } from './diff.ts';
import { docsCommand } from './docs.ts';
import { formatCommand } from './format.ts';
import { importTableCommand } from './import-table.ts';
import { importValeCommand } from './import-vale.ts';
import { lintCommand } from './lint.ts';
import { testCommand } from './test.ts';
import { tryCommand } from './try.ts';

export const packCommands: readonly Command[] = [
  lintCommand,
  testCommand,
  formatCommand,
  docsCommand,
  importTableCommand,
  importValeCommand,
  diffCommand,
  tryCommand,
];

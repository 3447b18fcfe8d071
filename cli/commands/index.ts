/** The closed list of commands, besides those of `pack/`. */
import { checkCommand } from './check.ts';
import type { Command } from './command.ts';
import { rewriteCommand } from './rewrite.ts';

export const commands: readonly Command[] = [checkCommand, rewriteCommand];

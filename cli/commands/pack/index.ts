/** The closed list of commands for whoever writes packs: `takt pack …`. */
import type { Command } from '../command.ts';
import { formatCommand } from './format.ts';

export const packCommands: readonly Command[] = [formatCommand];

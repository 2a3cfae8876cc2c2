import type { Command } from './command.js';
/** What `latchkey --help` prints. */
export declare function generalHelp(commands: readonly Command[], version: string, width: number): string;
/** What `latchkey COMMAND --help` prints. */
export declare function commandHelp({ name, summary, details, takes, options, examples }: Command, width: number): string;

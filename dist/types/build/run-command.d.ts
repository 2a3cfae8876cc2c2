import type { Command, Terminal } from './command.js';
/**
 * Does what a command line asks for. Never throws for what a person can put right: says it in a sentence instead.
 * @returns the exit code: 0 done, 1 the manifest is wrong, 2 the command line is.
 */
export declare function runCommand(args: readonly string[], commands: readonly Command[], terminal: Terminal): Promise<number>;

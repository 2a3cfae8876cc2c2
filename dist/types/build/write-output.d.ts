import type { Option, Request } from './command.js';
/** The option that goes with `writeOutput`. */
export declare const OUT: Option;
/**
 * Prints what was asked for, or writes it into the file of `--out`, always as UTF-8.
 * @throws {Mistake} when the file cannot be written.
 */
export declare function writeOutput({ text, terminal }: Request, content: string): void;

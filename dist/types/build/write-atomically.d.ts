/**
 * Writes a file whole or not at all: whoever reads it meanwhile, or after a crash, finds the old text or the new.
 * @throws {Mistake} when it cannot be written; the old text stands then.
 */
export declare function writeAtomically(path: string, content: string): void;

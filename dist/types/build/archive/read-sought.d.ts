import { type ChoiceRecord } from '../../choice/record.js';
/** What somebody asks an archive for. */
export interface Sought {
    readonly record: ChoiceRecord;
    /** Tag of the language in which they chose, where that is known. */
    readonly lang: string | undefined;
}
/**
 * Reads what is to be found: a record, a cookie with its name, or a file with a receipt: as data, as an event of the log,
 * or as visitors keep it.
 * @throws {Mistake} for anything else.
 */
export declare function readSought(cwd: string, sought: string): Sought;

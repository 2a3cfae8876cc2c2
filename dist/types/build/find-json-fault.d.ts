/** Where a text stops being JSON, and what is wrong there. */
export interface JsonFault {
    /** Counted from 1. */
    readonly line: number;
    /** Counted from 1. */
    readonly column: number;
    readonly message: string;
}
/**
 * Finds the first place at which a text is not JSON; null where it is. `JSON.parse` of older versions of Node names
 * no place, and of newer ones says it in the engine's words.
 */
export declare function findJsonFault(text: string): JsonFault | null;

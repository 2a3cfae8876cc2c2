import type { Fault, Faults } from '../manifest/validate.js';
interface Look {
    readonly width: number;
    readonly hasColor: boolean;
    /** The manifest that has the faults. */
    readonly manifest: unknown;
}
/** Faults for a person to read: each with its place on a line of its own, and its sentences under it. */
export declare function faultLines(faults: readonly Fault[], { width, hasColor, manifest }: Look): string;
/** How many there are, in words: `2 errors, 1 warning`. */
export declare function countInWords({ errors, warnings }: Faults): string;
export {};

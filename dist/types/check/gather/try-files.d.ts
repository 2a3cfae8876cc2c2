import type { Visit } from '../../visit.js';
/** What was tried of our other files, and how it came out. */
export interface TriedFiles {
    /** Names of the files. */
    readonly tried: readonly string[];
    /** Those that cannot be loaded, or are not of this version. */
    readonly failed: readonly string[];
    /** Languages of ours that the site can come to speak, English left out, which is in each file. */
    readonly languages: readonly string[];
}
/** Loads each of our other files that the site may need. That does nothing: each only exports. */
export declare function tryFiles({ load, source }: Pick<Visit, 'load' | 'source'>): Promise<TriedFiles>;

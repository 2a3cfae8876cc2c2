import { type Fault } from '../manifest/fault.js';
/**
 * Warns of the texts that the languages in a manifest lack. Those in files of the site only a page can see: it says so in
 * its console.
 */
export declare function languageFaults(manifest: unknown): readonly Fault[];

import type { Words } from '../words/words.js';
/**
 * Our words where `lang` is asked for, for Node and for bundles: the same as a page speaks, but for a language whose
 * texts the manifest has in a file of the site, which only a page can ask for.
 * @param manifest says what the site adds, corrects and offers. Default: nothing.
 */
export declare function wordsIn(lang: string, manifest?: unknown): Words;

import type { Visit } from '../visit.js';
import type { Words } from '../words/words.js';
/** The words of the page's language. One that cannot be had must keep nobody from choosing: then it is English. */
export declare function wordsOf<English>({ lang, load }: Pick<Visit, 'lang' | 'load'>, english: English): Promise<English | Words>;

import type { Cookies } from './old-choice.js';
/**
 * The cookies in a text such as `document.cookie`. Where a name stands there more than once with different values, as
 * after a change of the domain, there is one map for each of them, since nobody can say which one counts.
 */
export declare function cookiesIn(text: string): Cookies[];

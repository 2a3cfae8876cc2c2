import type { Facts } from '../facts.js';
/** What an editor of the site has made of our tags and classes. */
export declare function readEditor(): Pick<Facts, 'misspelt' | 'isEscaped'>;

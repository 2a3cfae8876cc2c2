import type { Facts } from '../facts.js';
import type { Finding } from '../finding.js';
/** Whether an editor has changed our tags or classes. */
export declare function editor({ misspelt: names, isEscaped }: Facts): Finding[];

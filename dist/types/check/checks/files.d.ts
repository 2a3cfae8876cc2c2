import type { Facts } from '../facts.js';
import type { Finding } from '../finding.js';
/** Whether our other files, and those with texts of the site's own, are where they should be and can be read. */
export declare function files(facts: Facts): readonly Finding[];

import type { Left } from '../gate/left.js';
import type { Visit } from '../visit.js';
/** Says that something could not be removed: in the banner where its confirmation still stands, else at the end of the page. */
export declare function tellLeft(visit: Visit, found: readonly Left[]): Promise<void>;

import type { Visit } from '../visit.js';
import type { BannerChoice } from './attach-banner.js';
/** A banner, and what its buttons do. */
export interface MadeBanner {
    readonly element: HTMLElement;
    readonly choice: BannerChoice;
}
/** Makes the banner in the language of the visit, hidden; null where nothing has to be asked or told any more. */
export declare function makeBanner(visit: Visit): Promise<MadeBanner | null>;

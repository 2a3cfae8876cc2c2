import type { Declared } from '../manifest/declared.js';
import type { Manifest } from '../manifest/types.js';
import type { Words } from '../words/words.js';
import type { BannerLanguage } from './banner-text.js';
import type { BannerTexts } from './banner.js';
/** What is new or different since a visitor chose. */
export interface News {
    /** What waits for permission. */
    readonly asks: readonly string[];
    /** What visitors may object to, by whether it is on. */
    readonly staysOn: readonly string[];
    readonly staysOff: readonly string[];
    /** When they chose, in milliseconds since 1970. */
    readonly time: number;
    /** Whether they were never asked about a category. */
    readonly isNew: (id: string) => boolean;
}
interface Source {
    readonly manifest: Manifest;
    readonly declared: Declared;
    readonly words: BannerLanguage & Pick<Words, 'again'>;
}
/** Says in plain words what is new or different, and what comes of a yes and a no. */
export declare function againTexts(news: News, source: Source): BannerTexts;
export {};

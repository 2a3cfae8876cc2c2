import { type Markup } from '../../markup/markup.js';
import type { NoticeSource } from './notice-source.js';
type Parts = readonly (Markup | null)[];
/** What the site uses cookies for: its categories, and whether each is on. */
export declare function useParts({ used, categories, words, lang }: NoticeSource): Parts;
/** How to say no, for how long that holds, and what Global Privacy Control does. */
export declare function refuseParts({ used, options, words }: NoticeSource): Parts;
/** What may not work after a no, and what visitors can do without each service. */
export declare function withoutParts({ used, services, words, own }: NoticeSource): Parts;
export {};

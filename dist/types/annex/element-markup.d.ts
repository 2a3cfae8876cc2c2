import type { Decision } from '../choice/types.js';
import type { MarkupElement } from '../markup/markup.js';
import type { NoticeLanguage } from './notice/notice-source.js';
/** From what an element of ours is filled. */
export interface ElementSource {
    readonly manifest: unknown;
    readonly words: NoticeLanguage;
    readonly lang: string;
    readonly decision: Decision;
}
/** What belongs into an element of ours, by its tag or class; null where there is nothing to show. */
export declare function elementMarkup(element: Element, source: ElementSource): MarkupElement | null;

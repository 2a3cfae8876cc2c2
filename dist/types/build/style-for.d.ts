import type { RenderBannerOptions } from '../ui/index.js';
type Layout = NonNullable<RenderBannerOptions['layout']>;
/** What a banner is like that a style is for. */
export interface BannerKind {
    readonly layout: Layout;
    /** Whether the site offers other languages, so that a link to one may stand in it. */
    readonly offersLanguages: boolean;
}
/**
 * Leaves out of the banner's style sheet what can never apply: a page that was made by the snippet has one kind of banner.
 * @param css as the build has minified it: without comments, and without braces in texts.
 */
export declare function styleFor(kind: BannerKind, css: string): string;
export {};

import type { RenderBannerOptions } from '../ui/index.js';
type Layout = NonNullable<RenderBannerOptions['layout']>;
/**
 * Leaves out of the banner's style sheet what can never apply in a layout: a page that was made by the snippet has one.
 * @param css as the build has minified it: without comments, and without braces in texts.
 */
export declare function styleFor(layout: Layout, css: string): string;
export {};

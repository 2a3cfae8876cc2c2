import type { Manifest } from '../manifest/types.js';
import type { BannerLayout } from '../options.js';
export interface RenderBannerOptions {
    /** Language of the page, as a tag. Default: `en`; languages that Latchkey does not speak get English. */
    readonly lang?: string;
    /** Where the banner stands. Default: `flow`. */
    readonly layout?: BannerLayout;
}
/** The style sheet that goes with `renderBanner`. */
export declare const bannerStyle: string;
/**
 * The banner as static, hidden HTML for the start of the body. The script in the head shows it when it is needed, so
 * nothing moves and no further file is loaded.
 * @returns an empty string where nothing has to be asked or told, and for the layout `none`.
 */
export declare function renderBanner(manifest: Manifest, { lang, layout }?: RenderBannerOptions): string;

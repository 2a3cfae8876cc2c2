import type { Manifest } from '../manifest/types.js';
import { type RenderBannerOptions } from '../ui/index.js';
/** How a page is to be set up. */
export interface SnippetOptions {
    /** Language tag of the page, and so of the banner in it. Default: `en`, and the page's own `lang` decides. */
    readonly lang?: string;
    /** Where the banner stands. Default: `flow`. */
    readonly banner?: RenderBannerOptions['layout'];
    /** `none`: no button of ours where a page has no control, since the site has settings of its own. Default: `auto`. */
    readonly control?: 'auto' | 'none';
    /** How much is held. Default: `guard`. */
    readonly level?: 'mark' | 'guard' | 'seal';
    /** Address of the folder with our other files. Default: `/latchkey/`. */
    readonly ui?: string;
    /** Address on the same site at which the whole manifest lies. Default: it is put into the second block. */
    readonly texts?: string;
    /** The gate's code. Default: that of `dist/snippet.js`. */
    readonly script?: string;
}
/** What a page needs, as HTML to be pasted as it is. */
export interface Snippet {
    /** For the start of the head: the barrier, the manifest's head part, the gate. */
    readonly head: string;
    /** For the start of the body: the banner, hidden, and the manifest's long texts. Empty where there are neither. */
    readonly body: string;
    /** Lets a policy allow the gate: goes into `script-src`, in single quotes. */
    readonly scriptHash: string;
}
/** Makes the two blocks that a page needs from a manifest. */
export declare function snippet(manifest: Manifest, options?: SnippetOptions): Snippet;

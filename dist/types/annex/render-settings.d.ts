import type { Manifest } from '../manifest/types.js';
/**
 * The place of the settings as HTML: the script in a page puts the form there. Until then, and where no script runs, it
 * says how to refuse, and links to `#latchkey-settings` lead to it. An empty string where nothing has a switch.
 * @example renderSettings(manifest, { lang: 'cy' })
 */
export declare function renderSettings(manifest: Manifest, { lang }?: {
    readonly lang?: string;
}): string;

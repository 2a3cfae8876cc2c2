import type { Manifest } from '../manifest/types.js';
/** Of what to look for changes. */
interface Since {
    /** Categories and services; a change about none of them is nothing to this visitor. */
    readonly ids: readonly string[];
    /** When the visitor chose, in milliseconds since 1970. */
    readonly time: number;
    /** Language of the texts, as a tag. */
    readonly lang: string;
}
/**
 * What the manifest says has changed about some ids since the day of a choice, the latest first, as much as the banner
 * has room for. A text that is too long on its own is left to the notice. Trusts nothing of the manifest.
 */
export declare function changesSince({ changes }: Manifest, { ids, time, lang }: Since): readonly string[];
export {};

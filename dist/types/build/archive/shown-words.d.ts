import type { Manifest } from '../../manifest/types.js';
/**
 * All that visitors are shown in a language, as Markdown: the banner, what it says with Global Privacy Control and to those
 * who have chosen before, the settings, the annex and the notice.
 */
export declare function shownWords(manifest: Manifest, lang: string): string;

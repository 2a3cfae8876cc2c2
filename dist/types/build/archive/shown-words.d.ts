import type { Manifest } from '../../manifest/types.js';
/** All that visitors are shown in a language, as Markdown: the banner, the settings, the annex and the notice. */
export declare function shownWords(manifest: Manifest, lang: 'en' | 'cy'): string;

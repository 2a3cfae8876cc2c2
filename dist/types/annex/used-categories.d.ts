import type { AnnexEntry } from './annex-entries.js';
import type { SoundManifest } from './sound-manifest.js';
/** The ids of the categories that something uses: the built-in ones first, then those of the site. */
export declare function usedCategories(sound: SoundManifest, entries: readonly AnnexEntry[]): string[];

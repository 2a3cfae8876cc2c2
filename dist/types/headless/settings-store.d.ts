import type { SettingsParts } from './settings-parts.js';
import type { Site } from './site.js';
import { type Store } from './store.js';
/**
 * What the settings say and do: the same as our own form, for a site that dresses it. What the visitor has switched
 * outlives any change from elsewhere.
 */
export declare function createSettingsStore({ manifest, declared, words, first, unknown, }: Site): Store<SettingsParts>;

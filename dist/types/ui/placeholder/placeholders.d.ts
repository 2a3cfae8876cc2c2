import type { Manifest } from '../../manifest/types.js';
import type { Visit } from '../../visit.js';
import { type PlaceholderLanguage } from './placeholder-markup.js';
interface Setting {
    readonly visit: Visit;
    readonly manifest: Manifest;
    readonly words: PlaceholderLanguage;
}
export interface Placeholders {
    /** Draws what waits now, and takes away the rest. */
    readonly update: (waiting: readonly HTMLElement[]) => void;
    readonly stop: () => void;
}
/**
 * Keeps a placeholder before each embed that waits. All of a page is measured at once and written at once, so that 200
 * of them cost two layouts, and a third where some have to grow.
 */
export declare function createPlaceholders(setting: Setting): Placeholders;
export {};

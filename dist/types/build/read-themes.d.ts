import type { Theme } from '../theme/check-theme.js';
/** A theme of a style sheet, by what visitors and their systems ask for. */
export interface WornTheme {
    readonly scheme: 'light' | 'dark';
    readonly hasMoreContrast: boolean;
    readonly theme: Theme;
}
export interface ReadThemes {
    /** Each for which the style sheet sets something of ours. */
    readonly themes: readonly WornTheme[];
    /** Selectors of rules that are about one of Accept and Reject alone. */
    readonly unequal: readonly string[];
}
/**
 * Finds in a style sheet what it sets of our custom properties, for light and dark and for visitors who ask for more
 * contrast: for dark only where it speaks of that, since a page without it is never dark. Of several rules the last one
 * counts; rules for parts of a site are taken as if they were for all of it.
 */
export declare function readThemes(css: string): ReadThemes;

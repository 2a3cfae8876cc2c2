import type { Color } from './color.js';
/** What WCAG 2.2 asks for: 1.4.3 for text, 1.4.11 for what shows that a button is one, and for the ring of the focus. */
export declare const NEEDED: {
    readonly text: 4.5;
    readonly edge: 3;
};
/** What text has to have for visitors who ask for more contrast: WCAG 2.2, 1.4.6. */
export declare const ENHANCED = 7;
/** The contrast of two opaque colours, from 1 to 21. @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export declare function contrast(one: Color, other: Color): number;
/** What a colour looks like over an opaque one. */
export declare function over({ rgb, alpha }: Color, below: Color): Color;
/** A ratio as it is said. Rounded down, so that no failure reads as if it had passed. */
export declare function ratioText(ratio: number): string;

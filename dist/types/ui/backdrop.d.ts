import { type Color } from '../theme/color.js';
/** The colour behind the letters of an element; null where a picture, a gradient or the page lies behind them. */
export declare function backdrop(element: Element, surface: Element): Color | null;
/** Any colour of CSS, as it is where an element stands. */
export declare function colorOf(value: string, place: Element): Color | null;

import { type Color } from './color.js';
/**
 * Reads a colour as people write it in a style sheet: names, `#0b5c56`, `rgb()`, `hsl()`, `oklch()`, `oklab()`.
 * @returns null for what only a browser can tell, such as `color-mix()` or a variable.
 */
export declare function readColor(written: string): Color | null;

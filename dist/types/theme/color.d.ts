/** A colour in sRGB: red, green and blue from 0 to 1, and how much of what is behind it covers. */
export interface Color {
    readonly rgb: readonly [number, number, number];
    readonly alpha: number;
}
/** Reads a colour as browsers compute it: `rgb(0, 90, 80)`, `rgba(0, 0, 0, 0.5)`, `color(srgb 0 0.35 0.3)`. */
export declare function computedColor(text: string): Color | null;

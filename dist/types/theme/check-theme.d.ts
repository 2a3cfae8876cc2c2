/** The custom properties of a theme that are colours, by name, such as `{ '--latchkey-accent': '#0b5c56' }`. */
export type Theme = Readonly<Record<`--latchkey-${string}`, string>>;
export interface ThemeOptions {
    /** The scheme in which the theme is worn, for what it leaves to the browser. Default: `light`. */
    readonly scheme?: 'light' | 'dark';
    /** Whether it is for visitors who ask for more contrast: 7 to 1 for text. Default: false. */
    readonly hasMoreContrast?: boolean;
}
/** One pair of colours that stand beside each other. */
export interface ThemeFigure {
    /** What they are, such as `text on the surface`. */
    readonly what: string;
    /** As written, the front first. */
    readonly colors: readonly [string, string];
    /** From 1 to 21; null where a colour is one that only a browser can tell. */
    readonly ratio: number | null;
    readonly needed: number;
    readonly isMet: boolean;
}
export interface ThemeReport {
    readonly figures: readonly ThemeFigure[];
    /** What is wrong, in sentences; empty for a theme that will be worn. */
    readonly faults: readonly string[];
}
/** Computes the contrast of all that a theme puts side by side, as the page itself does once the banner is shown. */
export declare function checkTheme(theme: Theme, { scheme, hasMoreContrast }?: ThemeOptions): ThemeReport;

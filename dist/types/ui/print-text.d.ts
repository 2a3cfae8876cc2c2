/** Prints a heading and lines of text, and nothing else of the page. */
export declare function printText(heading: string, lines: readonly string[], { lang, direction }: {
    readonly lang: string;
    readonly direction: string;
}): void;

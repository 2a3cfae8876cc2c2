/** The lines around a place in a text, with a mark under it. Line and column are counted from 1. */
export declare function codeFrame(text: string, { line, column }: {
    readonly line: number;
    readonly column: number;
}): string;

/** Breaks text at its spaces into lines of at most `width` letters, each behind `indent`. */
export declare function wrap(text: string, width: number, indent?: string): string;

/** Gives the document a style sheet, once however often it is asked. */
export declare function adoptStyle(css: string, nonce?: string): void;

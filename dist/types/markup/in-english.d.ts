/** Marks a text as English within texts of another language, until `spoken` says so with an element. */
export declare function inEnglish(text: string): string;
/** A text in pieces: every second one is English. A text without such has one piece. */
export declare function spoken(text: string): readonly string[];
/** Whether a text begins in English within another language. */
export declare function isEnglish(text: string): boolean;

/** Puts a text where it can be pasted from. Says whether that was done. */
export declare function copyText(text: string): Promise<boolean>;

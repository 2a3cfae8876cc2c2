/** Has the browser save a text as a file, without a request. */
export declare function downloadText(text: string, name: string): void;

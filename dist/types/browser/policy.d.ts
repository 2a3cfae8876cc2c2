type Kind = 'HTML' | 'Script' | 'ScriptURL';
/** Whether a page has vouched for something, as one of these kinds. */
export declare const isTrusted: (value: unknown, ...kinds: Kind[]) => boolean;
/** HTML that passes Trusted Types. Only for HTML that was given to a sink that takes it. */
export declare function trustedHtml(text: string): string;
/** Script text that passes Trusted Types. Only for text that stood in the page's own markup. */
export declare function scriptText(text: string): string;
/** A script address that passes Trusted Types. Only for addresses that were checked. */
export declare function scriptUrl(url: string): string;
export {};

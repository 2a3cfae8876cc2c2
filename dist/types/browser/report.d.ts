/** Tells the developer something once a page, in the console. Never throws at the page. */
export declare function report(message: string, ...details: unknown[]): void;

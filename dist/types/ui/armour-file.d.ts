/** Puts our own look in place of what a page makes of banner, settings and placeholders. */
export declare function wearOurs(nonce: string): void;
/** The same for tables and notice, which otherwise look as the page has it. */
export declare function wearTables(nonce: string): void;

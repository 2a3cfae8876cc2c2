/**
 * The page as the server sends it now, before any script has changed it; null where it cannot be had. Nothing in it
 * runs or loads, and no string becomes HTML, so no Trusted Types policy is needed.
 */
export declare function servedPage(): Promise<Document | null>;

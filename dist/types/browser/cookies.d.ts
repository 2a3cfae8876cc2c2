/** The record; undefined where there is none, cookies are refused, or two of its name differ. Never throws. */
export declare function readRecord(): string | undefined;
/**
 * Writes the record for the whole site, as it stands. Never throws; says whether it now reads as written.
 * @param maxAgeMs how long it stays, in milliseconds.
 */
export declare function writeRecord(value: string, maxAgeMs: number): boolean;
/** All cookies that scripts can see here. Never throws. */
export declare function cookieText(): string;
/** Hands a cookie with its attributes to the browser, whatever page content shadows `document.cookie`. Never throws. */
export declare function setCookie(text: string): void;
/** Names of the cookies that scripts can see here, as they are stored, each once. Never throws. */
export declare function listCookieNames(): string[];

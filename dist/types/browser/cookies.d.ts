/** The record; undefined where there is none, cookies are refused, or two of its name differ. Never throws. */
export declare function readRecord(): string | undefined;
/**
 * Writes the record for the whole site, as it stands. Never throws; says whether it now reads as written, and is alone.
 * @param maxAgeMs how long it stays, in milliseconds.
 * @param isShared whether for all hosts of the widest domain that the browser accepts. That is found by trying: which
 * names are open to everybody, as `org.uk` is, changes all the time, and only the browser knows.
 */
export declare function writeRecord(value: string, maxAgeMs: number, isShared?: boolean): boolean;
/** Whether there is one record at most: another may stand on another domain. Never throws. */
export declare function isAlone(): boolean;
/** All cookies that scripts can see here. Never throws. */
export declare function cookieText(): string;
/** Hands a cookie with its attributes to the browser, whatever page content shadows `document.cookie`. Never throws. */
export declare function setCookie(text: string): void;
/** Names of the cookies that scripts can see here, as they are stored, each once. Never throws. */
export declare function listCookieNames(): string[];

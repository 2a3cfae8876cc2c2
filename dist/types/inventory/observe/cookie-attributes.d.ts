/** What a text that writes a cookie says of it. */
export interface CookieAttributes {
    /** How long it is kept: 0 for the session, less where it is removed. */
    readonly seconds: number;
    /** Without a dot before it; empty: the page's own host alone. */
    readonly domain: string;
    /** Empty: where the page is. */
    readonly path: string;
}
/** Reads the attributes of a cookie, as the hooks note them: without its value. */
export declare function cookieAttributes(attributes: string, now: number): CookieAttributes;

/** A cookie that an answer sets, by what tells it from others of its name. */
export interface SetCookie {
    readonly name: string;
    /** As the browser lists it: the host alone, or with a dot before it where hosts below it get the cookie too. */
    readonly domain: string;
}
/** Which answers set which cookies. */
export interface CookieSetters {
    /** Notes the `Set-Cookie` lines of an answer. */
    add(address: string, lines: readonly string[]): void;
    /** Address of the answer that set a cookie, without query; null where none did. */
    setterOf(cookie: SetCookie): string | null;
}
/** Collects what answers set. A cookie of another host is another cookie, whatever its name. */
export declare function createCookieSetters(): CookieSetters;

/** Where a cookie may have been set. */
export interface CookiePlace {
    readonly path?: string | null;
    readonly domain?: string | null;
    readonly partitioned?: boolean;
}
/** Names of the cookies that scripts can see here, as they are stored, each once. Never throws. */
export declare function listCookieNames(): string[];
/**
 * Removes a cookie wherever it may have been set: on this host and each domain above it, on the given path, the root
 * and each folder down to this page. What scripts cannot see, such as HttpOnly cookies, stays. Never throws.
 */
export declare function expireCookie(name: string, { path, domain, partitioned }?: CookiePlace): void;

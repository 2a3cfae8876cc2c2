/** Where a cookie may have been set. */
export interface CookiePlace {
    readonly path?: string | null;
    readonly domain?: string | null;
    readonly partitioned?: boolean;
}
/**
 * Removes a cookie wherever it may have been set: on this host and each domain above it, on the given path, the root
 * and each folder down to this page. What scripts cannot see, such as HttpOnly cookies, stays. Never throws.
 */
export declare function expireCookie(name: string, { path, domain, partitioned }?: CookiePlace): void;

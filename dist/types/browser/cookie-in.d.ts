/**
 * The record in a text such as `document.cookie` or a `Cookie` header. Undefined where it is absent or
 * cannot be decoded, or stands there twice with different values: then nobody can say which one counts.
 */
export declare function cookieIn(cookies: unknown): string | undefined;

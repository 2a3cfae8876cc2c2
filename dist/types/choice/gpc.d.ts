/**
 * Whether the browser sends Global Privacy Control, or, where the site heeds it too, Do Not Track. It is fixed for a page,
 * so once is enough.
 * @see https://w3c.github.io/gpc/
 */
export declare function readGpc(heedsDnt: boolean): boolean;

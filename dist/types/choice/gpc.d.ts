/**
 * Whether the browser sends Global Privacy Control. It is fixed for a page, so once is enough.
 * @see https://w3c.github.io/gpc/
 */
export declare function readGpc(): boolean;

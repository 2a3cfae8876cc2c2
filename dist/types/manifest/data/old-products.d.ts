/**
 * Consent products that a site may have had before, with the names of their categories in lower case and the built-in
 * category that each means. What a site named by itself there is in no table: the option `migrate` says what it means.
 */
export declare const OLD_PRODUCTS: ReadonlyMap<string, Readonly<Record<string, string>>>;

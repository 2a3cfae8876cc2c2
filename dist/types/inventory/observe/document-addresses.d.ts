/**
 * The addresses by which the scripts in this document are known: that from which it was fetched, whatever
 * `history.pushState` has made of it since, and that of now.
 */
export declare function documentAddresses(): string[];

/** Hosts of others that this page has asked for something, or is about to, in alphabetical order. */
export declare function thirdPartyHosts(ownHosts: readonly string[]): string[];

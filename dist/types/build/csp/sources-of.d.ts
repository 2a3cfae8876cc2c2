/** What a policy says of these hosts, cut from what `policyOf` gives, so that page and header cannot differ. */
export declare function sourcesOf(hosts: readonly string[]): string;

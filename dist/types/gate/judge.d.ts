import type { NameOwners } from '../manifest/name-owners.js';
import type { EntryType } from '../manifest/types.js';
import type { UrlOwners } from '../manifest/url-owners.js';
/** By what the guard decides. */
export interface JudgeRules extends UrlOwners, NameOwners {
    /** Whether a category or service may run in this document now. */
    readonly allows: (id: string) => boolean;
    /** Whether hosts that nobody declared are refused: so it is at `seal`. */
    readonly blocksHosts: boolean;
    /** Whether names that nobody declared are refused: `data-undeclared="block"`. */
    readonly blocksNames: boolean;
}
/** Says for which service or category something must wait. Undefined: it may go on; empty: nobody declared it. */
export interface Judge {
    url(address: unknown): string | undefined;
    name(name: string, type: EntryType): string | undefined;
}
/** Makes the judge of addresses and names. What is no address, or none of the network's, may go on: it asks nobody. */
export declare function createJudge({ ownersOf, namesOf, allows, blocksHosts, blocksNames }: JudgeRules): Judge;

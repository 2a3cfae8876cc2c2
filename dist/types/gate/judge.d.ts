import type { NameOwners } from '../manifest/name-owners.js';
import type { EntryType } from '../manifest/types.js';
import type { UrlOwners } from '../manifest/url-owners.js';
import type { Sights } from './sights.js';
/** By what the guard decides. */
export interface JudgeRules extends UrlOwners, NameOwners {
    /** Whether a category or service may run in this document now. */
    readonly allows: (id: string) => boolean;
    /** Whether hosts that nobody declared are refused: so it is at `seal`. */
    readonly blocksHosts: boolean;
    /** Whether names that nobody declared are refused: `data-undeclared="block"`. */
    readonly blocksNames: boolean;
    /** Are told who else is asked, and what is written. */
    readonly sights: Pick<Sights, 'see'>;
}
/** Says for which service or category something must wait. Undefined: it may go on; empty: nobody declared it. */
export interface Judge {
    /**
     * @param what asks for it, to be noted. Default: nothing asks.
     * @param realm in which it is asked. Default: the page.
     */
    url(address: unknown, what?: string, realm?: Window): string | undefined;
    name(name: string, type: EntryType): string | undefined;
    /** Is told what is written. */
    readonly sights: Pick<Sights, 'see'>;
}
/** Makes the judge of addresses and names. What is no address, or none of the network's, may go on: it asks nobody. */
export declare function createJudge({ ownersOf, namesOf, allows, blocksHosts, blocksNames, sights, }: JudgeRules): Judge;

import type { EntryType } from '../manifest/types.js';
import type { Judge } from './judge.js';
import { type Patch, type Realm } from './patch.js';
/** What the storage guard works with. */
export interface StorageGuardOptions {
    readonly judge: Judge;
    /** Is told of each write that was refused. */
    readonly onRefuse: (type: EntryType, name: string, id: string) => void;
}
/** Refuses to store names that are not allowed. Writes are lost in silence, a database says that it cannot be opened. */
export declare function guardStorage(realm: Realm, patch: Patch, { judge, onRefuse }: StorageGuardOptions): void;

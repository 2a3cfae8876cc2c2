import type { ContentGuard } from './content-guard.js';
import type { Judge } from './judge.js';
import { type Patch, type Realm } from './patch.js';
/** What a guard works with. */
export interface GuardOptions extends ContentGuard {
    readonly judge: Judge;
    /** Is told of each request that was refused. */
    readonly onRefuse: (what: string, address: string, id: string) => void;
    /** Is given each frame of this origin before the page gets hold of it. */
    readonly onFrame: (frame: Realm | null | undefined) => void;
    /** Gives the address of a worker that asks nobody who is refused. */
    readonly wrapWorker: (address: unknown, isModule: boolean) => unknown;
}
/**
 * Stops requests and elements of services that are not allowed as they are made. A refused request goes ahead to an
 * address that fails, so that it fails with the browser's own errors.
 */
export declare function guardRealm(realm: Realm, patch: Patch, { judge, assignAttribute, rewrite, onRefuse, onFrame, wrapWorker }: GuardOptions): void;

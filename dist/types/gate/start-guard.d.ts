import type { Declared } from '../manifest/declared.js';
import { type Held } from './held.js';
import type { Judge } from './judge.js';
import { type Realm } from './patch.js';
export interface GuardSettings {
    readonly judge: Judge;
    readonly declared: Declared;
    /** Whether a category or service may run in this document now. */
    readonly allows: (id: string) => boolean;
    readonly level: 'mark' | 'guard' | 'seal';
    /** Address of our own script; empty where it is inline. */
    readonly ours: string;
    /** Address of our worker file; none where workers cannot be wrapped. */
    readonly worker: string | undefined;
    readonly keep: (undo: () => void) => void;
    /** Is told that nodes came into the page. */
    readonly onNodes: () => void;
    readonly onHeld: (held: Held) => void;
    /** Is told that something tried to write what it may not. */
    readonly onWrite: () => void;
}
/** The guard of one document. */
export interface Guard {
    /** What was refused, at most 500 records. */
    readonly refused: readonly Held[];
    readonly judge: Judge;
    /** What is known of an element that the guard has marked. */
    readonly known: WeakMap<Element, Pick<Held, 'who' | 'outcome'>>;
    /** Keeps a record, the first of its kind. */
    readonly note: (held: Omit<Held, 'when' | 'who' | 'outcome'> & Partial<Held>) => void;
    /** Guards the frames of this origin that there are. */
    guardFrames(page: Realm): void;
    /** Marks what must wait of nodes that are in the page already. */
    inspect(lists: readonly NodeList[]): void;
}
/** Stands in the page from now on: watches what comes into it and, above `mark`, stops what is not allowed. */
export declare function startGuard({ judge, declared, allows, level, ours, worker, keep, onNodes, onHeld, onWrite, }: GuardSettings): Guard;

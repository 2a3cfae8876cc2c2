import type { Decision } from '../choice/types.js';
import type { Latchkey } from '../latchkey.js';
import type { Site } from './site.js';
import { type Store } from './store.js';
/** The Latchkey that runs in this page; null on a server, and as long as none runs. */
export declare const latchkeyStore: Store<Latchkey | null>;
/** What the visitor has decided. Where no Latchkey runs nothing is allowed. */
export declare function createDecisionStore({ first, unknown }: Site): Store<Decision>;

import type { Method } from '../choice/types.js';
import type { LazyFiles, Stop, Visit } from '../visit.js';
/** Keeps what goes with a record that was made here, once. What was allowed without a record has none. */
export declare function keepDecision(visit: Visit, by: Method): Promise<void>;
/** Does something with the site's log where it has one. */
export declare function withLog({ source, load }: Pick<Visit, 'source' | 'load'>, work: (log: LazyFiles['log'], address: string) => Stop): Promise<void>;

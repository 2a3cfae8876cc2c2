import type { Visit } from '../../visit.js';
/** Names of our files that cannot be loaded or are not of this version. Loading one does nothing: each only exports. */
export declare function failedFiles({ load }: Pick<Visit, 'load'>): Promise<string[]>;

import { type Finding } from './fault.js';
/** Everything that has not the shape that the schema describes. */
export declare function shapeFaults(input: unknown): Finding[];

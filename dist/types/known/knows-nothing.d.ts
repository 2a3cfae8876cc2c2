import type { LookUp } from './look-up.js';
/** Stands where nobody gave what is known of products. */
export declare const KNOWS_NOTHING: LookUp;

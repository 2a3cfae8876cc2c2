import { type LookUp } from './look-up.js';
/** What is known of other people's products, as a file that only whoever looks after a site loads. */
export declare const knownProducts: LookUp;

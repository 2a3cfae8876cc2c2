import type { LookFault } from './look-faults.js';
/** Whether Accept and Reject are there, can be seen and pressed, and are equals. */
export declare function buttonFaults(surface: HTMLElement): LookFault[];

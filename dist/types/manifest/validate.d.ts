import { type Fault } from './fault.js';
export type { Fault };
/** Settings of a validation. */
export interface ValidateOptions {
    /** Day against which a review date is held. Default: today. */
    readonly now?: Date;
}
/** All faults of a manifest at once, each list in the order of the manifest. */
export interface Faults {
    /** What is shut until it is corrected. */
    readonly errors: readonly Fault[];
    /** What works, but probably not as it should. */
    readonly warnings: readonly Fault[];
}
/** Finds everything that is wrong or doubtful in a manifest. Never throws, whatever it is given. */
export declare function validate(input: unknown, { now }?: ValidateOptions): Faults;

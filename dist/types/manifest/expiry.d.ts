/** A year of 365.25 days, in seconds. */
export declare const YEAR = 31557600;
/**
 * The lifetime that an `expiry` names, in seconds: 0 for 'session', Infinity for 'until cleared', null for anything
 * that is neither of them nor a number above 0 with a unit. A month is 30.4375 days, a year 365.25.
 */
export declare function expirySeconds(expiry: unknown): number | null;

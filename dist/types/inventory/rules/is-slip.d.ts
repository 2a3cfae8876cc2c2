/**
 * Whether two names differ as a slip of the hand makes them differ: in capitals, in two letters that changed places, in
 * a sign or a letter of a word that is doubled or not, or in one letter inside a long word. Names of one family differ
 * otherwise, at an end, in a number or in a short part: `_fbp` and `_fbc`, `__utma` and `__utmb`, `visit` and `visits`.
 */
export declare function isSlip(one: string, other: string): boolean;

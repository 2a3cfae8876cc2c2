/**
 * Notes whether the visitor has done something here that a reload would lose: typed, chosen, pasted, played, or gone
 * into a frame, of which nothing is known.
 * @returns the function that says so.
 */
export declare function watchTouch(): () => boolean;

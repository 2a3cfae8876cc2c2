/**
 * Whether page styles keep visitors from reading an offer, or from seeing and pressing what is in it. Only what is said of
 * the placeholder itself: that it stands in a closed menu, or comes into sight slowly, is the page's affair.
 */
export declare function isBroken(root: HTMLElement): boolean;

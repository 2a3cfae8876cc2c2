/**
 * What an element of ours says about itself: `category="analytics"`; or `data-category`, on a block that has only our
 * class; or a class such as `latchkey-annex--category-analytics`, the one thing that editors leave in place. A class
 * may be repeated for a list.
 */
export declare function elementOption(element: Element, name: string): string | undefined;

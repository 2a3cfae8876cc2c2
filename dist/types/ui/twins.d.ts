/**
 * Lists in what two buttons that must be equals differ: any property that the browser computes. A list of tricks would
 * always lack one.
 */
export declare function differences(one: Element, other: Element): readonly string[];

import type { Finding } from '../fault.js';
import type { Subject } from '../subject.js';
/** Ids stand in attributes and in the record of a choice, so that they must be short, plain and told apart. */
export declare function ids({ categories, services }: Subject): Generator<Finding>;

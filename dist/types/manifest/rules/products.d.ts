import type { Finding } from '../fault.js';
import type { Subject } from '../subject.js';
/** Names that are probably misspelt, and products that no longer exist. */
export declare function products({ names, services }: Subject): Generator<Finding>;

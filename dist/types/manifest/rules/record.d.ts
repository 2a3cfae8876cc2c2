import { type Finding } from '../fault.js';
import type { Subject } from '../subject.js';
/** A log to which nothing is posted: its address is of another host, not on https, or says more than where it is. */
export declare function record({ options, declared }: Subject): Generator<Finding>;

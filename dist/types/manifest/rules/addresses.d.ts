import { type Finding } from '../fault.js';
import type { Subject } from '../subject.js';
/** Addresses that no link should lead to, and places that are probably misspelt. */
export declare function addresses({ site, services, cookies }: Subject): Generator<Finding>;

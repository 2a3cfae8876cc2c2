import { type Finding } from '../fault.js';
import type { Subject } from '../subject.js';
/** Rows, services and changes name categories and services that exist. */
export declare function references(subject: Subject): Generator<Finding>;

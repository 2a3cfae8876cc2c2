import type { Head, Page, Visit } from './visit.js';
/** Joins to a visit all that can wait: release, controls, and what follows a decision. */
export declare function startPage(visit: Visit, head: Head): Page;

import type { Switch } from './header-plan.js';
/** The request headers on which the policy depends. */
export declare function variesBy(switches: readonly Switch[]): string[];

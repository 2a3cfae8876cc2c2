import type { HeaderPlan } from './header-plan.js';
/** A policy keyed on the cookie, for Apache 2.4.10 or newer. */
export declare function apacheConfig({ start, switches, parts }: HeaderPlan): string;

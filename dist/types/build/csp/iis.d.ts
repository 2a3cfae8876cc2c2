import type { HeaderPlan } from './header-plan.js';
/** A policy keyed on the cookie, for IIS with URL Rewrite. */
export declare function iisConfig({ start, switches, parts }: HeaderPlan): string;

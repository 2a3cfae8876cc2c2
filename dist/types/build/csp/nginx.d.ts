import type { HeaderPlan } from './header-plan.js';
/** A policy keyed on the cookie, for nginx 1.11 or newer with PCRE. */
export declare function nginxConfig({ start, switches, parts }: HeaderPlan): string;

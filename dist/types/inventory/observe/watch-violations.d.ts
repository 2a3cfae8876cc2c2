import type { Violation } from './stopped-requests.js';
/** What policies stopped. */
export interface Violations {
    readonly found: readonly Violation[];
    /** How many there was no room for. */
    readonly lost: number;
    stop(): void;
}
/** Gathers what policies stopped, before this too as far as the browser still knows. */
export declare function watchViolations(): Violations;

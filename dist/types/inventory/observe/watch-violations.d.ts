import type { Violation } from './stopped-requests.js';
/** Gathers what policies stopped, before this too as far as the browser still knows; nothing where it does not report. */
export declare function watchViolations(): {
    readonly found: readonly Violation[];
    stop(): void;
};

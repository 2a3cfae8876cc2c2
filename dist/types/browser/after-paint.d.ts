/**
 * Fulfilled once the browser has painted what was changed just now: whatever takes time comes after that. A hidden page
 * is not painted, and its timers run late: there it is fulfilled at once.
 */
export declare function afterPaint(): Promise<void>;

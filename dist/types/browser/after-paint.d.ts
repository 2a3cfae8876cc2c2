/** Fulfilled once the browser has painted what was changed just now: whatever takes time comes after that. */
export declare function afterPaint(): Promise<void>;

/** Whether a text is a day of the calendar, such as `2026-11-01`; `2026-02-31` is none. */
export declare function isDay(value: string): boolean;

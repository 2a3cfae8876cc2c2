/**
 * Reads the day of an option, such as `2026-11-01`. Default: today, where the command runs.
 * @throws {Mistake} for what is in no calendar.
 */
export declare function readDay(text: string | undefined): string;

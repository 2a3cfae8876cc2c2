import type { Report } from './report.js';
/** A report as lines of text, to be kept, printed or sent to somebody who can help. */
export declare function reportLines({ summary, items }: Report): readonly string[];

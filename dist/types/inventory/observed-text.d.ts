import type { ObservationGroup } from './group-observations.js';
/** What was seen as CSV, safe for spreadsheets: names and addresses come from whatever a page loads. */
export declare function observedCsv(groups: readonly ObservationGroup[]): string;
/** What was seen as a Markdown table, with everything escaped. */
export declare function observedMarkdown(groups: readonly ObservationGroup[]): string;

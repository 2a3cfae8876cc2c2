import type { Finding } from './finding.js';
/** Findings as CSV, safe for spreadsheets: names and addresses come from whatever a page loads. */
export declare function findingsCsv(findings: readonly Finding[]): string;
/** Findings as a Markdown table, with everything escaped. */
export declare function findingsMarkdown(findings: readonly Finding[]): string;

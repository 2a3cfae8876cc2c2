import { csvTable, markdownTable, type Grid } from '../words/table-text.ts'
import type { Finding } from './finding.ts'

/** Findings as a table: what an editor takes away from a page, or a test prints. */
function grid(findings: readonly Finding[]): Grid {
  return [
    ['Severity', 'Finding', 'What', 'Name or host', 'Where in the manifest', 'What to do', 'Seen by'],
    ...findings.map(({ severity, kind, what, subject, path, message, evidence }) => [
      severity,
      kind,
      what,
      subject,
      path ?? '',
      message,
      [...new Set(evidence.map(({ who, line }) => (who ? `${who}${line === null ? '' : `:${line}`}` : '')))]
        .filter(Boolean)
        .join(' '),
    ]),
  ]
}

/** Findings as CSV, safe for spreadsheets: names and addresses come from whatever a page loads. */
export function findingsCsv(findings: readonly Finding[]): string {
  return csvTable(grid(findings))
}

/** Findings as a Markdown table, with everything escaped. */
export function findingsMarkdown(findings: readonly Finding[]): string {
  return markdownTable(grid(findings))
}

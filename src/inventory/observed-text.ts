import { csvTable, markdownTable, type Grid } from '../words/table-text.ts'
import type { ObservationGroup } from './group-observations.ts'
import { inWords } from './rules/lifetime.ts'

/** What was seen as a table, a line a thing. */
function grid(groups: readonly ObservationGroup[]): Grid {
  return [
    [
      'Kind',
      'Name or host',
      'Kept at',
      'Belongs to',
      'Declared',
      'What happened',
      'Why it was stopped',
      'Kept for',
      'How often',
      'Pages',
      'Seen by',
    ],
    ...groups.flatMap(({ kind, id, product, things }) =>
      things.map(({ observation, why }) => {
        const { name, host, outcome, seconds, count, evidence } = observation
        return [
          observation.kind,
          name,
          host,
          id || (product?.name ?? (kind === 'unknown' ? '' : kind)),
          kind === 'declared' ? 'yes' : kind === 'known' || kind === 'unknown' ? 'no' : 'not needed',
          outcome,
          why ?? '',
          seconds === null ? '' : inWords(seconds),
          String(count),
          unique(evidence.map(({ page }) => page)),
          unique(evidence.map(({ who, line }) => (who ? `${who}${line === null ? '' : `:${line}`}` : ''))),
        ]
      }),
    ),
  ]
}

/** What was seen as CSV, safe for spreadsheets: names and addresses come from whatever a page loads. */
export function observedCsv(groups: readonly ObservationGroup[]): string {
  return csvTable(grid(groups))
}

/** What was seen as a Markdown table, with everything escaped. */
export function observedMarkdown(groups: readonly ObservationGroup[]): string {
  return markdownTable(grid(groups))
}

function unique(texts: readonly string[]): string {
  return [...new Set(texts)].filter(Boolean).join(' ')
}

import { findingsCsv, findingsMarkdown } from '../inventory/findings-text.ts'
import { observedCsv, observedMarkdown } from '../inventory/observed-text.ts'
import { markdownTable } from '../words/table-text.ts'
import { shownEntry, type ShownEntry } from './shown-entry.ts'
import type { InventoryLanguage } from './inventory-language.ts'
import { inventorySummary, pagesOf } from './inventory-summary.ts'
import type { InventoryView } from './inventory-view.ts'

/** What can be taken away. */
export type InventoryFile = 'json' | 'csv' | 'findings' | 'markdown'

/** How each ends. */
export const ENDINGS: Readonly<Record<InventoryFile, string>> = {
  json: '.json',
  csv: '.csv',
  findings: '-findings.csv',
  markdown: '.md',
}

/** One of the files, whole, whatever the panel shows of it. Names in it cannot break a table, a spreadsheet or Markdown. */
export function inventoryFile(file: InventoryFile, view: InventoryView, words: InventoryLanguage): string {
  const { inventory, groups } = view
  if (file === 'csv') return observedCsv(groups)
  if (file === 'findings') return findingsCsv(inventory.findings)
  return file === 'json' ? json(view) : markdown(view, words)
}

/** The entries to paste, as they stand in a manifest. */
export function entriesText({ proposed: { services, cookies } }: InventoryView): string {
  return JSON.stringify({ services, cookies }, null, 2)
}

function json({ inventory, proposed, setUp, rehearsed, wouldStop }: InventoryView): string {
  const all = {
    taken: new Date().toISOString(),
    pages: pagesOf(inventory),
    ...inventory,
    proposed,
    setUp,
    rehearsal: rehearsed ? { level: rehearsed, wouldStop } : null,
  }
  // JSON has no infinity.
  return JSON.stringify(all, (_key, value: unknown) => (value === Infinity ? 'until cleared' : value), 2)
}

function markdown(view: InventoryView, words: InventoryLanguage): string {
  const { inventory, groups, setUp, wouldStop, changes, manifest, completed } = view
  const { title, sections, columns, changes: kinds, notThere, takenOut } = words.inventory
  const list = (heading: string, lines: readonly string[]): string =>
    lines.length ? `## ${heading}\n\n${markdownTable([[heading], ...lines.map(line => [line])])}` : ''
  const cell = (entry: ShownEntry | null, otherwise: string): string =>
    entry ? [[...entry.names, entry.note].filter(Boolean).join(' '), ...entry.lines].join('; ') : otherwise
  return [
    `# ${title}\n\n${new Date().toISOString()}, ${inventorySummary(inventory, words)}\n`,
    `## ${sections.findings}\n\n${findingsMarkdown(inventory.findings)}`,
    `## ${sections.things}\n\n${observedMarkdown(groups)}`,
    setUp
      ? `## ${sections.setUp}\n\n${markdownTable([
          ['', '', '', ''],
          ...setUp.items.map(({ verdict, title: about, says, todo, details }) => [
            verdict,
            about,
            [says, todo].filter(Boolean).join(' '),
            details.join(' '),
          ]),
        ])}`
      : '',
    list(sections.rehearsal, wouldStop),
    list(sections.pages, pagesOf(inventory)),
    list(sections.limits, inventory.limits),
    // A name cannot end the block: JSON writes every line break in it as a sign.
    `## ${sections.entries}\n\n\`\`\`json\n${entriesText(view)}\n\`\`\`\n`,
    `## ${sections.annex}\n\n${markdownTable([
      [columns.change, columns.asIs, columns.asShould],
      ...changes.map(({ kind, part, id, before, after, why }) => [
        [kinds[kind], ...why].join(': '),
        cell(shownEntry(manifest, { part, id, entry: before }, words), notThere),
        cell(shownEntry(completed, { part, id, entry: after }, words), takenOut),
      ]),
    ])}`,
  ]
    .filter(Boolean)
    .join('\n')
}

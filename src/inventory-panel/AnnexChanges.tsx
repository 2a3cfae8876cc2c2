import type { InventoryModel } from './inventory-model.ts'
import type { InventoryView } from './inventory-view.ts'
import { Portions } from './Portions.tsx'
import { shownEntry, type ShownEntry } from './shown-entry.ts'

interface AnnexChangesProps {
  readonly model: InventoryModel
  readonly view: InventoryView
}

/** What changes comes first. */
const ORDER = ['new', 'gone', 'different', 'look', 'same'] as const

/** The annex as it is beside the annex as it should be, a row an entry. What changes is said in words. */
export function AnnexChanges({
  model: { words },
  view: { manifest, completed, changes },
}: AnnexChangesProps) {
  const { columns, changes: kinds, notThere, takenOut, sections } = words.inventory
  const rows = ORDER.flatMap(wanted => changes.filter(({ kind }) => kind === wanted))
  if (!rows.length) return null
  return (
    <Portions
      items={rows}
      words={words.inventory}
      around={shown => (
        <table role="table" class="latchkey-inventory__annex">
          <caption>{sections.annex}</caption>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {columns.change}
              </th>
              <th role="columnheader" scope="col">
                {columns.asIs}
              </th>
              <th role="columnheader" scope="col">
                {columns.asShould}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">{shown}</tbody>
        </table>
      )}
      each={({ kind, part, id, before, after, why }, index, ref) => {
        const asIs = shownEntry(manifest, { part, id, entry: before }, words)
        const asShould = shownEntry(completed, { part, id, entry: after }, words)
        return (
          <tr role="row" key={index} ref={ref} class={`latchkey-inventory__${kind}`}>
            <th role="rowheader" scope="row">
              <strong>{kinds[kind]}</strong>
              {part === 'services' ? ` (${words.inventory.kinds.service})` : ''}
              {why.map(message => (
                <p key={message} lang="en" dir="ltr">
                  {message}
                </p>
              ))}
            </th>
            <Cell title={columns.asIs} entry={asIs} otherwise={notThere} />
            <Cell title={columns.asShould} entry={asShould} otherwise={takenOut} />
          </tr>
        )
      }}
    />
  )
}

interface CellProps {
  readonly title: string
  readonly entry: ShownEntry | null
  readonly otherwise: string
}

/** On a phone, where the table is laid out as cards, each cell says of which column it is. */
function Cell({ title, entry, otherwise }: CellProps) {
  return (
    <td role="cell" data-label={title}>
      {entry ? (
        <>
          <p>
            {entry.names.map((name, index) => (
              <>
                {index ? ', ' : ''}
                <code key={name} dir="ltr" translate={false}>
                  {name}
                </code>
              </>
            ))}{' '}
            {entry.note}
          </p>
          {entry.lines.map(line => (
            <p key={line}>{line}</p>
          ))}
        </>
      ) : (
        <p>{otherwise}</p>
      )}
    </td>
  )
}

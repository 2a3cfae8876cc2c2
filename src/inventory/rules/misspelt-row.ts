import { matches } from '../../manifest/name-owners.ts'
import { nearest } from '../../manifest/nearest.ts'
import type { Comparison, Row } from '../annex-subject.ts'
import type { EntryKind, Observation } from '../observation.ts'
import { isSlip } from './is-slip.ts'
import { whyUnseen } from './why-unseen.ts'

/**
 * The row that was probably meant for a name that nobody declared; undefined where the name is rather one of its own,
 * as siblings are: `_clck` and `_clsk`. A row is only called misspelt where what it names is neither kept nor known.
 */
export function misspeltRow(
  comparison: Comparison,
  { kind, name }: Pick<Observation, 'kind' | 'name'>,
): Row | undefined {
  const rows = comparison.rows.filter(row => row.type === kind && isProbable(comparison, row, name))
  const meant = nearest(
    name,
    rows.map(({ pattern }) => pattern),
  )
  return rows.find(({ pattern }) => pattern === meant)
}

function isProbable(comparison: Comparison, row: Row, name: string): boolean {
  const { seen, wasAllowed } = comparison
  const { pattern, type, known, service, category } = row
  // The cheapest first: a page may keep thousands of names.
  if (!isSlip(pattern, name) || isOther(comparison, row, name)) return false
  // Seen in any way, even if only as it was stopped: there is such a name.
  if (seen.observed.some(one => one.kind === type && matches(pattern, one.name))) return false
  // That it was not seen says something only where it could have been, or where the other is known as what it means.
  return known?.meant === name || (wasAllowed(service || category) && !whyUnseen(row, comparison))
}

/**
 * Whether a row names something that is known to be right as it is. Of names that differ in capitals alone only those
 * of different products are two: some products write the same name either way.
 */
function isOther({ lookUp }: Comparison, { pattern, type, known }: Row, name: string): boolean {
  const [declared = [], found = []] = [pattern, name].map(one =>
    lookUp
      .ofName(one, type as EntryKind)
      .filter(proposal => proposal.name?.name === one)
      .map(({ service }) => service.name),
  )
  if (pattern.toLowerCase() !== name.toLowerCase()) {
    return declared.length > 0 || (known !== undefined && known.meant === undefined)
  }
  return declared.length > 0 && found.length > 0 && !found.some(maker => declared.includes(maker))
}

import { fieldsOf } from '../manifest/fields-of.ts'
import { isFields, type Fields } from '../manifest/is-fields.ts'
import { matches } from '../manifest/name-owners.ts'
import { text } from '../manifest/text.ts'
import type { Finding } from './finding.ts'
import type { Inventory } from './inventory.ts'
import type { ProposedEntries } from './propose-entries.ts'
import { inWords } from './rules/lifetime.ts'

/** One entry of an annex as it is, and as it should be. */
export interface AnnexChange {
  /** `look`: somebody has to look at it before anything can be said. */
  readonly kind: 'new' | 'gone' | 'different' | 'look' | 'same'
  readonly part: 'services' | 'cookies'
  /** Id of a service; empty for a row. */
  readonly id: string
  /** The entry as it is; null where there is none. */
  readonly before: Fields | null
  /** The entry as it should be; null where it should go. */
  readonly after: Fields | null
  /** Why: what was found, in sentences. */
  readonly why: readonly string[]
}

/** What nobody needs to see changed in the annex itself: the page does something wrong, or there is nothing to do. */
const NOT_OF_THE_ANNEX: readonly Finding['kind'][] = [
  'before-choice',
  'after-reject',
  'not-removed',
  'granted-by-script',
  'unseeable',
]

/**
 * An annex as it should be, after what was found: what is dead goes, names, kinds and lifetimes become what was seen, and
 * what nobody declared is added as proposed. It is a proposal, and nothing is taken away that was merely not seen.
 */
export function correctManifest(
  manifest: unknown,
  { findings, observed }: Inventory,
  proposed: ProposedEntries,
): AnnexChange[] {
  const { services, cookies } = fieldsOf(manifest)
  const about = new Map<string, Finding[]>()
  for (const finding of findings) {
    const path = finding.path?.replace(/\.name(\[\d+\])?$/, '') ?? ''
    if (!path || NOT_OF_THE_ANNEX.includes(finding.kind)) continue
    about.set(path, [...(about.get(path) ?? []), finding])
  }
  const dead = new Set(
    findings
      .filter(({ kind, what, path }) => kind === 'dead' && what === 'service' && path)
      .map(({ id }) => id),
  )
  const rows = (Array.isArray(cookies) ? cookies : []).flatMap((row: unknown, index): AnnexChange[] => {
    if (!isFields(row)) return []
    const found = about.get(`cookies[${index}]`) ?? []
    const after = dead.has(text(row.service)) ? null : corrected(row, found, observed)
    return [change('cookies', '', { before: row, after, found })]
  })
  const known = Object.entries(fieldsOf(services)).flatMap(([id, fields]): AnnexChange[] => {
    if (!isFields(fields)) return []
    const found = about.get(`services.${id}`) ?? []
    return [change('services', id, { before: fields, after: dead.has(id) ? null : fields, found })]
  })
  const added = Object.entries(proposed.services).map(([id, fields]) =>
    change('services', id, { before: null, after: { ...fields }, found: [] }),
  )
  const more = proposed.cookies.map(row =>
    change('cookies', '', { before: null, after: { ...row }, found: [] }),
  )
  return [...known, ...added, ...rows, ...more]
}

interface Pair {
  readonly before: Fields | null
  readonly after: Fields | null
  readonly found: readonly Finding[]
}

function change(part: AnnexChange['part'], id: string, { before, after, found }: Pair): AnnexChange {
  const why = [...new Set(found.map(({ message }) => message))]
  return { kind: kindOf({ before, after, found }), part, id, before, after, why }
}

function kindOf({ before, after, found }: Pair): AnnexChange['kind'] {
  if (!before) return 'new'
  if (!after) return 'gone'
  if (before !== after) return 'different'
  return found.length ? 'look' : 'same'
}

/** A row as it should be; the same object where nothing of it is to be changed, null where nothing is left of it. */
function corrected(row: Fields, found: readonly Finding[], observed: Inventory['observed']): Fields | null {
  const names = (Array.isArray(row.name) ? row.name : [row.name]) as unknown[]
  const type = text(row.type ?? 'cookie')
  let after = row
  let left = names
  for (const { kind, severity, subject, what, path } of found) {
    const at = Number(/\.name\[(\d+)\]$/.exec(path ?? '')?.[1] ?? 0)
    if (kind === 'dead') left = left.filter(name => name !== names[at])
    if (kind === 'likely-misspelt' && severity === 'error') {
      left = left.map(name => (name === names[at] ? subject : name))
    }
    if (kind === 'wrong-place' && what !== type && !isKept(names, type, observed))
      after = { ...after, type: what }
    if (kind === 'longer-than-declared') {
      const lifetimes = observed
        .filter(one => one.name === subject && one.kind === what && one.outcome === 'stored')
        .map(({ seconds }) => seconds ?? 0)
      after = { ...after, expiry: inWords(Math.max(...lifetimes)) }
    }
  }
  if (!left.length) return null
  return left === names || left.join() === names.join()
    ? after
    : { ...after, name: left.length > 1 ? left : left[0] }
}

/** Whether something that a row names is kept as the row says, so that its kind is right. */
function isKept(names: readonly unknown[], type: string, observed: Inventory['observed']): boolean {
  return observed.some(
    one => one.kind === type && one.outcome === 'stored' && names.some(name => matches(text(name), one.name)),
  )
}

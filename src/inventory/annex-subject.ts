import { KNOWS_NOTHING } from '../known/knows-nothing.ts'
import type { LookUp } from '../known/look-up.ts'
import { expirySeconds } from '../manifest/expiry.ts'
import { pathText } from '../manifest/fault.ts'
import { fieldsOf } from '../manifest/fields-of.ts'
import type { Known } from '../manifest/known.ts'
import { matches } from '../manifest/name-owners.ts'
import { createSubject, type Subject } from '../manifest/subject.ts'
import { text } from '../manifest/text.ts'
import { createUrlOwners, SITE } from '../manifest/url-owners.ts'
import type { CompareOptions } from './compare-options.ts'
import {
  EXTENSION,
  hasHappened,
  isRequest,
  OURS,
  type Evidence,
  type Observation,
  type Seen,
  type Stage,
} from './observation.ts'

/** One declared name with what its row says. */
export interface Row {
  readonly pattern: string
  readonly type: string
  readonly category: string
  /** The service that sets it; empty where none is named. */
  readonly service: string
  /** Lifetime: 0 for the session, Infinity for 'until cleared', null where it cannot be read. */
  readonly seconds: number | null
  readonly expiry: unknown
  readonly domain: string
  readonly isHttpOnly: boolean
  /** The place where it is used, as the row says it; empty where it does not. */
  readonly place: string
  /** Host of that place; empty where none is named or known. */
  readonly placeHost: string
  /** Rows in a row with the same one share one explanation; empty where it explains itself. */
  readonly group: string
  readonly path: string
  readonly known: Known | undefined
}

/** A manifest beside what was seen: what the rules look at. */
export interface Comparison {
  readonly seen: Seen
  readonly manifest: Subject
  readonly rows: readonly Row[]
  /** Entries of others and hosts of others that were seen: our own record and the site's own files are left out. */
  readonly entries: readonly Observation[]
  readonly requests: readonly Observation[]
  /** Hosts of the places that the site names. */
  readonly placeHosts: ReadonlySet<string>
  /** What is known of products; nothing where nobody gave it. */
  readonly lookUp: LookUp
  /** Whether anything was seen from outside the page, where HttpOnly cookies and those of other sites are seen too. */
  readonly isFromOutside: boolean
  /** Rows that declare an entry of this name, whatever they say of its kind, the strictest first. */
  rowsOf(name: string): readonly Row[]
  /** The row that decides on an entry: of several the strictest, as everywhere in Latchkey. */
  rulingRow(entry: Pick<Observation, 'kind' | 'name'>): Row | undefined
  /** Services that a host belongs to. */
  servicesOf(host: string): readonly string[]
  /** Whether a host is the site's own. */
  isOwn(host: string): boolean
  /** Whether a category or service was allowed in a stage. */
  allowed(id: string, stage: Stage): boolean
  /** Whether it was allowed at any time: only then can it be missed. */
  wasAllowed(id: string): boolean
  /** The sights of something while it was not allowed. */
  whileRefused(observation: Observation, ids: readonly string[]): readonly Evidence[]
  stageOf(evidence: Evidence): Stage | undefined
}

/** Whether all that is known of something is that an extension of the visitor's browser did it. */
function isOfExtension({ evidence }: Pick<Observation, 'evidence'>): boolean {
  return evidence.length > 0 && evidence.every(({ who }) => EXTENSION.test(who ?? ''))
}

/** How strict a row is, by what its category gives visitors; one that nobody knows is never allowed. */
const STRICTNESS: readonly unknown[] = ['none', 'objects', 'asks', undefined]

/** Prepares the comparison. */
export function createComparison(
  input: unknown,
  seen: Seen,
  { now = new Date(), lookUp = KNOWS_NOTHING }: CompareOptions = {},
): Comparison {
  const manifest = createSubject(input, now)
  const places = hostsOfPlaces(manifest)
  const rows = manifest.names.map(({ name, path, row, known }): Row => {
    const { fields } = row
    return {
      pattern: name,
      type: text(fields.type ?? 'cookie'),
      category: manifest.categoryOf(row),
      service: text(fields.service),
      seconds: expirySeconds(fields.expiry),
      expiry: fields.expiry,
      domain: text(fields.domain).replace(/^\./, ''),
      isHttpOnly: fields.httpOnly === true,
      place: text(fields.where),
      placeHost: places.get(text(fields.where)) ?? '',
      group: text(fields.group),
      path: pathText(path),
      known,
    }
  })
  const { ownersOf } = createUrlOwners(manifest.declared, seen.host)
  const owners = (host: string): readonly string[] => {
    try {
      return ownersOf(new URL(`https://${host}/`))
    } catch {
      // No host that a request could go to, so nobody's.
      return []
    }
  }
  const isOwn = (host: string): boolean => owners(host).includes(SITE)
  const stageOf = ({ stage }: Evidence): Stage | undefined => seen.stages[stage]
  const allowed = (id: string, stage: Stage): boolean =>
    manifest.kindOf(id) === 'none' || stage.allowed.includes(id)
  const strictness = ({ category }: Row): number => STRICTNESS.indexOf(manifest.kindOf(category))
  const byStrictness = [...rows].sort((one, other) => strictness(other) - strictness(one))
  const rowsOf = (name: string): readonly Row[] =>
    byStrictness.filter(({ pattern }) => matches(pattern, name))
  const theirs = seen.observed.filter(observation => !isOfExtension(observation))
  return {
    seen,
    manifest,
    rows,
    entries: theirs.filter(one => !isRequest(one) && !OURS.test(one.name)),
    requests: theirs.filter(one => isRequest(one) && !isOwn(one.name)),
    placeHosts: new Set(places.values()),
    lookUp,
    isFromOutside: seen.observed.some(({ evidence }) => evidence.some(({ how }) => how === 'browser')),
    rowsOf,
    rulingRow: ({ kind, name }) => rowsOf(name).find(({ type }) => type === kind),
    servicesOf: host => owners(host).filter(id => id !== SITE),
    isOwn,
    allowed,
    wasAllowed: id => seen.stages.some(stage => allowed(id, stage)),
    whileRefused: (observation, ids) =>
      hasHappened(observation)
        ? observation.evidence.filter(one => {
            const stage = stageOf(one)
            return stage && !ids.some(id => allowed(id, stage))
          })
        : [],
    stageOf,
  }
}

/** The host of each place that has an address. */
function hostsOfPlaces({ site }: Subject): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(fieldsOf(site.places)).flatMap(([name, address]) => {
      try {
        return [[name, new URL(text(address)).hostname]]
      } catch {
        // No address: nobody knows where it is.
        return []
      }
    }),
  )
}

import { expirySeconds } from '../manifest/expiry.ts'
import { pathText } from '../manifest/fault.ts'
import type { Known } from '../manifest/known.ts'
import { matches } from '../manifest/name-owners.ts'
import { createSubject, type Subject } from '../manifest/subject.ts'
import { text } from '../manifest/text.ts'
import { createUrlOwners, SITE } from '../manifest/url-owners.ts'
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
  /** Host of the place where it is used; empty where none is named or known. */
  readonly placeHost: string
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
  /** Rows that declare an entry of this name, whatever they say of its kind. */
  rowsOf(name: string): readonly Row[]
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

/** Prepares the comparison. */
export function createComparison(input: unknown, seen: Seen, now: Date): Comparison {
  const manifest = createSubject(input, now)
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
      placeHost: hostOfPlace(manifest, fields.where),
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
  const theirs = seen.observed.filter(observation => !isOfExtension(observation))
  return {
    seen,
    manifest,
    rows,
    entries: theirs.filter(one => !isRequest(one) && !OURS.test(one.name)),
    requests: theirs.filter(one => isRequest(one) && !isOwn(one.name)),
    rowsOf: name => rows.filter(({ pattern }) => matches(pattern, name)),
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

function hostOfPlace({ site }: Subject, where: unknown): string {
  const places = site.places
  const address = typeof places === 'object' && places ? (places as Record<string, unknown>)[text(where)] : ''
  try {
    return new URL(text(address)).hostname
  } catch {
    // A place in words of the landlord's own has no address.
    return ''
  }
}

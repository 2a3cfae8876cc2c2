import { isWithin } from '../../manifest/is-within.ts'
import { reaches } from '../../manifest/reaches.ts'
import type { Evidence, Observation } from '../observation.ts'
import type { Kept, Write } from './sighting.ts'

/** What is known of entries. */
export interface EntriesSeen {
  readonly writes: readonly Write[]
  readonly kept: readonly Kept[]
  /** Names of what Latchkey removed, each behind its kind. */
  readonly removed: ReadonlySet<string>
  /** Why names were refused, each behind its kind. */
  readonly whys: ReadonlyMap<string, Observation['why']>
  /** How what is stored and nobody was seen to write is known: the first sight of it. */
  readonly firstSight: (key: string) => Evidence
  readonly host: string
  readonly path: string
  /** Milliseconds since the page's start. */
  readonly now: number
}

/** Puts together what was written and what is stored: each entry once, and what was refused apart. */
export function observeEntries(seen: EntriesSeen): Observation[] {
  const writes = group(seen.writes)
  const kept = group(seen.kept)
  return [...new Set([...writes.keys(), ...kept.keys()])].flatMap(key => {
    const all = writes.get(key) ?? []
    const refused = all.filter(({ isRefused }) => isRefused)
    const written = all.filter(({ isRefused }) => !isRefused)
    const stored = kept.get(key) ?? []
    return [
      ...(refused.length
        ? [observation(seen, refused, { outcome: 'stopped', isThere: false, why: seen.whys.get(key) })]
        : []),
      ...stored.map((one, index) => {
        const own = written.filter(write => placeOf(write, stored) === index)
        return own.length
          ? observation(seen, own, { outcome: 'stored', isThere: true, stored: one })
          : asStored(one, seen.firstSight(`${key} ${one.host}`))
      }),
      ...(written.length && !stored.length ? [observation(seen, written, fateOf(seen, written))] : []),
    ]
  })
}

function group<Item extends Pick<Write, 'kind' | 'name'>>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = `${item.kind} ${item.name}`
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

/** Which of several with one name a write is for: by its domain, then by its path, else the first. */
function placeOf(write: Write, stored: readonly Kept[]): number {
  const ofDomain = stored.filter(({ host }) => host === write.domain)
  const near = ofDomain.length ? ofDomain : stored
  const own = near.find(({ path }) => path === write.path) ?? near[0]
  return stored.findIndex(one => one === own)
}

function asStored({ path, ...kept }: Kept, evidence: Evidence): Observation {
  return {
    ...kept,
    outcome: 'stored',
    isThere: true,
    count: 1,
    evidence: [evidence],
    ...(path && { path }),
  }
}

/** What became of something. */
interface Fate extends Pick<Observation, 'outcome' | 'isThere'> {
  readonly stored?: Kept
  readonly why?: Observation['why'] | undefined
}

function observation(
  { host }: Pick<EntriesSeen, 'host'>,
  writes: readonly Write[],
  { stored, why, ...fate }: Fate,
): Observation {
  const [first] = writes as readonly [Write]
  // What a page tries first is often too wide for the browser: the last is what stays.
  const domain = writes
    .map(one => one.domain)
    .filter(Boolean)
    .pop()
  const isOwn = domain !== undefined && reaches(domain, host)
  const path = stored?.path ?? writes.map(one => one.path).findLast(Boolean)
  const lifetimes = writes.map(({ seconds }) => seconds).filter(seconds => seconds !== null)
  return {
    kind: first.kind,
    name: first.name,
    host: stored && stored.host !== host ? stored.host : domain !== undefined && isOwn ? domain : host,
    seconds: lifetimes.length ? Math.max(...lifetimes) : (stored?.seconds ?? null),
    ...fate,
    count: writes.reduce((sum, { count }) => sum + count, 0),
    evidence: firstOfEach(writes.map(({ evidence }) => evidence)),
    ...(path && fate.outcome !== 'stopped' && { path }),
    ...(why && { why }),
  }
}

/** What became of something that was written and is not there. */
function fateOf({ removed, path, now }: EntriesSeen, writes: readonly Write[]): Fate {
  const [{ kind, name }] = writes as readonly [Write]
  const isElsewhere = (one: Write): boolean => one.path.startsWith('/') && !isWithin(path, one.path)
  if (writes.every(isElsewhere)) return { outcome: 'stored', isThere: null }
  const hasEnded = ({ seconds, evidence }: Write): boolean =>
    seconds !== null && seconds > 0 && evidence.when + seconds * 1000 < now
  const wasKept = removed.has(`${kind} ${name}`) || writes.some(hasEnded)
  return { outcome: wasKept ? 'stored' : 'transient', isThere: false }
}

/** The first sights in each stage, each way of seeing and each who once. */
export function firstOfEach(evidence: readonly Evidence[]): Evidence[] {
  const known = new Set<string>()
  return evidence.filter(({ stage, how, page, who }) => {
    const key = `${stage} ${how} ${page} ${who ?? ''}`
    return !known.has(key) && known.add(key)
  })
}

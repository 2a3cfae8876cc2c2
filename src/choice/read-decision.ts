import type { Declared } from '../manifest/declared.ts'
import { fingerprintOf } from './fingerprint.ts'
import { decodeRecord } from './record.ts'
import type { Answer, Decision } from './types.ts'

/** What a decision depends on besides the manifest and the record. */
export interface Circumstances {
  /** In milliseconds since 1970. */
  readonly now: number
  /** Whether the browser sends Global Privacy Control. */
  readonly gpc: boolean
  /** Ids that are allowed in this document only. */
  readonly once: ReadonlySet<string>
}

/** Clocks differ; a record from further in the future is unreadable. In milliseconds. */
const SKEW = 300_000

/** What a record means for a manifest at a time. Whatever is in doubt is not allowed; never throws. */
export function readDecision<Id extends string = string>(
  declared: Declared,
  text: string | undefined,
  { now, gpc, once }: Circumstances,
): Decision<Id> {
  const record = decodeRecord(text)
  const time = record && record.minutes * 60_000
  const isStanding = time !== null && time - now <= SKEW && now - time < declared.lifetime
  const answers = Object.create(null) as Record<string, Answer>
  const allowed = new Set<string>()
  const asks: string[] = []
  const tells: string[] = []

  for (const owner of [...declared.categories.values(), ...declared.services.values()]) {
    const { id } = owner
    const isCategory = 'kind' in owner
    const category = isCategory ? id : owner.category!
    const kind = declared.categories.get(category)?.kind
    if (!kind) continue
    if (kind !== 'none') {
      const entry = isStanding ? record?.entries.get(id) : undefined
      const isCurrent = entry?.fingerprint === fingerprintOf(declared, id)
      // What has changed since is asked about again, but a refusal of it stands until then.
      if (entry && !(entry.granted && !isCurrent)) answers[id] = entry.granted ? 'granted' : 'refused'
      if (isCategory && !isCurrent) (kind === 'asks' ? asks : tells).push(id)
    }
    const byDefault = isCategory ? kind === 'none' || (kind === 'objects' && !gpc) : allowed.has(category)
    if (once.has(id) || (answers[id] ? answers[id] === 'granted' : byDefault)) allowed.add(id)
  }

  return {
    state: !isStanding ? 'undecided' : asks[0] ? 'outdated' : 'decided',
    time: isStanding ? time : null,
    allowed: [...allowed],
    asks,
    tells,
    gpc,
    answers,
  } as unknown as Decision<Id>
}

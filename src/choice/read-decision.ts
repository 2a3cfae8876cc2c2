import type { Declared, DeclaredCategory, DeclaredService } from '../manifest/declared.ts'
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
  /** Whether nobody sees the document yet: then nothing with a switch is allowed, and nothing asks. Default: false. */
  readonly asleep?: boolean
}

/** Clocks differ; a record from further in the future is unreadable. In milliseconds. */
const SKEW = 300_000

/** A category, or a service of one. */
type Owner = Pick<DeclaredCategory, 'id'> &
  Partial<Pick<DeclaredCategory, 'kind'> & Pick<DeclaredService, 'category'>>

/** What a record means for a manifest at a time. Whatever is in doubt is not allowed; never throws. */
export function readDecision<Id extends string = string>(
  declared: Declared,
  text: string | undefined,
  { now, gpc, once, asleep }: Circumstances,
): Decision<Id> {
  const record = decodeRecord(text)
  const time = record ? record.minutes * 60_000 : NaN
  const entries = time - now <= SKEW && now - time < declared.lifetime ? record?.entries : undefined
  const answers = { __proto__: null } as unknown as Record<string, Answer>
  const allowed = new Set<string>()
  const asks: string[] = []
  const tells: string[] = []

  for (const { id, kind: own, category = id } of [
    ...declared.categories.values(),
    ...declared.services.values(),
  ] as readonly Owner[]) {
    const kind = declared.categories.get(category as string)?.kind
    if (!kind) continue
    if (kind !== 'none') {
      const entry = entries?.get(id)
      const isCurrent = entry?.slice(1) === fingerprintOf(declared, id)
      // What has changed since is asked about again, but a refusal of it stands until then.
      if (entry?.[0] === '-') answers[id] = 'refused'
      else if (isCurrent) answers[id] = 'granted'
      // Nobody need be told again of what they have objected to.
      if (own && !isCurrent && !asleep && (kind === 'asks' || !answers[id])) {
        ;(kind === 'asks' ? asks : tells).push(id)
      }
    }
    const byDefault = own ? kind === 'none' || (kind === 'objects' && !gpc) : allowed.has(category as string)
    const isAllowed = once.has(id) || (answers[id] ? answers[id] === 'granted' : byDefault)
    if (asleep ? kind === 'none' : isAllowed) allowed.add(id)
  }

  return {
    state: !entries ? 'undecided' : asks[0] ? 'outdated' : 'decided',
    time: entries ? time : null,
    allowed: [...allowed],
    asks,
    tells,
    gpc,
    answers,
  } as unknown as Decision<Id>
}

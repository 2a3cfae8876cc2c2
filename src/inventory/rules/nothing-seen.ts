import { matches } from '../../manifest/name-owners.ts'
import type { Comparison } from '../annex-subject.ts'
import type { Finding } from '../finding.ts'
import { hasHappened, type EntryKind, type Observation } from '../observation.ts'

/** Where visits may be counted, something must be seen: nothing at all means that the looking went wrong. */
export function* nothingSeen(comparison: Comparison): Generator<Finding> {
  const { manifest, rows, requests, entries, servicesOf, wasAllowed, allowed, stageOf, seen } = comparison
  const wasSeenWith = (id: string, observation: Observation): boolean =>
    hasHappened(observation) &&
    observation.evidence.some(one => {
      const stage = stageOf(one)
      return stage !== undefined && allowed(id, stage)
    })
  for (const { id } of manifest.declared.categories.values()) {
    if ((id !== 'analytics' && manifest.basisOf(id) !== 'statistics') || !wasAllowed(id)) continue
    const services = [...manifest.declared.services.values()].filter(({ category }) => category === id)
    const own = rows.filter(({ category }) => category === id)
    if (services.length + own.length === 0) continue
    // What was held, or ran too early, says nothing of what came once it was allowed.
    const isSeen =
      requests.some(one =>
        services.some(service => servicesOf(one.name).includes(service.id) && wasSeenWith(service.id, one)),
      ) ||
      entries.some(one =>
        own.some(
          ({ pattern, type, service }) =>
            type === one.kind && matches(pattern, one.name) && wasSeenWith(service || id, one),
        ),
      )
    const isHidden = own.some(({ type }) => seen.unlisted?.includes(type as EntryKind))
    if (isSeen || (isHidden && services.every(({ hosts }) => !hosts.length))) continue
    yield {
      kind: 'nothing-seen',
      severity: 'error',
      subject: id,
      what: 'category',
      path: null,
      id,
      message: `'${id}' was allowed, and nothing of it was seen. Either it is no longer used, or something stops it still, or whoever looked saw nothing: wait longer, and look at a page that counts visits.`,
      evidence: [],
    }
  }
}

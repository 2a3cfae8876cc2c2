import type { KnownService, Proposal } from '../known/known-service.ts'
import type { LookUp } from '../known/look-up.ts'
import { createComparison, type Comparison } from './annex-subject.ts'
import { isRequest, OURS, type EntryKind, type Observation, type Seen } from './observation.ts'
import { whyStopped, type WhyStopped } from './why-stopped.ts'

/** One thing that was seen, with what the manifest says of it. */
export interface GroupedObservation {
  readonly observation: Observation
  /** Services and categories that it belongs to; none where nobody declared it. */
  readonly owners: readonly string[]
  readonly why: WhyStopped | null
}

/** Things that belong together. */
export interface ObservationGroup {
  /**
   * `declared`: the manifest names its service or category. `known`: it does not, and something is known of the product.
   * `unknown`: neither. `site`: the site's own files. `latchkey`: what Latchkey keeps. `extension`: done by an extension
   * of the browser, and so not by the site.
   */
  readonly kind: 'declared' | 'known' | 'unknown' | 'site' | 'latchkey' | 'extension'
  /** Id of the service or category that is declared; empty for other groups. */
  readonly id: string
  /** The product that it may be; null for groups that are not `known`. */
  readonly product: KnownService | null
  /** How sure that is: the surest of what is in it. */
  readonly confidence: Proposal['confidence'] | null
  readonly things: readonly GroupedObservation[]
}

const ORDER: readonly ObservationGroup['kind'][] = [
  'declared',
  'known',
  'unknown',
  'site',
  'latchkey',
  'extension',
]
const SURENESS: readonly Proposal['confidence'][] = ['high', 'medium', 'low']

/** Puts what was seen into groups: by the service that declares it, else by the product that it may be. */
export function groupObservations(manifest: unknown, seen: Seen, lookUp: LookUp): ObservationGroup[] {
  const comparison = createComparison(manifest, seen)
  const theirs = new Set([...comparison.entries, ...comparison.requests])
  const groups = new Map<string, ObservationGroup>()
  for (const observation of seen.observed) {
    const group = theirs.has(observation)
      ? groupOf(comparison, observation, lookUp)
      : placeOfOther(comparison, observation)
    const { kind, id = '', product = null, confidence = null, owners = [] } = group
    const key = `${kind} ${id || (product?.name ?? '')}`
    const before = groups.get(key)
    const thing = { observation, owners, why: whyStopped(comparison, observation, owners) }
    if (before) (before.things as GroupedObservation[]).push(thing)
    groups.set(key, {
      kind,
      id,
      product,
      confidence: surer(before?.confidence ?? null, confidence),
      things: before?.things ?? [thing],
    })
  }
  return ORDER.flatMap(wanted => [...groups.values()].filter(({ kind }) => kind === wanted))
}

interface Place extends Partial<Omit<ObservationGroup, 'things'>> {
  readonly kind: ObservationGroup['kind']
  readonly owners?: readonly string[]
}

function groupOf({ rowsOf, servicesOf }: Comparison, { kind, name }: Observation, lookUp: LookUp): Place {
  const isAsked = isRequest({ kind })
  const owners = isAsked
    ? servicesOf(name)
    : [
        ...new Set(
          rowsOf(name)
            .filter(({ type }) => type === kind)
            .map(({ service, category }) => service || category),
        ),
      ].filter(Boolean)
  const [id] = owners
  if (id !== undefined) return { kind: 'declared', id, owners }
  const [proposal] = isAsked ? lookUp.ofHost(name) : lookUp.ofName(name, kind as EntryKind)
  return proposal
    ? { kind: 'known', product: proposal.service, confidence: proposal.confidence }
    : { kind: 'unknown' }
}

/** What the comparison leaves out. */
function placeOfOther({ isOwn, manifest }: Comparison, { kind, name, heldFor = '' }: Observation): Place {
  const isService = manifest.declared.services.has(heldFor) || manifest.declared.categories.has(heldFor)
  if (isService) return { kind: 'declared', id: heldFor, owners: [heldFor] }
  if (isRequest({ kind })) return { kind: isOwn(name) ? 'site' : 'extension' }
  return { kind: OURS.test(name) ? 'latchkey' : 'extension' }
}

function surer(
  one: Proposal['confidence'] | null,
  other: Proposal['confidence'] | null,
): Proposal['confidence'] | null {
  return SURENESS.find(sure => sure === one || sure === other) ?? null
}

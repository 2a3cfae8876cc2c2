import { report } from '../browser/report.ts'
import { wholeManifest } from '../browser/whole-manifest.ts'
import type { Report } from '../check/report.ts'
import type { Held } from '../gate/held.ts'
import { rehearsedText } from '../gate/rehearsed-text.ts'
import { correctManifest, type AnnexChange } from '../inventory/correct-manifest.ts'
import { groupObservations, type ObservationGroup } from '../inventory/group-observations.ts'
import type { Inventory } from '../inventory/inventory.ts'
import { proposeEntries, type ProposedEntries } from '../inventory/propose-entries.ts'
import { missingEntries } from '../inventory/missing-entries.ts'
import { KNOWS_NOTHING } from '../known/knows-nothing.ts'
import type { Manifest } from '../manifest/types.ts'
import type { Visit } from '../visit.ts'

/** All that the panel shows of an inventory. */
export interface InventoryView {
  readonly inventory: Inventory
  readonly manifest: Manifest
  /** The same with the services that are proposed. */
  readonly completed: Manifest
  readonly groups: readonly ObservationGroup[]
  readonly proposed: ProposedEntries
  readonly changes: readonly AnnexChange[]
  /** What `?latchkey=check` says of this page; null where its file could not be had. */
  readonly setUp: Report | null
  /** The level that is rehearsed; undefined where none is. */
  readonly rehearsed: string | undefined
  /** What it would stop, in the words of the rehearsal. Addresses without their query, which may be secret. */
  readonly wouldStop: readonly string[]
}

/** Puts together what the panel shows. Never rejects: what cannot be loaded is left out, and the console says so. */
export async function inventoryView(visit: Visit, inventory: Inventory): Promise<InventoryView> {
  const { load, options, source, lang } = visit
  const failed = (error: unknown): null => {
    report('cannot load', error)
    return null
  }
  const [manifest, lookUp, setUp] = await Promise.all([
    wholeManifest(source),
    load('known', __INTEGRITY__.known).then(({ knownProducts }) => knownProducts, failed),
    load('check', __INTEGRITY__.check)
      .then(file => file.checkPage(visit))
      .catch(failed),
  ])
  const knows = lookUp ?? KNOWS_NOTHING
  const proposed = missingEntries(
    proposeEntries(manifest, inventory, { lookUp: knows, lang }),
    inventory.findings,
  )
  const { rehearse } = options
  return {
    inventory,
    manifest,
    completed: { ...manifest, services: { ...manifest.services, ...proposed.services } },
    groups: groupObservations(manifest, inventory, knows),
    proposed,
    changes: correctManifest(manifest, inventory, proposed),
    setUp,
    rehearsed: rehearse,
    wouldStop: rehearse ? wouldStop(rehearse, visit.held?.() ?? []) : [],
  }
}

function wouldStop(level: string, held: readonly Held[]): string[] {
  const lines = held
    .filter(({ outcome }) => outcome === 'rehearsed')
    .map(({ what, url }) => rehearsedText(level, { what, url: url?.replace(/[?#].*/s, '') ?? null }))
  return [...new Set(lines)]
}

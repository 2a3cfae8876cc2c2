import { afterEach } from 'vitest'
import type { Collector } from '../../../src/inventory/collector.ts'
import { compare } from '../../../src/inventory/compare.ts'
import type { Inventory } from '../../../src/inventory/inventory.ts'
import type { Observation, Stage } from '../../../src/inventory/observation.ts'
import { openInventory, showInventory } from '../../../src/inventory-panel/inventory-panel-file.ts'
import * as known from '../../../src/known/known-file.ts'
import type { Manifest } from '../../../src/manifest/types.ts'
import type { LazyFiles, Visit } from '../../../src/visit.ts'
import { fakeVisit } from '../../support/fake-visit.ts'
import { MANIFEST } from '../../unit/inventory/millbrook.ts'
import { accepted, BEFORE, seen } from '../../unit/inventory/seen.ts'

const STAGES: readonly Stage[] = [BEFORE, accepted('analytics', 'counter')]

interface OpenOptions {
  readonly observed?: readonly Observation[]
  readonly manifest?: Manifest
  readonly lang?: string
  readonly files?: Partial<LazyFiles>
  readonly visit?: Partial<Visit>
  readonly collector?: Partial<Collector>
}

/** A visit whose page shows these things, and what the panel has asked for: our files, and looks at the page. */
export function seenVisit({
  observed = [],
  manifest = MANIFEST,
  lang = 'en',
  files,
  visit,
  collector: own,
}: OpenOptions): {
  readonly visit: Visit
  readonly collector: Collector
  readonly asked: string[]
} {
  const asked: string[] = []
  const all = seen(STAGES, ...observed)
  const inventory: Inventory = {
    ...all,
    findings: compare(manifest, all),
    limits: ['HttpOnly is out of sight.'],
  }
  const collector: Collector = {
    take() {
      asked.push('a look')
      return Promise.resolve(inventory)
    },
    isKept: () => 'latchkey-inventory' in sessionStorage,
    keep: () => sessionStorage.setItem('latchkey-inventory', '{}'),
    end: () => sessionStorage.removeItem('latchkey-inventory'),
    ...own,
  }
  const fake = fakeVisit(manifest, {
    lang,
    files: {
      known,
      check: {
        showCheck: () => Promise.reject(new Error('not here')),
        checkPage: () => Promise.resolve(SET_UP),
      },
      ...files,
    },
  })
  const load: Visit['load'] = (name, integrity) => {
    asked.push(name)
    return fake.load(name, integrity)
  }
  return { visit: { ...fake, ...visit, load }, collector, asked }
}

const SET_UP = {
  summary: 'Nothing to mend.',
  items: [{ state: 'ok', verdict: 'OK', title: 'Level', says: 'Level guard.', todo: '', details: [] }],
} as const

let remove = (): void => {}
afterEach(() => {
  remove()
  sessionStorage.clear()
  document.body.replaceChildren()
})

/** Opens the panel of a page that shows these things. */
export async function open(options: OpenOptions = {}): Promise<HTMLElement> {
  const { visit, collector } = seenVisit(options)
  remove = await openInventory(visit, collector)
  return region()
}

/** Stands in a page that was opened with `?latchkey=inventory`. */
export function ask(options: OpenOptions = {}): { readonly asked: readonly string[] } {
  const { visit, collector, asked } = seenVisit(options)
  remove = showInventory(visit, collector)
  return { asked }
}

export function region(): HTMLElement {
  const found = document.querySelector<HTMLElement>('#latchkey-inventory')
  if (!found) throw new Error('there is no inventory in the page')
  return found
}

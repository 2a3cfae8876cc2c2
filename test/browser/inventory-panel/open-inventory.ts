import { afterEach } from 'vitest'
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
}

/** A visit whose page shows these things, and which of our files it has asked for. */
export function seenVisit({ observed = [], manifest = MANIFEST, lang = 'en', files, visit }: OpenOptions): {
  readonly visit: Visit
  readonly loaded: string[]
} {
  const all = seen(STAGES, ...observed)
  const inventory: Inventory = {
    ...all,
    findings: compare(manifest, all),
    limits: ['HttpOnly is out of sight.'],
  }
  const fake = fakeVisit(manifest, {
    lang,
    files: {
      known,
      check: {
        showCheck: () => Promise.reject(new Error('not here')),
        checkPage: () => Promise.resolve(SET_UP),
      },
      inventory: {
        takeInventory: () => Promise.resolve(inventory),
        beginInventory: () => sessionStorage.setItem('latchkey-inventory', '{}'),
        endInventory: () => sessionStorage.removeItem('latchkey-inventory'),
        goOn: () => {},
      },
      ...files,
    },
  })
  const loaded: string[] = []
  const load: Visit['load'] = (name, integrity) => {
    loaded.push(name)
    return fake.load(name, integrity)
  }
  return { visit: { ...fake, ...visit, load }, loaded }
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
  const { visit } = seenVisit(options)
  remove = await openInventory(visit)
  return region()
}

/** Stands in a page that was opened with `?latchkey=inventory`. */
export function ask(options: OpenOptions = {}): { readonly loaded: readonly string[] } {
  const { visit, loaded } = seenVisit(options)
  remove = showInventory(visit)
  return { loaded }
}

export function region(): HTMLElement {
  const found = document.querySelector<HTMLElement>('#latchkey-inventory')
  if (!found) throw new Error('there is no inventory in the page')
  return found
}

import { createGate } from '../../../src/gate/gate.ts'
import { watch } from '../../../src/browser/watch.ts'
import { whenReady } from '../../../src/browser/when-ready.ts'
import { createUrlOwners } from '../../../src/manifest/url-owners.ts'
import { readManifest } from '../../../src/manifest/read-manifest.ts'

/** The gate alone, with a choice that the tests make: `data-allowed` names what is allowed at first. */
const script = Reflect.get(Document.prototype, 'currentScript', document) as HTMLScriptElement
const declared = readManifest({
  site: { hosts: ['assets.localhost'] },
  services: {
    cdn: { name: 'Fonts', category: 'necessary', hosts: ['cdn.localhost'] },
    stats: { name: 'Stats', category: 'analytics', hosts: ['stats.localhost'] },
    counter: { name: 'Counter', category: 'analytics', hosts: ['counter.localhost'] },
    films: { name: 'Films', category: 'media', hosts: ['films.localhost', '*.films.localhost'] },
  },
})
const allowed = new Set(['necessary', ...(script.dataset.allowed ?? '').split(' ')])

function allows(id: string): boolean {
  const category = declared.services.get(id)?.category
  return allowed.has(category ?? id) && !allowed.has(`not-${id}`)
}

const seen: unknown[] = []
const gate = createGate(
  {
    ...createUrlOwners(declared, location.hostname),
    allows,
    known: id => declared.services.has(id) || declared.categories.has(id),
    nonce: script.nonce,
  },
  record => seen.push(record),
)
const stop = watch(gate.update)
whenReady(gate.update)

Object.assign(window, {
  seen,
  gate: { ...gate, stop },
  grant(...ids: string[]) {
    for (const id of ids) allowed.add(id)
    gate.update()
  },
  withdraw(...ids: string[]) {
    for (const id of ids) allowed.delete(id)
    gate.update()
  },
})

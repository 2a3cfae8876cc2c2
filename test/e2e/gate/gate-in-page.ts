import { createGate } from '../../../src/gate/gate.ts'
import { watchParser } from '../../../src/browser/watch-parser.ts'
import { whenReady } from '../../../src/browser/when-ready.ts'
import { createPatch } from '../../../src/gate/patch.ts'
import { watchInsertions } from '../../../src/gate/watch-insertions.ts'
import { SITE } from '../../../src/manifest/url-owners.ts'
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
  if (id === SITE) return true
  const category = declared.services.get(id)?.category
  return (allowed.has(category ?? id) || allowed.has(id)) && !allowed.has(`not-${id}`)
}

const seen: unknown[] = []
const gate = createGate({ declared, allows, nonce: script.nonce }, record => seen.push(record))
const stops: (() => void)[] = [watchParser(() => setTimeout(gate.update))]
watchInsertions(
  createPatch(window, undo => stops.unshift(undo)),
  () => setTimeout(gate.update),
)
gate.update()
whenReady(gate.update)
const stop = (): void => stops.forEach(undo => undo())

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

import type { Manifest } from '../../src/manifest/types.ts'
import { fakeVisit } from './fake-visit.ts'

type Visit = ReturnType<typeof fakeVisit>

/** Stands the real choice, on a record in memory, where the head leaves its one instance. */
export function runChoice(manifest: Manifest, options: Parameters<typeof fakeVisit>[1] = {}): Visit {
  const visit = fakeVisit(manifest, options)
  Object.assign(document, { [Symbol.for('latchkey')]: visit.choice })
  return visit
}

/** Takes it away. */
export function stopChoice(): void {
  Reflect.deleteProperty(document, Symbol.for('latchkey'))
}

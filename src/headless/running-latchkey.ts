import { native } from '../browser/natives.ts'
import type { Method } from '../choice/types.ts'
import type { Latchkey } from '../latchkey.ts'

/** Where the head leaves the one instance: page content can shadow names, never symbols. */
const INSTANCE = Symbol.for('latchkey')

/** The Latchkey of this page; null on a server, and as long as none runs. */
export function runningLatchkey(): Latchkey | null {
  if (typeof document === 'undefined') return null
  return (document as { [INSTANCE]?: Latchkey })[INSTANCE] ?? null
}

/**
 * Calls back after each decision, and once one has started that did not run before.
 * @param listener is told through what was decided; nothing where something started.
 * @returns the function that stops it.
 */
export function followLatchkey(listener: (by?: Method) => void): () => void {
  let stop = (): void => {}
  const attach = (): void => {
    stop()
    stop = runningLatchkey()?.onChange((_, by) => listener(by)) ?? (() => {})
  }
  const onReady = (): void => {
    attach()
    listener()
  }
  attach()
  native('addEventListener')('latchkey:ready', onReady)
  return () => {
    stop()
    native('removeEventListener')('latchkey:ready', onReady)
  }
}

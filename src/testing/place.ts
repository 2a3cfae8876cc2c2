import { native } from '../browser/natives.ts'
import type { Latchkey } from '../latchkey.ts'

/** Where the head leaves the one instance. */
const INSTANCE = Symbol.for('latchkey')

type Place = { [INSTANCE]?: object }

/**
 * Stands a Latchkey where hooks look for the one that runs, and has the document tell of it as it does of a real one.
 * @returns the function that stops the telling.
 */
export function takePlace(latchkey: object, onChange: Latchkey['onChange']): () => void {
  if (typeof document === 'undefined') return () => {}
  const tell = (name: string, detail: unknown): void =>
    void native('dispatchEvent')(new CustomEvent(`latchkey:${name}`, { detail }))
  Object.assign(document, { [INSTANCE]: latchkey })
  // Components that are mounted already begin to follow it.
  tell('ready', latchkey)
  return onChange(decision => tell('change', decision))
}

/** Takes it away, where it still stands. */
export function leavePlace(latchkey: object): void {
  if (typeof document === 'undefined') return
  const place = document as Place
  if (place[INSTANCE] === latchkey) delete place[INSTANCE]
}

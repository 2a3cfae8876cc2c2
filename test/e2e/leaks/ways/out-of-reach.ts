import type { EngineName } from '../../../support/engines/find-engine.mjs'
import type { OutOfReach, Way } from './way.ts'

/** Whether a way is known to be beyond a level in that engine. */
export function isOutOfReach({ outOfReach }: Way, engine: EngineName, level: 'guard' | 'seal'): boolean {
  if (!outOfReach || (level === 'seal' && outOfReach.level === 'guard')) return false
  return outOfReach.engines?.includes(engine) ?? true
}

const SEAL = 'level `seal`'

/** What level `guard` cannot stop. */
const atGuard = (why: string, cure = SEAL): OutOfReach => ({ level: 'guard', why, cure })

export const REDIRECTED = atGuard('The site’s own address is asked, and its server sends the request on.')
export const STYLED = atGuard('Style sheets ask by themselves. They run nothing.')
export const LED = atGuard('It is a navigation, of a frame or by a link. Those are never touched.')
export const IN_OWN_FILE = atGuard('A file of the site’s own imports it, and files are not read.')
export const SAVED = atGuard(
  'A script that stands before us has kept the native function.',
  `the snippet first in the head; ${SEAL}`,
)
export const SHADOWED = atGuard(
  'What stands in a declared shadow root is shown to no script before it loads.',
)
export const IN_BLOB = atGuard('What a blob holds cannot be read in time.')
export const SHARED = atGuard('Pages share such a worker by its address, so it stays as it is.')
export const BY_BROWSER = atGuard(
  'The browser makes or sets it by itself, and calls no function that could be replaced.',
)
export const SAVED_DATABASE: OutOfReach = {
  why: 'A script that stands before us has opened it, and an open database cannot be removed.',
  cure: 'the snippet first in the head',
}

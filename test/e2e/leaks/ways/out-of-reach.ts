import type { EngineName } from '../../../support/engines/find-engine.mjs'
import type { OutOfReach, Way } from './way.ts'

/** Whether a way is known to be beyond a level in that engine. */
export function isOutOfReach({ outOfReach }: Way, engine: EngineName, level: 'guard' | 'seal'): boolean {
  if (!outOfReach || (level === 'seal' && outOfReach.level === 'guard')) return false
  return outOfReach.engines?.includes(engine) ?? true
}

const SEAL = 'level `seal`'

export const REDIRECTED: OutOfReach = {
  level: 'guard',
  why: 'The site’s own address is asked, and its server sends the request on.',
  cure: SEAL,
}
export const STYLED: OutOfReach = {
  level: 'guard',
  why: 'Style sheets ask by themselves. They run nothing.',
  cure: SEAL,
}
export const LED: OutOfReach = {
  level: 'guard',
  why: 'It is a navigation, of a frame or by a link. Those are never touched.',
  cure: SEAL,
}
export const IN_OWN_FILE: OutOfReach = {
  level: 'guard',
  why: 'A file of the site’s own imports it, and files are not read.',
  cure: SEAL,
}
export const SAVED: OutOfReach = {
  level: 'guard',
  why: 'A script that stands before us has kept the native function.',
  cure: `the snippet first in the head; ${SEAL}`,
}
export const SHADOWED: OutOfReach = {
  level: 'guard',
  why: 'What stands in a declared shadow root is shown to no script before it loads.',
  cure: SEAL,
}
export const IN_BLOB: OutOfReach = {
  level: 'guard',
  why: 'What a blob holds cannot be read in time.',
  cure: SEAL,
}
export const SHARED: OutOfReach = {
  level: 'guard',
  why: 'Pages share such a worker by its address, so it stays as it is.',
  cure: SEAL,
}
export const BY_BROWSER: OutOfReach = {
  level: 'guard',
  why: 'The browser makes or sets it by itself, and calls no function that could be replaced.',
  cure: SEAL,
}
export const SAVED_DATABASE: OutOfReach = {
  why: 'A script that stands before us has opened it, and an open database cannot be removed.',
  cure: 'the snippet first in the head',
}

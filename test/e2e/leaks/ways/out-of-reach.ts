import type { EngineName } from '../../../support/engines/find-engine.mjs'
import type { Way } from './way.ts'

/** Whether a way is known to be beyond a level in that engine. */
export function isOutOfReach({ outOfReach }: Way, engine: EngineName, level: 'guard' | 'seal'): boolean {
  if (!outOfReach || (level === 'seal' && outOfReach.level === 'guard')) return false
  return outOfReach.engines?.includes(engine) ?? true
}

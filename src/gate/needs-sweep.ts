import { cookieText } from '../browser/cookies.ts'
import type { Choice } from '../choice/types.ts'
import type { Declared } from '../manifest/declared.ts'

/** Whether something by a declared name that is not allowed now seems to be stored; the sweep itself looks closely. */
export function needsSweep({ names }: Declared, { allows }: Pick<Choice, 'allows'>): boolean {
  const refused = names.filter(({ service, category }) => category && !allows(service ?? category))
  const patterns = refused.map(({ pattern }) => pattern.replace(/[^\w*]/g, '\\$&').replace(/\*/g, '.*'))
  const stored = cookieText()
    .split('; ')
    .map(pair => pair.split('=')[0])
  try {
    stored.push(...Object.keys(localStorage), ...Object.keys(sessionStorage))
  } catch {
    // Storage is refused here, so nothing is in it.
  }
  const pattern = new RegExp(`^(${patterns.join('|')})$`, 's')
  return stored.some(name => name && pattern.test(name))
}

import { native } from '../browser/natives.ts'
import { report } from '../browser/report.ts'

/** Says where a sealed page lacks its barrier, or has it where browsers have begun to load already. */
export function checkBarrier(): void {
  const first = native('querySelectorAll')('script,style,[rel=stylesheet],[http-equiv^=content-s i]')[0]
  if (first?.localName !== 'meta') report('no barrier first in <head>')
}

import { report } from '../browser/report.ts'
import { namesAtOnce } from '../browser/stored-names.ts'
import { createNameOwners } from '../manifest/name-owners.ts'
import { createUrlOwners, SITE } from '../manifest/url-owners.ts'
import type { Visit } from '../visit.ts'
import type { Held } from './held.ts'
import { createJudge } from './judge.ts'
import { rehearsedText } from './rehearsed-text.ts'

/** When names are looked at after the start, in milliseconds: at once, and for as long as most pages take to settle. */
const LOOKS = [0, 1000, 5000]

/**
 * Reports what a level would stop, by computation over what the page really asks for and stores; stops nothing. It sees
 * what the browser lists of this document: sockets are not in that list, nor is what happens inside frames.
 */
export function rehearse(visit: Visit, level: 'guard' | 'seal'): void {
  const { declared, choice, note } = visit
  const judge = createJudge({
    ...createUrlOwners(declared, location.hostname),
    ...createNameOwners(declared),
    allows: id => id === SITE || choice.allows(id),
    blocksHosts: level === 'seal',
    blocksNames: false,
    sights: { see: () => {} },
  })
  const tell = ({ what, url, why }: Pick<Held, 'what' | 'why'> & { url: string }, id?: string): void => {
    if (id === undefined) return
    report(rehearsedText(level, { what, url }))
    note({ what, url, id, why: id ? 'not allowed yet' : why, outcome: 'rehearsed', who: null })
  }
  new PerformanceObserver(list => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      tell({ what: entry.initiatorType, url: entry.name, why: 'address not declared' }, judge.url(entry.name))
    }
  }).observe({ type: 'resource', buffered: true })
  const look = (): void => {
    for (const type of ['cookie', 'localStorage', 'sessionStorage'] as const) {
      for (const name of namesAtOnce(type)) {
        tell({ what: type, url: name, why: 'name not declared' }, judge.name(name, type))
      }
    }
  }
  for (const wait of LOOKS) setTimeout(look, wait)
}

import { registrations } from '../browser/registrations.ts'
import { report } from '../browser/report.ts'
import type { Visit } from '../visit.ts'

/**
 * Notes what has a policy of its own and so is beyond ours: pages of this site in frames, unless Latchkey runs there too,
 * and service workers.
 */
export function noteBeyond(note: Visit['note']): void {
  const tell = (what: string, url: string): void => {
    report(`${what} ${url} is beyond this page: it needs the snippet or the header itself`)
    note({ what, url, id: '', why: 'policy of its own', outcome: 'beyond', who: null })
  }
  for (let index = 0; index < window.length; index++) {
    try {
      const { location, Latchkey } = window[index] as Window
      if (/^http/.test(location.protocol) && !Latchkey) tell('frame', location.href)
    } catch {
      // Of another origin: the policy decides whether it may be here at all.
    }
  }
  void registrations().then(all => {
    for (const { active } of all) if (active) tell('service-worker', active.scriptURL)
  })
}

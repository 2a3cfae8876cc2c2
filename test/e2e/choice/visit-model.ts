import type { Category, Version } from './visit-pages.ts'

/** What a visitor's last decision means, in as few words as can be: the judge of the state machine. */
export interface Visit {
  now: number
  /** A tab is opened or loaded again, with the manifest of that moment. */
  load(tab: number, version: Version): void
  close(tab: number): void
  decide(tab: number, answers: Partial<Record<Category, boolean | undefined>>): void
  allows(tab: number, category: Category): boolean
}

interface Said {
  readonly isYes: boolean
  /** The manifest on which it was said. */
  readonly version: Version
}

const CATEGORIES = ['analytics', 'media'] as const
const MINUTE = 60_000
/** Half of 365.25 days: six months. */
const LIFETIME = 365.25 * 43_200_000
const SKEW = 5 * MINUTE

/** Whether a category is the same in two manifests: only the hosts of analytics ever differ. */
const isSame = (category: Category, one: Version, other: Version): boolean =>
  category === 'media' || (one === 'other host') === (other === 'other host')

export function createVisit(start: number): Visit {
  const tabs: Version[] = []
  let time = -Infinity
  let said = new Map<Category, Said>()

  const isValid = (now: number): boolean => time - now <= SKEW && now - time < LIFETIME
  /** What a tab takes to be said about a category; undefined: nothing that counts. */
  function answer(tab: number, category: Category, now: number): boolean | undefined {
    const last = isValid(now) ? said.get(category) : undefined
    if (!last) return undefined
    if (!last.isYes) return false
    return isSame(category, last.version, tabs[tab]!) ? true : undefined
  }

  return {
    now: start,
    load: (tab, version) => void (tabs[tab] = version),
    close: tab => void tabs.splice(tab, 1),
    decide(tab, answers) {
      said = new Map(
        CATEGORIES.map(category => {
          const isYes = answers[category] ?? answer(tab, category, this.now) === true
          return [category, { isYes, version: tabs[tab]! }]
        }),
      )
      time = Math.floor(this.now / MINUTE) * MINUTE
    },
    allows(tab, category) {
      return answer(tab, category, this.now) === true
    },
  }
}

import type { Evidence, Observation } from '../inventory/observation.ts'

/** One sight of something. */
export interface Sight extends Pick<Observation, 'kind' | 'name' | 'host' | 'seconds' | 'outcome'> {
  readonly evidence: Evidence
}

/** What one visitor saw, so far. */
export interface Sights {
  add(sight: Sight): void
  /** Says of all entries whether they are there now. */
  look(isThere: (sight: Pick<Observation, 'kind' | 'name' | 'host'>) => boolean): void
  observed(): Observation[]
}

type Mutable<Record> = { -readonly [Key in keyof Record]: Record[Key] }

/** How many sights of one thing are kept in one stage: who did it on which page, not how often. */
const KEPT = 5

/** Collects sights: each thing once, with the first sights in each stage. */
export function recordSights(): Sights {
  // Apart by outcome: that something was stopped before a choice must not look like what happened after it.
  const all = new Map<string, Mutable<Observation> & { evidence: Evidence[] }>()
  return {
    add({ evidence, ...what }) {
      const key = JSON.stringify([what.kind, what.name, what.host, what.outcome])
      const known = all.get(key)
      if (!known) {
        all.set(key, { ...what, isThere: null, count: 1, evidence: [evidence] })
        return
      }
      known.count++
      known.seconds = longest(known.seconds, what.seconds)
      const alike = known.evidence.filter(({ stage }) => stage === evidence.stage)
      const isNew = alike.every(one => one.who !== evidence.who || one.page !== evidence.page)
      if (isNew && alike.length < KEPT) known.evidence.push(evidence)
    },
    look(isThere) {
      for (const one of all.values()) if (one.seconds !== null) one.isThere = isThere(one)
    },
    observed: () => [...all.values()],
  }
}

/** Joins what several visitors saw. What is there in the end, the last of them says. */
export function joinObserved(lists: readonly (readonly Observation[])[]): Observation[] {
  const joined = new Map<string, Observation>()
  for (const one of lists.flat()) {
    const whole = JSON.stringify([one.kind, one.name, one.host, one.outcome])
    const known = joined.get(whole)
    joined.set(whole, {
      ...one,
      ...(known && {
        seconds: longest(known.seconds, one.seconds),
        count: known.count + one.count,
        evidence: [...known.evidence, ...one.evidence],
      }),
    })
  }
  const key = ({ kind, name, host }: Observation): string => JSON.stringify([kind, name, host])
  const there = new Set(
    lists
      .at(-1)
      ?.filter(({ isThere }) => isThere)
      .map(key),
  )
  return [...joined.values()].map(one => ({
    ...one,
    isThere: one.seconds === null ? null : there.has(key(one)),
  }))
}

function longest(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : Math.max(one, other)
}

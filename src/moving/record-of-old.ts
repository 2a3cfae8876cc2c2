import { fingerprintOf } from '../choice/fingerprint.ts'
import type { ChoiceRecord, RecordEntry } from '../choice/record.ts'
import { OLD_PRODUCTS } from '../manifest/data/old-products.ts'
import type { Declared } from '../manifest/declared.ts'
import type { OldChoice } from './old-choice.ts'
import type { Left } from './old-choices.ts'

interface Circumstances {
  /** In milliseconds since 1970. */
  readonly now: number
  /** Whether the browser sends Global Privacy Control: then no yes is taken over. */
  readonly gpc: boolean
}

/** What a product has left, where it says something that still counts. */
interface Counting extends Left {
  readonly choice: OldChoice
}

/**
 * What of old choices holds here: a no for everything that it may mean, a yes for what the site names one by one. Null
 * where nothing does; what is not in it is still asked about.
 */
export function recordOfOld(
  declared: Declared,
  left: readonly Left[],
  { now, gpc }: Circumstances,
): ChoiceRecord | null {
  const timeOf = ({ time }: OldChoice): number => Math.min(time ?? now, now)
  const counting = left.filter(
    (one): one is Counting => one.choice !== null && now - timeOf(one.choice) < declared.lifetime,
  )
  const owners = withSwitch(declared)
  const refused = new Set(counting.flatMap(one => refusedBy(one, [...owners.keys()])))
  const granted = new Set(gpc ? [] : counting.flatMap(grantedBy))
  const signOf = (id: string): '+' | '-' | '' => (refused.has(id) ? '-' : granted.has(id) ? '+' : '')

  const entries = new Map<string, RecordEntry>()
  for (const [id, category] of owners) {
    const sign = signOf(id)
    if (sign && (id === category || sign !== signOf(category)))
      entries.set(id, `${sign}${fingerprintOf(declared, id)}`)
  }
  // The oldest, so that nothing lasts longer than it would have.
  const time = Math.min(...counting.map(({ choice }) => timeOf(choice)))
  return entries.size ? { minutes: Math.floor(time / 60_000), entries } : null
}

/** The category of each id that has a switch, services first, as a record has them. */
function withSwitch({ categories, services }: Declared): Map<string, string> {
  const owners = [...services.values(), ...categories.values()] as readonly {
    id: string
    category?: string
  }[]
  return new Map(
    owners
      .map(({ id, category = id }) => [id, category] as const)
      .filter(([, category]) => /asks|objects/.test(categories.get(category)?.kind ?? '')),
  )
}

function refusedBy({ product, choice, named }: Counting, all: readonly string[]): unknown[] {
  const answers = [...choice.answers]
  // A visitor who has refused all that there was has refused this too.
  if (answers.length && answers.every(([, isGranted]) => !isGranted)) return [...all]
  const table = OLD_PRODUCTS.get(product) ?? {}
  const meant = (wanted: boolean): unknown[] =>
    answers.filter(([, isGranted]) => isGranted === wanted).map(([name]) => table[name])
  const alsoGranted = meant(true)
  return [
    ...answers.flatMap(([name, isGranted]) => (isGranted ? [] : (named.get(name) ?? []))),
    // A yes and a no that both mean one category of ours are no answer about it.
    ...meant(false).filter(id => !alsoGranted.includes(id)),
  ]
}

function grantedBy({ choice: { answers, isExplicit }, named }: Counting): unknown[] {
  return isExplicit
    ? [...answers].flatMap(([name, isGranted]) => (isGranted ? (named.get(name) ?? []) : []))
    : []
}

import type { GroupedObservation, ObservationGroup } from '../inventory/group-observations.ts'
import { isRequest, type Stage } from '../inventory/observation.ts'
import { inWords } from '../inventory/rules/lifetime.ts'
import { durationWords } from '../words/duration.ts'
import { fill } from '../words/fill.ts'
import { plural } from '../words/plural.ts'
import { EvidenceList } from './EvidenceList.tsx'
import type { InventoryLanguage } from './inventory-language.ts'

interface ThingProps {
  readonly thing: GroupedObservation
  readonly group: ObservationGroup
  readonly stages: readonly Stage[]
  readonly nameOf: (id: string) => string
  readonly words: InventoryLanguage
}

/** One thing that was seen: what it is, whether it is declared, what became of it and why, and how it is known. */
export function Thing({ thing: { observation, owners, why }, group, stages, nameOf, words }: ThingProps) {
  const { inventory: texts, common } = words
  const { kind, name, outcome, seconds, count, isThere, evidence } = observation
  const isAsked = isRequest(observation)
  const says = [
    group.kind === 'declared' && texts.isDeclared,
    (group.kind === 'known' || group.kind === 'unknown') && texts.isNotDeclared,
    texts.outcomes[isAsked && outcome === 'stored' ? 'asked' : outcome],
    why && fill(texts.why[why], { list: common.list(owners.map(nameOf)) }),
    outcome === 'stored' && isThere === false && texts.isGone,
    seconds !== null && fill(texts.keptFor, { time: durationWords(inWords(seconds), words) }),
    plural(count, texts.counted.times, common),
  ]
  return (
    <>
      <p>
        <code dir="ltr" translate={false}>
          {name}
        </code>{' '}
        ({texts.kinds[kind]}) {says.filter(Boolean).join(' ')}
      </p>
      <EvidenceList about={name} evidence={evidence} stages={stages} words={words} />
    </>
  )
}

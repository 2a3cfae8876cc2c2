import { DEAD_MECHANISMS } from '../data/dead-mechanisms.ts'
import { shown, type Finding, type Path } from '../fault.ts'
import { isFields } from '../is-fields.ts'
import { isOwnService } from '../is-own-service.ts'
import type { Subject } from '../subject.ts'
import { text } from '../text.ts'
import { textFields } from '../text-fields.ts'

const UK =
  /^(?:uk|gb|gbr|great britain|united kingdom|england|scotland|wales|cymru|northern ireland|the uk)\b/i

/** What is said about data that leave the UK must agree, and rest on something that still holds. */
export function* transfers(subject: Subject): Generator<Finding> {
  for (const { path, fields } of [...subject.services, ...subject.recipients]) {
    yield* deadMechanism([...path, 'safeguard'], fields.safeguard)
  }
  for (const { path, value } of textFields(subject)) {
    for (const [tag, each] of isFields(value) ? Object.entries(value) : [['', value] as const]) {
      yield* deadMechanism(tag ? [...path, tag] : path, each)
    }
  }
  if (subject.site.transfers === 'none') yield* contradictions(subject)
}

function* deadMechanism(path: Path, value: unknown): Generator<Finding> {
  const dead = DEAD_MECHANISMS.find(({ pattern }) => pattern.test(text(value)))
  if (!dead) return
  yield {
    severity: 'warning',
    code: 'dead-mechanism',
    path,
    expected: 'a safeguard that still holds, such as the UK-US data bridge or standard clauses',
    received: `${shown(value)}: ${dead.name} has been invalid since ${dead.since}`,
    advice: `Ask the provider what protects the data today, and write that. See ${dead.source}`,
  }
}

function* contradictions({ declared, services, recipients }: Subject): Generator<Finding> {
  for (const { key, path, fields } of [...services, ...recipients]) {
    const country = text(fields.country)
    const isForeign = country ? !UK.test(country) : path[0] === 'services' && !isOwnService(declared, key)
    if (!isForeign) continue
    yield {
      severity: 'warning',
      code: 'transfers-contradiction',
      path: [...path, 'country'],
      expected: "the UK, since site.transfers says 'none'",
      received: country ? shown(country) : 'no country',
      advice: country
        ? "Write transfers: 'listed' and the safeguard here, or do without it."
        : "Find out where its data go and name the country; where it is abroad, write transfers: 'listed'.",
    }
  }
}

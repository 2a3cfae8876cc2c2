import { toFault, type Fault, type Finding } from './fault.ts'
import { isFields } from './is-fields.ts'
import { RULES } from './rules/rules.ts'
import { shapeFaults } from './shape-faults.ts'
import { createSubject } from './subject.ts'

export type { Fault }

/** Settings of a validation. */
export interface ValidateOptions {
  /** Day against which a review date is held. Default: today. */
  readonly now?: Date
}

/** All faults of a manifest at once, each list in the order of the manifest. */
export interface Faults {
  /** What is shut until it is corrected. */
  readonly errors: readonly Fault[]
  /** What works, but probably not as it should. */
  readonly warnings: readonly Fault[]
}

/** Finds everything that is wrong or doubtful in a manifest. Never throws, whatever it is given. */
export function validate(input: unknown, { now = new Date() }: ValidateOptions = {}): Faults {
  const subject = createSubject(input, now)
  const findings = [...shapeFaults(input), ...RULES.flatMap(rule => [...rule(subject)])]
  const faults = inOrder(findings, input).map(toFault)
  return {
    errors: faults.filter(({ severity }) => severity === 'error'),
    warnings: faults.filter(({ severity }) => severity === 'warning'),
  }
}

/** Sorts by place in the manifest, so that a reader walks through it once. */
function inOrder(findings: readonly Finding[], input: unknown): Finding[] {
  const places = new Map<unknown, Map<string, number>>()
  if (isFields(input)) {
    for (const [part, entries] of Object.entries(input)) {
      const keys = isFields(entries) || Array.isArray(entries) ? Object.keys(entries) : []
      places.set(part, new Map(keys.map((key, index) => [key, index])))
    }
  }
  const parts = [...places.keys()]
  const placed = findings.map(finding => ({
    finding,
    part: parts.indexOf(finding.path[0]),
    entry: places.get(finding.path[0])?.get(String(finding.path[1])) ?? -1,
  }))
  return placed.sort((a, b) => a.part - b.part || a.entry - b.entry).map(({ finding }) => finding)
}

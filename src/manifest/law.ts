import { UK_PECR } from './data/uk-pecr-2026-02-05.ts'
import type { BasisRule } from './rule-set.ts'

const RULES: ReadonlyMap<unknown, BasisRule> = new Map(Object.entries(UK_PECR.bases))

/** What the law says of a basis; undefined for one that it does not know. */
export function ruleOf(basis: unknown): BasisRule | undefined {
  return RULES.get(basis)
}

/** "PECR Schedule A1 paragraph 5": where the law speaks of a basis. */
export function paragraphOf(basis: unknown): string {
  return `PECR Schedule A1 paragraph ${ruleOf(basis)?.paragraph ?? ''}`
}

import type { Finding } from '../fault.ts'
import type { Subject } from '../subject.ts'
import { references } from './references.ts'
import { ids } from './ids.ts'

/** Looks at a manifest for one kind of fault. */
export type Rule = (subject: Subject) => Iterable<Finding>

/** What the shape of a manifest cannot say. */
export const RULES: readonly Rule[] = [ids, references]

import type { Finding } from '../fault.ts'
import type { Subject } from '../subject.ts'
import { addresses } from './addresses.ts'
import { bases } from './bases.ts'
import { dates } from './dates.ts'
import { duplicates } from './duplicates.ts'
import { hosts } from './hosts.ts'
import { ids } from './ids.ts'
import { languages } from './languages.ts'
import { lifetimes } from './lifetimes.ts'
import { migrate } from './migrate.ts'
import { names } from './names.ts'
import { offeredLanguages } from './offered-languages.ts'
import { plainText } from './plain-text.ts'
import { products } from './products.ts'
import { purposes } from './purposes.ts'
import { record } from './record.ts'
import { references } from './references.ts'
import { transfers } from './transfers.ts'
import { unused } from './unused.ts'
import { withoutQuestion } from './without-question.ts'

/** Looks at a manifest for one kind of fault. */
export type Rule = (subject: Subject) => Iterable<Finding>

/** What the shape of a manifest cannot say. */
export const RULES: readonly Rule[] = [
  ids,
  references,
  bases,
  lifetimes,
  migrate,
  products,
  withoutQuestion,
  purposes,
  transfers,
  dates,
  names,
  duplicates,
  hosts,
  unused,
  addresses,
  record,
  languages,
  offeredLanguages,
  plainText,
]

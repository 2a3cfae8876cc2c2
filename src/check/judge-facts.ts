import { age } from './checks/age.ts'
import { annex } from './checks/annex.ts'
import { barrier } from './checks/barrier.ts'
import { control } from './checks/control.ts'
import { copies } from './checks/copies.ts'
import { editor } from './checks/editor.ts'
import { files } from './checks/files.ts'
import { language } from './checks/language.ts'
import { level } from './checks/level.ts'
import { manifest } from './checks/manifest.ts'
import { marks } from './checks/marks.ts'
import { optimisers } from './checks/optimisers.ts'
import { position } from './checks/position.ts'
import { record } from './checks/record.ts'
import { rehearsal } from './checks/rehearsal.ts'
import type { Facts } from './facts.ts'
import type { Finding } from './finding.ts'

/** In the order in which they are read: what matters most, first. */
const CHECKS: readonly ((facts: Facts) => Finding | readonly Finding[] | null)[] = [
  position,
  copies,
  optimisers,
  level,
  rehearsal,
  barrier,
  files,
  manifest,
  age,
  control,
  annex,
  editor,
  marks,
  language,
  record,
]

/** What is whole, what is to mend and what cannot be told about a set-up. Pure: the same facts give the same findings. */
export function judgeFacts(facts: Facts): readonly Finding[] {
  return CHECKS.flatMap(check => check(facts) ?? [])
}

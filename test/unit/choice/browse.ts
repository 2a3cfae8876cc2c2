import { createChoice, type RecordStore } from '../../../src/choice/choice.ts'
import { decodeRecord } from '../../../src/choice/record.ts'
import type { Choice } from '../../../src/choice/types.ts'
import type { Declared } from '../../../src/manifest/declared.ts'
import { declare, NOW } from './declare.ts'

/** A visitor's browser: a store that lasts longer than a document, and a clock. */
export function browse(declared: Declared = declare(), gpc = false) {
  const kept: { text: string | undefined; lifetime: number } = { text: undefined, lifetime: 0 }
  const clock = { now: NOW }
  const store: RecordStore = {
    read: () => kept.text,
    write: (text, lifetime) => Object.assign(kept, { text, lifetime }),
  }
  const open = (over = declared): Choice => createChoice({ declared: over, store, gpc, now: () => clock.now })
  const answers = (): string =>
    [...(decodeRecord(kept.text)?.entries ?? [])].map(([id, [sign]]) => `${id}${sign}`).join(' ')
  return { kept, clock, open, answers }
}

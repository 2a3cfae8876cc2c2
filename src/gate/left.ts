import type { EntryType } from '../manifest/types.ts'

/** Something that a withdrawal could not remove. */
export interface Left {
  /** Its name, as it is stored. */
  readonly name: string
  readonly type: EntryType
  /** The category or service to which it belongs. */
  readonly id: string
  readonly why: 'http only' | 'third party' | 'other path' | 'comes back' | 'refused by the browser'
}

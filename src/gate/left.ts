import type { EntryType } from '../manifest/types.ts'

/** Something that a withdrawal could not remove, or of which nobody here can see whether it did: a plain record. */
export interface Left {
  /** Its name, or the name or pattern of its row where this page cannot see it. */
  readonly name: string
  readonly type: EntryType
  /** The service that it belongs to, else its category. */
  readonly id: string
  /**
   * `http only`: scripts neither see nor remove it. `third party`: kept on a site that is not this one. `other path`: of
   * another part of this site, so removing it was tried and cannot be seen. `comes back`: something wrote it again until
   * nobody watched any more. `refused by the browser`: it was still there after it had been removed.
   */
  readonly why: 'http only' | 'third party' | 'other path' | 'comes back' | 'refused by the browser'
}

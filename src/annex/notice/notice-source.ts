import type { SwitchKind } from '../../manifest/declared.ts'
import type { Text } from '../../manifest/types.ts'
import type { Markup } from '../../markup/markup.ts'
import type { Words } from '../../words/words.ts'
import { ownText } from '../annex-cells.ts'
import { type AnnexEntry, annexEntries } from '../annex-entries.ts'
import { kindOf } from '../choice-states.ts'
import { type SoundManifest, soundManifest } from '../sound-manifest.ts'
import { textsMarkup } from '../table-markup.ts'
import { usedCategories } from '../used-categories.ts'

export type NoticeLanguage = Pick<Words, 'common' | 'annex' | 'notice'>

/** What the parts of the notice are written from. */
export interface NoticeSource extends SoundManifest {
  readonly lang: string
  readonly words: NoticeLanguage
  readonly entries: readonly AnnexEntry[]
  /** The categories that something uses. */
  readonly used: readonly { readonly id: string; readonly kind: SwitchKind }[]
  /** A text of the manifest; empty where it is missing. */
  readonly own: (text: Text | undefined) => Markup[]
}

/** Reads the manifest once for all parts. */
export function noticeSource(manifest: unknown, words: NoticeLanguage, lang: string): NoticeSource {
  const sound = soundManifest(manifest)
  const entries = annexEntries(sound, words)
  const used = usedCategories(sound, entries).map(id => ({ id, kind: kindOf(sound, id) ?? 'asks' }))
  const own = (text: Text | undefined) => textsMarkup([ownText(text, { lang, words })])
  return { ...sound, lang, words, entries, used, own }
}

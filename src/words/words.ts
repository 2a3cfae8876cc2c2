import type { AgainWords } from './sections/again-words.ts'
import type { AnnexWords } from './sections/annex-words.ts'
import type { BannerWords } from './sections/banner-words.ts'
import type { CommonWords } from './sections/common-words.ts'
import type { LeftWords } from './sections/left-words.ts'
import type { NoticeWords } from './sections/notice-words.ts'
import type { PanelWords } from './sections/panel-words.ts'
import type { PlaceholderWords } from './sections/placeholder-words.ts'
import type { ReceiptWords } from './sections/receipt-words.ts'
import type { ReloadWords } from './sections/reload-words.ts'

/** Everything that Latchkey says in one language. A missing text does not compile. */
export interface Words {
  readonly common: CommonWords
  readonly banner: BannerWords
  readonly panel: PanelWords
  readonly receipt: ReceiptWords
  readonly annex: AnnexWords
  readonly notice: NoticeWords
  readonly reload: ReloadWords
  readonly again: AgainWords
  readonly left: LeftWords
  readonly placeholder: PlaceholderWords
}

import type { AgainWords } from './sections/again-words.js';
import type { AnnexWords } from './sections/annex-words.js';
import type { BannerWords } from './sections/banner-words.js';
import type { CommonWords } from './sections/common-words.js';
import type { LeftWords } from './sections/left-words.js';
import type { NoticeWords } from './sections/notice-words.js';
import type { PanelWords } from './sections/panel-words.js';
import type { PlaceholderWords } from './sections/placeholder-words.js';
import type { ReceiptWords } from './sections/receipt-words.js';
import type { ReloadWords } from './sections/reload-words.js';
/** Everything that Latchkey says in one language. A missing text does not compile. */
export interface Words {
    readonly common: CommonWords;
    readonly banner: BannerWords;
    readonly panel: PanelWords;
    readonly receipt: ReceiptWords;
    readonly annex: AnnexWords;
    readonly notice: NoticeWords;
    readonly reload: ReloadWords;
    readonly again: AgainWords;
    readonly left: LeftWords;
    readonly placeholder: PlaceholderWords;
}

import type { AgainWords } from './sections/again-words.js';
import type { AnnexWords } from './sections/annex-words.js';
import type { BannerWords } from './sections/banner-words.js';
import type { BriefWords, DetailWords } from './sections/common-words.js';
import type { LeftWords } from './sections/left-words.js';
import type { NoticeWords } from './sections/notice-words.js';
import type { PanelWords } from './sections/panel-words.js';
import type { PlaceholderWords } from './sections/placeholder-words.js';
import type { ReceiptWords } from './sections/receipt-words.js';
import type { ReloadWords } from './sections/reload-words.js';
/** What a language of the site's own says where ours has a function or a tag. */
interface OwnCommon {
    /** What the language calls itself: "Soomaali". */
    readonly name: string;
    readonly direction: 'ltr' | 'rtl';
    /** The end of a list, after commas: "and {last}". */
    readonly and: string;
    /** Stands between the members of a list. Default: a comma and a space. */
    readonly comma?: string;
    /** One to ten as words. Default: figures. */
    readonly numbers?: readonly string[];
}
/** All texts of a language, as data. A missing one does not compile. */
export interface Language {
    readonly common: OwnCommon & Omit<BriefWords, 'lang' | 'direction' | 'number' | 'plural' | 'list'> & DetailWords;
    readonly banner: BannerWords;
    readonly panel: PanelWords;
    readonly placeholder: PlaceholderWords;
    readonly receipt: Omit<ReceiptWords, 'languages'> & {
        readonly languages: Readonly<Record<string, string>>;
    };
    readonly annex: AnnexWords;
    readonly notice: NoticeWords;
    readonly reload: ReloadWords;
    readonly again: AgainWords;
    readonly left: LeftWords;
}
type Partly<Texts> = Texts extends string ? string : Texts extends readonly string[] ? Texts : {
    readonly [Key in keyof Texts]?: Partly<Texts[Key]>;
};
/** Some texts of a language: what corrects one of ours, or a translation that is not whole. */
export type PartialLanguage = Partly<Language>;
export {};

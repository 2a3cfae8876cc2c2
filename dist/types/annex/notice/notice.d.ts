import { type MarkupElement } from '../../markup/markup.js';
import type { Regulator } from '../../manifest/rule-set.js';
import { type NoticeLanguage } from './notice-source.js';
/** What the notice can be told. */
export interface NoticeOptions {
    /** Language of the page, as a tag. Default: `en`. */
    readonly lang?: string | undefined;
    /** Level of its headings, 1 to 6. Default: 2. */
    readonly heading?: number | undefined;
    /** To whom visitors can complain. Default: the Information Commission of the United Kingdom. */
    readonly regulator?: Regulator | undefined;
}
/** The prose around the tables. A sentence whose facts the manifest does not give is left out. */
export declare function notice(manifest: unknown, words: NoticeLanguage, options?: NoticeOptions): MarkupElement;

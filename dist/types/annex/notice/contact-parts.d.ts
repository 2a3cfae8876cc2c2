import type { Markup } from '../../markup/markup.js';
import type { Regulator } from '../../manifest/rule-set.js';
import type { NoticeSource } from './notice-source.js';
/** How to reach the site, and its privacy notice. */
export declare function contactParts({ site, words }: NoticeSource): readonly (Markup | null)[];
/** How to complain: to the site, and to the regulator. */
export declare function complainParts({ words, lang }: NoticeSource, { name, url, former, since }: Regulator): readonly (Markup | null)[];

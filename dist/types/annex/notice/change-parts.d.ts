import type { Markup } from '../../markup/markup.js';
import type { NoticeSource } from './notice-source.js';
/** When the manifest was last changed and what changed, who approved it, and when it is looked at again. */
export declare function changeParts({ site, changes, words, own }: NoticeSource): readonly (Markup | null)[];

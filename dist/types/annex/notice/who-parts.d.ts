import { type Markup } from '../../markup/markup.js';
import type { NoticeSource } from './notice-source.js';
/** Who sets cookies or receives data: the site itself, and each service with all that is known about it. */
export declare function whoParts(source: NoticeSource): readonly (Markup | null)[];

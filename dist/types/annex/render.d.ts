import type { Manifest } from '../manifest/types.js';
import type { AnnexOptions } from './annex-options.js';
import { type NoticeOptions } from './notice/notice.js';
import { type RecipientsOptions } from './recipients-table.js';
/**
 * The table of cookies as HTML, in a block that the script in a page finds again: it keeps the nodes and makes the
 * column "Your choice" live. Nothing is thrown for a faulty manifest: what cannot be read is left out.
 * @example renderAnnex(manifest, { lang: 'cy', category: 'analytics' })
 */
export declare function renderAnnex(manifest: Manifest, options?: AnnexOptions): string;
/** The table of those who receive data, as HTML; an empty string where the manifest names none. */
export declare function renderRecipients(manifest: Manifest, options?: RecipientsOptions): string;
/**
 * The prose around the tables, as HTML: what cookies are, how to refuse, what may then not work, who sets what, other
 * sites' notices, what changed, contact, and how to complain.
 */
export declare function renderNotice(manifest: Manifest, options?: NoticeOptions): string;

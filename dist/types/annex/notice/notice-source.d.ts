import type { SwitchKind } from '../../manifest/declared.js';
import type { Text } from '../../manifest/types.js';
import type { Markup } from '../../markup/markup.js';
import type { Words } from '../../words/words.js';
import { type AnnexEntry } from '../annex-entries.js';
import { type SoundManifest } from '../sound-manifest.js';
export type NoticeLanguage = Pick<Words, 'common' | 'annex' | 'notice'>;
/** What the parts of the notice are written from. */
export interface NoticeSource extends SoundManifest {
    readonly lang: string;
    readonly words: NoticeLanguage;
    readonly entries: readonly AnnexEntry[];
    /** The categories that something uses. */
    readonly used: readonly {
        readonly id: string;
        readonly kind: SwitchKind;
    }[];
    /** A text of the manifest; empty where it is missing. */
    readonly own: (text: Text | undefined) => Markup[];
}
/** Reads the manifest once for all parts. */
export declare function noticeSource(manifest: unknown, words: NoticeLanguage, lang: string): NoticeSource;

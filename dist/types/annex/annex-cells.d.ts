import type { Decision } from '../choice/types.js';
import type { Text } from '../manifest/types.js';
import type { Words } from '../words/words.js';
import type { AnnexEntry } from './annex-entries.js';
import type { AnnexColumn } from './annex-options.js';
import type { SoundManifest } from './sound-manifest.js';
/** A text, with its language where that is not the language of the table. */
export interface AnnexText {
    readonly text: string;
    readonly lang?: string;
}
/** What stands in one cell. */
export interface AnnexCell {
    /** The whole cell as plain text. */
    readonly text: string;
    /** The same in pieces: more than one where rows of a group give different explanations. */
    readonly texts: readonly AnnexText[];
    /** How many rows it spans; 0 where the cell of a row above covers it. */
    readonly rowspan: number;
}
/** In what language a table is written: the page's for the manifest's texts, that of the words for the others. */
export interface CellLanguage {
    readonly lang: string;
    readonly words: Pick<Words, 'common' | 'annex'>;
}
/** A text of the manifest, marked where it is not in the language of the words around it. */
export declare function ownText(text: Text | undefined, { lang, words }: CellLanguage): AnnexText;
/** What stands after the name of an entry that is no cookie: "(local storage)". */
export declare function typeNote(type: string, { types }: Pick<Words['annex'], 'types'>): string;
/** Writes the cells of a table: the cell of a column for one entry, or for several that share it. */
export declare function annexCells(sound: SoundManifest, language: CellLanguage, decision?: Decision): (column: AnnexColumn, entries: readonly AnnexEntry[]) => AnnexCell;

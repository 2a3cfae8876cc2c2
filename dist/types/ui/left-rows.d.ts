import type { Left } from '../gate/left.js';
import type { Situation } from './settings-rows.js';
/** What could not be removed for one reason, as visitors read it. */
export interface LeftRow {
    readonly text: string;
    /** The provider's own explanation, and what the link says; null where there is none. */
    readonly link: {
        readonly href: string;
        readonly text: string;
    } | null;
}
/** One row for each reason; where others keep it, one for each of them. */
export declare function leftRows(left: readonly Left[], { manifest, words }: Situation): readonly LeftRow[];
/** What visitors can do about all of it. */
export declare function leftAdvice({ manifest, words }: Situation): string;

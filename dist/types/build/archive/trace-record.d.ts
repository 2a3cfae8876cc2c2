import type { ChoiceRecord } from '../../choice/record.js';
import type { ArchiveIndex, Publication } from './archive-index.js';
/** Where a record leads. */
export interface Trace {
    /** What was shown on the day of the choice and fits the whole record; of a day on which something changed, all. */
    readonly shown: readonly Publication[];
    /** What fits the whole record, and was shown at other times. */
    readonly fits: readonly Publication[];
    /** For each entry of the record, the manifests that have its fingerprint. */
    readonly entries: readonly {
        readonly id: string;
        readonly mark: string;
        readonly manifests: readonly string[];
    }[];
}
/** Looks up upon which archived manifests a choice was made. */
export declare function traceRecord({ minutes, entries }: ChoiceRecord, { published, manifests }: ArchiveIndex): Trace;

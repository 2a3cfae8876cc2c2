import type { Manifest } from '../../manifest/types.js';
import { type ArchiveIndex, type Publication } from './archive-index.js';
/** What is to be kept, and where. */
interface Keeping {
    readonly folder: string;
    readonly manifest: Manifest;
    /** ISO date from which it is published. */
    readonly date: string;
}
/**
 * Keeps a published manifest with the words that visitors are shown. What is kept is never written over; the index
 * comes last, so that it names nothing that is not there.
 * @returns the publication, and whether it is new.
 * @throws {Mistake} where a file of the archive holds something else, or cannot be written.
 */
export declare function keep({ folder, manifest, date }: Keeping): Publication & {
    readonly isNew: boolean;
};
/**
 * What an archive holds. Where the index was lost it is made again from the manifests that are there.
 * @throws {Mistake} where there is an index that cannot be read.
 */
export declare function readIndex(folder: string): ArchiveIndex;
/** A hash by which a file is known again. */
export declare function sha256(content: string): string;
export {};

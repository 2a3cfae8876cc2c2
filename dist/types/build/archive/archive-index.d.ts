/** When something was published, and which files keep it. */
export interface Publication {
    /** ISO date from which it was shown. */
    readonly date: string;
    /** File of the manifest. */
    readonly manifest: string;
    /** Files of the words by language; empty where they were not kept. */
    readonly words: Readonly<Record<string, string>>;
}
/** A manifest that is kept. */
export interface Kept {
    /** Of the file. */
    readonly sha256: string;
    /** What the record says of each category with a switch: its seven letters and figures, by id. */
    readonly categories: ReadonlyMap<string, string>;
    /** The same of services, which the record names where they were decided one by one. */
    readonly services: ReadonlyMap<string, string>;
}
/** What an archive holds. */
export interface ArchiveIndex {
    /** By date; those of one day in the order in which they came. */
    readonly published: readonly Publication[];
    /** By file name. */
    readonly manifests: ReadonlyMap<string, Kept>;
}
/** Reads an index; null for what is none. Trusts nothing of it. */
export declare function parseIndex(json: string): ArchiveIndex | null;
/** Writes an index, with what each fingerprint leads to: by id, then as it stands in the record. */
export declare function formatIndex({ published, manifests }: ArchiveIndex): string;

/** A place in a script. */
export interface Place {
    /** Address without query and fragment. */
    readonly address: string;
    /** Null where nobody can tell. */
    readonly line: number | null;
}
/** Where our own code is, which stands on top of every stack that it makes. */
export interface Ours {
    /** Places in the code of the head, which is the first, and in that which goes on from it. */
    readonly places: readonly Place[];
    /** Addresses by which the scripts in the document are known. */
    readonly pages: readonly string[];
    /** The folder of the lazy files; empty where they are in the site's bundle. */
    readonly folder: string;
}
/** An address without what may be secret in it. */
export declare function bare(address: string): string;
/** The places of a stack, the innermost first; none where the page has seen to it that there is no stack. */
export declare function placesIn(error: Error): Place[];
/** Who did it: the innermost place that is not ours; undefined where nobody can tell. */
export declare function callerIn(error: Error, ours: Ours): Place | undefined;
/** The file of the site that holds the head, which tells its code from ours by nothing; empty where there is none. */
export declare function bundleOf({ places: [head], pages, folder }: Ours): string;

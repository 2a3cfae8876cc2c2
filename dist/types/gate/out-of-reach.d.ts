import type { Declared, DeclaredName } from '../manifest/declared.js';
import type { Left } from './left.js';
/** What is known of a withdrawal besides the manifest. */
export interface Circumstances {
    /** Whether a category or service may run now. */
    readonly allows: (id: string) => boolean;
    /** The manifest as the page gave it, unchecked: the whole, or its head part. */
    readonly source: unknown;
    /** Categories and services that were allowed before and no longer are. */
    readonly withdrawn: ReadonlySet<string>;
    /** Rows of which something was found on this site. */
    readonly seen: ReadonlySet<DeclaredName>;
}
/** Rows that are not allowed now and that no script of this page can look for, each with the reason. */
export declare function outOfReach(declared: Declared, circumstances: Circumstances): Left[];
/** Whether a row is an exact name on a path from which this page cannot see it, but can remove it. */
export declare function canBeTried({ pattern, type, place }: DeclaredName): boolean;

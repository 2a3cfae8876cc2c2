import type { LookUp } from '../known/look-up.js';
import { type EntryKind, type Seen } from './observation.js';
/** A row to paste into a manifest. */
export interface ProposedRow {
    readonly name: string;
    /** Left out for cookies. */
    readonly type?: EntryKind;
    readonly purpose: string;
    readonly expiry: string;
    readonly service?: string;
    readonly category?: string;
}
/** A service to paste into a manifest. */
export interface ProposedService {
    readonly name: string;
    readonly provider: string;
    readonly category: string;
    readonly hosts: readonly string[];
    readonly moreInfo?: string;
}
/** Entries to paste into a manifest, for what was seen and is not in it. */
export interface ProposedEntries {
    readonly services: Readonly<Record<string, ProposedService>>;
    readonly cookies: readonly ProposedRow[];
}
/** How entries are proposed. */
export interface ProposeOptions {
    /** What is known of products. Default: nothing. */
    readonly lookUp?: LookUp | undefined;
    /** Language of the purposes. Default: `en`. */
    readonly lang?: string;
}
/** Proposes an entry for everything that was seen and is not declared. It never says a category: `TODO` stands there. */
export declare function proposeEntries(manifest: unknown, seen: Seen, { lookUp, lang }?: ProposeOptions): ProposedEntries;

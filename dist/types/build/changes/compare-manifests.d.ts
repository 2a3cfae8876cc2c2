import type { Declared, DeclaredService } from '../../manifest/declared.js';
import type { Basis } from '../../manifest/types.js';
/** One thing on which a choice rests, and that differs. */
export type Reason = {
    readonly what: 'added';
    readonly service: DeclaredService;
} | {
    readonly what: 'removed';
    readonly service: DeclaredService;
} | {
    readonly what: 'hosts';
    readonly service: DeclaredService;
    readonly added: readonly string[];
    readonly removed: readonly string[];
} | {
    readonly what: 'provider' | 'role' | 'country';
    readonly service: DeclaredService;
    /** What it was; empty where it was not said. */
    readonly before: string;
} | {
    readonly what: 'basis';
    readonly before: Basis;
    readonly basis: Basis;
}
/** The longest expiry in seconds, which may be Infinity. */
 | {
    readonly what: 'expiry';
    readonly before: number;
    readonly seconds: number;
};
/** What a difference means for visitors who have chosen. */
export type Fate = 'asked again' | 'asked' | 'told again' | 'told' | 'no switch' | 'gone';
/** A category that is not what it was. */
export interface Difference {
    readonly id: string;
    readonly fate: Fate;
    readonly reasons: readonly Reason[];
}
/** What comes of publishing one manifest after another. */
export interface Comparison {
    readonly differences: readonly Difference[];
    /** Ids of the categories with a switch about which nobody is asked again. */
    readonly same: readonly string[];
    /** Ids of services that differ, so that a yes to one of them alone no longer counts. */
    readonly services: readonly string[];
}
/** Compares what choices rest on, by the very fingerprints that decide in a page who is asked again. */
export declare function compareManifests(before: Declared, after: Declared): Comparison;

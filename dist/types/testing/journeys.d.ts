import type { Declared } from '../manifest/declared.js';
/** Ways in which a visitor may decide: `each` is one journey for each category alone. */
export type JourneyKind = 'reject' | 'each' | 'gpc' | 'accept';
/** What a visitor does next: decides, or looks at every page. */
export type Step = 'look' | 'accept' | 'reject' | 'withdraw' | {
    readonly only: string;
};
/** One visitor's way through a site, with an empty profile. */
export interface Journey {
    readonly steps: readonly Step[];
    /** Whether the browser sends Global Privacy Control. */
    readonly gpc: boolean;
}
/** In the order in which their results are joined. */
export declare const JOURNEYS: readonly JourneyKind[];
/**
 * The journeys through a site. Accepting comes last: it ends with the withdrawal, and what is there then is what a
 * withdrawal left. Throws where one that is wanted would send nobody: a drive that learns nothing must not pass.
 */
export declare function journeysOf({ categories }: Pick<Declared, 'categories'>, wanted: readonly JourneyKind[]): Journey[];

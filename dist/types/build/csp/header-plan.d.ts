import type { Declared } from '../../manifest/declared.js';
/** A category or service of which the visitor's answer changes the policy. */
export interface Switch {
    readonly id: string;
    /** A grant counts with this one alone. */
    readonly fingerprint: string;
    /** What holds without an answer: nothing, all until an objection, or what holds for this category. */
    readonly otherwise: 'off' | 'on' | {
        readonly category: string;
    };
}
/** Some hosts of the policy, in the order in which they stand there. */
export interface Part {
    /** As the policy has them, each behind a space. */
    readonly sources: string;
    /** They stand there when this service is allowed. Null: always. */
    readonly service: string | null;
    /** Services that have brought the same host already where they are allowed. */
    readonly unless: readonly string[];
}
/** What a server needs to know to send, for any record, the text that `policyOf` gives. */
export interface HeaderPlan {
    /** The policy's beginning: what is allowed whatever anybody chose. */
    readonly start: string;
    /** Each category before the services that follow it. */
    readonly switches: readonly Switch[];
    readonly parts: readonly Part[];
}
/**
 * Takes the policy of a manifest apart, by who must be allowed for which piece of it.
 * @param ownHost the host name of the site. Default: none.
 */
export declare function headerPlan(declared: Declared, ownHost?: string): HeaderPlan;

import type { SwitchKind } from './declared.js';
import type { ProductKind } from './data/products.js';
import type { Basis, Category, NecessaryGround, Text } from './types.js';
/** A public address, and what it was read for. */
export interface Source {
    readonly what: string;
    readonly url: string;
    /** ISO date of the text, or of the day on which it was read. */
    readonly date: string;
}
/** To whom visitors can complain. */
export interface Regulator {
    readonly name: Text;
    /** Address of the page on which complaints are made. */
    readonly url: string;
    /** What it was called before, and since when (ISO date) it is not. */
    readonly former?: Text;
    readonly since?: string;
}
/** What the law says about the things that are stored or read on one ground. */
export interface BasisRule {
    /** Of the schedule. */
    readonly paragraph: number;
    /** What visitors have: a question, a right to object, or no switch. */
    readonly gives: SwitchKind;
    /** All that it covers, to complete "the paragraph covers …". */
    readonly covers: string;
    /** What is wrong with a product that it cannot cover, to complete "ask for it: …". Default: it covers all. */
    readonly beyond?: string;
    /** What a category must state as `true`, each with what that means; else it is an error. Default: nothing. */
    readonly states?: readonly {
        readonly field: keyof Category;
        readonly says: string;
    }[];
    /**
     * What a service that is not the site's own must be, and how grave it is if it is not: an error where the law says it,
     * a warning where it only follows. Default: anything.
     */
    readonly helpers?: {
        readonly role: 'processor';
        readonly severity: 'error' | 'warning';
        readonly says: string;
    };
    /** The grounds of which each row and service names one, with the reason; else it is a warning. Default: none. */
    readonly grounds?: readonly NecessaryGround[];
    /** Kinds of products that it cannot cover. */
    readonly refuses: readonly Recognised[];
    /** Kinds of products that it seldom covers. */
    readonly doubts: readonly Recognised[];
}
/** What a product is known for; `replay`: it records what single visitors do. */
export type Recognised = ProductKind | 'replay';
/** The law of one country, as it stands from one day on. */
export interface RuleSet {
    /** Stands in each receipt. */
    readonly version: string;
    /** ISO date of the day from which on it holds. */
    readonly inForce: string;
    /** ISO date on which it was last compared with its sources. */
    readonly checked: string;
    readonly statute: string;
    readonly sources: readonly Source[];
    readonly bases: Readonly<Record<Basis, BasisRule>>;
    readonly regulator: Regulator;
}

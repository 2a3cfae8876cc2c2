/** What a product is for. `platform`: what makes a site work. */
export type ProductKind = 'analytics' | 'marketing' | 'media' | 'sharing' | 'translation' | 'platform';
/** A product whose names many sites declare. */
export interface Product {
    readonly name: string;
    readonly kind: ProductKind;
    /** Names that it stores, as its maker writes them; `*` stands for an id. */
    readonly names: readonly string[];
    /** Domains that it is served from. */
    readonly domains: readonly string[];
    /** Where its maker, or failing that somebody else, writes about them. */
    readonly source: string;
    /** Set where it records what single visitors do, to be played again. */
    readonly replays?: true;
    /** Set once it has stopped working. */
    readonly ended?: {
        readonly on: string;
        readonly source: string;
    };
}
/** Products that landlords' sites meet: enough to spot slips and what is long gone, not a catalogue. */
export declare const PRODUCTS: readonly Product[];

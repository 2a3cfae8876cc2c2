import type { EntryType, Expiry, Text } from '../manifest/types.js';
/** What a product does for a site. It is no category and no basis: only the landlord can say for what they use it. */
export type ServiceKind = 'portal' | 'repairs' | 'payment' | 'accessibility' | 'translation' | 'survey' | 'chat' | 'video' | 'map' | 'social' | 'sharing' | 'analytics' | 'recording' | 'marketing' | 'tag-manager' | 'font' | 'cdn' | 'platform' | 'security' | 'consent' | 'other';
/** A name that a product stores, as its maker writes it; `*` stands for an id. */
export interface KnownName {
    readonly name: string;
    /** Default: `cookie`. */
    readonly type?: EntryType;
    /** How long its maker says that it is kept. Default: not known. */
    readonly expiry?: Expiry;
}
/** A product that sites use, and what is known of it. */
export interface KnownService {
    readonly name: string;
    /** The company behind it. */
    readonly provider: string;
    readonly kind: ServiceKind;
    /** Host names, or `*.name` for the names below one, as a manifest has them. */
    readonly hosts: readonly string[];
    readonly names: readonly KnownName[];
    /** Where to read more: the maker's own page where one is known. */
    readonly more: string;
}
/** Where a piece of knowledge comes from. */
export type Origin = 'Latchkey' | 'Open Cookie Database' | 'third-party-web';
/** What something may be: a proposal, never a decision. */
export interface Proposal {
    readonly service: KnownService;
    /** The name that fits; undefined where a host does. */
    readonly name?: KnownName;
    /** The usual purpose, in our words. */
    readonly purpose: Text;
    /**
     * `high`: the name or the host is this product's own. `medium`: it fits a pattern, or but for its capitals. `low`: the
     * name is short, or several products use it.
     */
    readonly confidence: 'high' | 'medium' | 'low';
    readonly origin: Origin;
}

/**
 * A text that visitors read: one string, or one string a language, keyed by language tag (`{ en: '…', cy: '…' }`).
 * It is always shown as text, never as HTML.
 */
export type Text = string | Readonly<Record<string, string>>;
/**
 * The lawful ground on which something is stored or read, after PECR regulation 6 and Schedule A1 as in force since
 * 5 February 2026. Only `consent` asks; `statistics` and `appearance` are on until the visitor objects; the others
 * have no switch.
 * @see https://www.legislation.gov.uk/uksi/2003/2426/schedule/A1
 */
export type Basis = 'necessary' | 'communication' | 'statistics' | 'appearance' | 'emergency' | 'consent';
type ExpiryUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
/** How long an entry stays: until the browser closes, until somebody clears it, or a number and a unit. */
export type Expiry = 'session' | 'until cleared' | `${number} ${ExpiryUnit}` | `${number} ${ExpiryUnit}s`;
/** What kind of thing is stored or read. Default: `cookie`. */
export type EntryType = 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage' | 'serviceWorker' | 'pixel' | 'script';
/** Why an entry is strictly necessary: one of the grounds of PECR Schedule A1 paragraph 4. */
export type NecessaryGround = 'security' | 'fraud' | 'fault' | 'authentication' | 'user-input' | 'selection' | 'legal-duty' | 'load-balancing';
/** One row of the annex. `name`, `purpose`, `expiry` and `category` are enough. */
export interface Cookie {
    /** A name, a pattern with `*`, or a list that shares one row. */
    readonly name: string | readonly string[];
    /** What it is for, in plain words. */
    readonly purpose: Text;
    readonly expiry: Expiry;
    /** Id of a category. Follows `service` where that is named. */
    readonly category?: string;
    /** Id of the service that sets it. */
    readonly service?: string;
    /** Default: `cookie`. */
    readonly type?: EntryType;
    /** Where it is used: a key of `site.places`, or words of your own. */
    readonly where?: string;
    /** Consecutive rows with the same group share one explanation cell. */
    readonly group?: string;
    readonly path?: string;
    readonly domain?: string;
    readonly partitioned?: boolean;
    readonly httpOnly?: boolean;
    /** Why it is strictly necessary. */
    readonly ground?: NecessaryGround;
    /** The reason for that, in a sentence. */
    readonly why?: Text;
}
/** Somebody else's product that the site uses. */
export interface Service {
    readonly name: string;
    /** The company behind it, as it calls itself. */
    readonly provider?: string;
    /** Id of a category. */
    readonly category: string;
    /** Host names, or `*.name` for the names below one. No scheme, path or port. */
    readonly hosts?: readonly string[];
    readonly role?: 'controller' | 'joint controller' | 'processor';
    /** Where the data go: an ISO 3166-1 code such as `US`, or words. */
    readonly country?: string;
    /** What protects data that leave the UK. */
    readonly safeguard?: string;
    /** Address of the provider's own explanation. */
    readonly moreInfo?: string;
    /** What a visitor can do without it. */
    readonly without?: Text;
    readonly ground?: NecessaryGround;
    readonly why?: Text;
}
/** What visitors choose about. Adds to, or overrides, the built-in categories. */
export interface Category {
    /** Default: that of the built-in category, or `consent`. */
    readonly basis?: Basis;
    readonly title?: Text;
    readonly description?: Text;
    /** What it does, to complete "With your permission we also …": "count visits". Default: the title. */
    readonly doing?: Text;
    /** PECR Schedule A1 paragraph 5: the statistics cannot tell one person from another. */
    readonly aggregateOnly?: boolean;
    /** PECR Schedule A1 paragraph 5: nothing else is done with what is collected. */
    readonly solePurpose?: boolean;
}
/** Somebody who receives data that visitors give: a row of the second table. */
export interface Recipient {
    readonly name: string;
    readonly data: Text;
    readonly purpose: Text;
    readonly country?: string;
    readonly safeguard?: string;
}
/** A change of the annex that readers should see. */
export interface Change {
    /** ISO date, such as `2026-11-01`. */
    readonly date: string;
    readonly text: Text;
    /**
     * Ids of the categories that it is about, or of services: the banner says it to those who are asked about one of them
     * again. Default: none, and it stands in the notice alone.
     */
    readonly categories?: readonly string[];
}
/** Whose site it is. */
export interface Site {
    /** The landlord's name, as visitors know it. */
    readonly name?: Text;
    readonly privacyUrl?: string;
    /** An e-mail address, a telephone number or a web address. */
    readonly contact?: string;
    /** ISO date of the last change. */
    readonly updated?: string;
    /** ISO date on which the annex must be looked at again. */
    readonly review?: string;
    readonly approvedBy?: string;
    /** The site's own parts by name, each with its address. */
    readonly places?: Readonly<Record<string, string>>;
    /** The site's own other hosts: always allowed. */
    readonly hosts?: readonly string[];
    /** `none`: nothing leaves the UK. `listed`: what leaves stands beside each service. */
    readonly transfers?: 'none' | 'listed';
}
/** A consent product that a site may have had before. */
export type OldProduct = 'civic' | 'cookiebot' | 'onetrust' | 'cookieyes' | 'complianz';
/** Settings that belong to the site and not to one page. */
export interface ManifestOptions {
    /** How long a choice is kept. Default: `6 months`, at most 12 months. */
    readonly lifetime?: Expiry;
    /**
     * `share`: the choice counts on all hosts of the site's domain, such as `www.` and `my.`: its cookie stands on the
     * widest domain that the browser accepts. Default: on this host alone.
     */
    readonly domain?: 'share';
    /** Whether Do Not Track, which is out of date, counts as Global Privacy Control does. Default: false. */
    readonly dnt?: boolean;
    /**
     * A path of this site at which its server sets the record once more, by HTTP: it is asked by POST after each decision.
     * Default: none.
     */
    readonly keep?: string;
    /**
     * What is taken over of the choices that visitors told a consent product before. A list of products: each no. An object
     * by product and by category of that product: also each yes, for the ids that it lists, since they had been named there.
     * Default: nothing.
     */
    readonly migrate?: readonly OldProduct[] | Readonly<Partial<Record<OldProduct, Readonly<Record<string, readonly string[]>>>>>;
    /**
     * Tags of the languages that the site offers. Visitors whose browser asks for one of them find a link to it, and those
     * of ours that no speaker has reviewed yet (`ur`, `pl`) are spoken only where they stand here. Default: none.
     */
    readonly languages?: readonly string[];
    /**
     * Where the site's own log takes decisions: a path such as `/consent-log`, or an https address of a host in
     * `site.hosts`, without a query. Default: none, and nothing is posted.
     */
    readonly record?: string;
}
/** Everything that a site stores, reads and lets others do: the one source of the annex, the banner and the gate. */
export interface Manifest {
    /** Address of the JSON Schema, for editors. */
    readonly $schema?: string;
    readonly site?: Site;
    readonly categories?: Readonly<Record<string, Category>>;
    readonly services?: Readonly<Record<string, Service>>;
    readonly cookies?: readonly Cookie[];
    readonly recipients?: readonly Recipient[];
    readonly changes?: readonly Change[];
    readonly options?: ManifestOptions;
    /**
     * Languages that the site adds, or corrects, by tag: each the path of a JSON file of this site, or its texts, which
     * `defineLanguage` checks. A text that it lacks is ours in that language, or English.
     */
    readonly languages?: Readonly<Record<string, string | object>>;
    /**
     * Only in a head part: where the whole manifest stands, `#id` of a JSON block in the page or a same-origin address.
     * Written by `headPart`, not by hand.
     */
    readonly texts?: string;
}
export {};

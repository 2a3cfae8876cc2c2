import type { Plurals } from '../plural.js';
/** What the tables say. */
export interface AnnexWords {
    /** Caption of the table of cookies. */
    readonly caption: string;
    /** Caption of a table of one or more categories only: `{categories}`. */
    readonly captionOf: string;
    /** Instead of a table without rows. */
    readonly none: string;
    /** Caption of the table of recipients. */
    readonly recipients: string;
    readonly columns: Readonly<Record<'cookie' | 'where' | 'expiry' | 'information' | 'category' | 'provider' | 'basis' | 'country' | 'choice' | 'recipient' | 'data' | 'purpose' | 'safeguard', string>>;
    /** Stands after the name of what is no cookie. */
    readonly types: Readonly<Record<'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage' | 'serviceWorker' | 'pixel' | 'script', string>>;
    readonly bases: Readonly<Record<'necessary' | 'communication' | 'statistics' | 'appearance' | 'emergency' | 'consent', string>>;
    /** A basis with the place of the law: `{why}`, `{paragraph}`. */
    readonly law: string;
    /** Where our own record is used, and who provides what belongs to no service. */
    readonly thisWebsite: string;
    /** What our own record is for, and what storage of the same name holds. */
    readonly own: string;
    /** What waits there for the site's own log. */
    readonly ownLog: string;
    readonly durations: DurationWords;
}
/** How long something stays, in words that can stand in a sentence. */
export interface DurationWords {
    readonly session: string;
    readonly untilCleared: string;
    readonly units: Readonly<Record<'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year', Plurals>>;
}

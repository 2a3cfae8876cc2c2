import type { Method } from '../choice/types.js';
import type { Held } from '../gate/held.js';
/** Something that is kept on the visitor's device. */
export type EntryKind = 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB' | 'cacheStorage' | 'serviceWorker';
/** Something that is asked of another host. `image`: pixels too. `socket`: WebSocket, WebTransport and event sources. */
export type RequestKind = 'script' | 'style' | 'frame' | 'image' | 'font' | 'media' | 'fetch' | 'beacon' | 'socket' | 'worker' | 'other';
/** How something was seen. */
export type Source = 
/** By a function that stands around the page's own: it saw who called it. */
'hook'
/** In what is stored, which does not say who wrote it. */
 | 'store'
/** In the browser's own list of what was loaded. */
 | 'timeline'
/** In the page's elements. */
 | 'document'
/** In what the browser said of a policy that stopped it. */
 | 'violation'
/** In what Latchkey held or refused. */
 | 'gate'
/** From outside the page, as a browser that is driven sees it: HttpOnly cookies too. */
 | 'browser';
/** How one sight of something is known. */
export interface Evidence {
    readonly how: Source;
    /** Address of the script, or of the answer, that did it, without query; null where nobody can tell. */
    readonly who: string | null;
    /** Line in that script; null where nobody can tell. */
    readonly line: number | null;
    /** Address of the page, without query and fragment. */
    readonly page: string;
    /** Address of the frame in it, without query; null for the page itself. */
    readonly frame: string | null;
    /** Milliseconds since the page's start. */
    readonly when: number;
    /** Which of the stages it was in: its place in the list; -1 where nobody can tell. */
    readonly stage: number;
}
/** One thing that was seen, however often: a plain record without any value. */
export interface Observation {
    readonly kind: EntryKind | RequestKind;
    /** Name of the entry, or the host that was asked. */
    readonly name: string;
    /** Where an entry is kept, as far as the browser tells: the cookie's domain, else the host of the page; of a request, its host. */
    readonly host: string;
    /** Lifetime of an entry in seconds: 0 for the session, Infinity for "until cleared", null where nobody can tell. */
    readonly seconds: number | null;
    /**
     * `stored`: it was kept, or asked for. `transient`: it was kept and removed again at once, as a probe is. `stopped`:
     * nothing was kept or sent. `fetched`: it was asked for, and kept from running.
     */
    readonly outcome: 'stored' | 'transient' | 'stopped' | 'fetched';
    /** Whether it was there when somebody looked last; null for what is asked and not kept. */
    readonly isThere: boolean | null;
    /** How often it was seen. */
    readonly count: number;
    /** How it is known: the first sights in each stage, not all of them. */
    readonly evidence: readonly Evidence[];
    /** Of a cookie the path that it is kept for. Default: nobody can tell. */
    readonly path?: string;
    /** Of what is marked, and inline or of the site's own host: the category or service for which it waits. */
    readonly heldFor?: string;
    /** Why it was stopped, where Latchkey says so. Default: nobody said. */
    readonly why?: Held['why'];
}
/** A time between two decisions. */
export interface Stage {
    /** `after-choice`: some of it was allowed and some refused. */
    readonly name: 'before-choice' | 'after-reject' | 'after-accept' | 'after-choice';
    /** Categories and services that were allowed. */
    readonly allowed: readonly string[];
    /** Through what the decision that began it was made; null before one. */
    readonly by: Method | null;
    /** Whether the visitor had pressed, typed or touched something just before; null where nobody can tell. */
    readonly hadAction: boolean | null;
    /** Address of the script that decided through the API, without query. Default: nobody can tell, or a visitor did. */
    readonly who?: string | null;
    /** Line in that script. */
    readonly line?: number | null;
}
/** All that was seen in one or more pages of a site. */
export interface Seen {
    /** Host of the page, which tells this site from others. */
    readonly host: string;
    readonly stages: readonly Stage[];
    readonly observed: readonly Observation[];
    /** What a withdrawal could not remove. Default: nothing is known to be left. */
    readonly left?: readonly {
        readonly name: string;
        readonly type: string;
        readonly why: string;
    }[];
    /** Kinds that the browser refused to list, so that nothing follows from not seeing them. Default: none. */
    readonly unlisted?: readonly EntryKind[];
}
/** Whatever Latchkey stores itself. */
export declare const OURS: RegExp;
/** Browsers put these before the address of an extension's file: what it does is not the site's. */
export declare const EXTENSION: RegExp;
/** Whether it was asked of a host, and is not kept. */
export declare function isRequest({ kind }: Pick<Observation, 'kind'>): boolean;
/** Whether something really happened, and was not stopped before it did. */
export declare function hasHappened({ outcome }: Observation): boolean;

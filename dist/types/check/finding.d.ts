import type { CheckResults } from '../words/sections/check-words.js';
/** `unknown`: it cannot be told from here. */
export type FindingState = 'ok' | 'mend' | 'unknown';
type About = keyof CheckResults;
/** One thing that a check of a page found. What it says in words is `results[about][outcome]` of the check's words. */
export type Finding = {
    readonly [Subject in About]: {
        readonly about: Subject;
        readonly outcome: keyof CheckResults[Subject];
        readonly state: FindingState;
        /** What goes into the places of its words. In a list an empty text stands for a script without an address. */
        readonly values?: Readonly<Record<string, string | number | readonly string[]>>;
        /** More, for whoever mends it, in English. */
        readonly details?: readonly string[];
    };
}[About];
export {};

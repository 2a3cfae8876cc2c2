import type { CheckLanguage } from './check-language.js';
import type { Finding, FindingState } from './finding.js';
/** A finding in words. */
export interface ReportItem {
    readonly state: FindingState;
    /** "To mend" */
    readonly verdict: string;
    readonly title: string;
    readonly says: string;
    /** What to do and where; empty where nothing is to be done. */
    readonly todo: string;
    /** More, in English. */
    readonly details: readonly string[];
}
/** What a check found, in words: what is to mend first. */
export interface Report {
    readonly summary: string;
    readonly items: readonly ReportItem[];
}
/** Puts findings into the words of a language. */
export declare function report(findings: readonly Finding[], language: CheckLanguage): Report;

/** What a visitor said about one id. */
export type Answer = 'granted' | 'refused';
/**
 * Through what a decision was made. `moved`: taken over from another product; `other`: in another tab or on another page,
 * or by the time that has passed.
 */
export type Method = 'banner' | 'panel' | 'form' | 'embed' | 'api' | 'moved' | 'other';
interface Standing<Id extends string> {
    /** Categories and services that may run now. Empty in any doubt. */
    readonly allowed: readonly Id[];
    /** Categories on consent about which the visitor is still to be asked. */
    readonly asks: readonly Id[];
    /** Categories that are on until the visitor objects, and about which nobody has told them yet. */
    readonly tells: readonly Id[];
    /** Whether the browser sends Global Privacy Control. */
    readonly gpc: boolean;
}
/** Nobody has chosen yet, or what was stored is lost, expired or unreadable. */
export interface Undecided<Id extends string = string> extends Standing<Id> {
    readonly state: 'undecided';
    readonly time: null;
    readonly answers: Readonly<Partial<Record<Id, never>>>;
}
/** A choice stands, but something is new or different since, so `asks` is not empty. */
export interface Outdated<Id extends string = string> extends Standing<Id> {
    readonly state: 'outdated';
    /** Time of the decision, in milliseconds since 1970. */
    readonly time: number;
    readonly answers: Readonly<Partial<Record<Id, Answer>>>;
}
/** A choice stands and covers everything that asks. */
export interface Decided<Id extends string = string> extends Standing<Id> {
    readonly state: 'decided';
    /** Time of the decision, in milliseconds since 1970. */
    readonly time: number;
    readonly answers: Readonly<Partial<Record<Id, Answer>>>;
}
/** The state of a visitor's choice, told apart by `state`. */
export type Decision<Id extends string = string> = Undecided<Id> | Outdated<Id> | Decided<Id>;
/** The one observable of the head: what has been decided, and the verbs that decide. */
export interface Choice<Id extends string = string> {
    readonly decision: Decision<Id>;
    /** Whether a category or service may run now; false in any doubt, and for unknown ids. */
    allows(id: Id): boolean;
    /** Turns everything with a switch on. */
    accept(by?: Method): void;
    /** Turns everything with a switch off. */
    reject(by?: Method): void;
    /**
     * Decides what is named; unnamed ids keep their state, undecided ones become off. A service that is named apart from
     * its category becomes an exception; turning a category off turns off its exceptions, unless they are named too.
     */
    decide(answers: Readonly<Partial<Record<Id, boolean>>>, by?: Method): void;
    /** A recorded refusal of all that has a switch. */
    withdraw(by?: Method): void;
    /** Allows a category or service in this document only; nothing is recorded. Ends with a decision that names it. */
    allowOnce(id: Id, by?: Method): void;
    /** Reads the stored record again, and follows it where it says something else by now. */
    sync(by?: Method): void;
    /** Calls back after each change; returns the function that stops it. */
    onChange(listener: (decision: Decision<Id>, by: Method) => void): () => void;
}
export {};

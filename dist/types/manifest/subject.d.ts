import type { Declared, SwitchKind } from './declared.js';
import type { Path } from './fault.js';
import { type Fields } from './is-fields.js';
import { type Known } from './known.js';
/** An entry that is an object at least. */
export interface Entry<Key extends string | number = string | number> {
    readonly key: Key;
    readonly path: Path;
    readonly fields: Fields;
}
/** One name or pattern of a row, with the row. */
export interface NameOfRow {
    readonly name: string;
    readonly path: Path;
    readonly row: Entry<number>;
    /** What is known of it, which is costly to find out. */
    readonly known: Known | undefined;
}
/** A manifest as the rules look at it: entries that are objects, and what the head code makes of the whole. */
export interface Subject {
    readonly declared: Declared;
    readonly site: Fields;
    readonly options: Fields;
    readonly languages: Fields;
    readonly categories: readonly Entry<string>[];
    readonly services: readonly Entry<string>[];
    readonly cookies: readonly Entry<number>[];
    readonly recipients: readonly Entry<number>[];
    readonly changes: readonly Entry<number>[];
    readonly names: readonly NameOfRow[];
    readonly now: Date;
    /** Fields of the service with an id. */
    service(id: unknown): Fields | undefined;
    /** The category of a row: its own, or that of its service. */
    categoryOf(row: Entry): string;
    /** The basis of a category, sound or not; undefined for an unknown category. */
    basisOf(category: unknown): unknown;
    /** What a category gives visitors; undefined for an unknown category or basis. */
    kindOf(category: unknown): SwitchKind | undefined;
}
/** Prepares a manifest for the rules. */
export declare function createSubject(input: unknown, now: Date): Subject;

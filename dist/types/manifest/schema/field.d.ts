import * as v from 'valibot';
/** What a field is for, in words for an editor's tooltip and for a fault. */
export interface Guidance {
    /** Sentence that an editor shows beside the field. */
    readonly description: string;
    /** Completes "expected …". */
    readonly expected: string;
    /** What to do about anything else, as a sentence. */
    readonly advice: string;
    /** Whether a fault here shuts the entry (an error), or is left out with a warning. */
    readonly shuts?: true;
    /** Values that an editor offers. */
    readonly examples?: readonly unknown[];
}
type AnySchema = v.GenericSchema<unknown, unknown>;
/** Gives a schema its guidance, so that the JSON Schema and the faults speak from one source. */
export declare function field<S extends AnySchema>(schema: S, guidance: Guidance): S;
/** The guidance of the innermost field on a path that has some. */
export declare function guidanceAt(schema: AnySchema, path: readonly (string | number)[]): Omit<Guidance, 'description'>;
/** Names of the fields that may stand where a path leads; empty where any may. */
export declare function fieldsAt(schema: AnySchema, path: readonly (string | number)[]): string[];
export {};

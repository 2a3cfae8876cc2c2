import { type Fields } from './is-fields.js';
/** A value where it is an object with members; for anything else one without. */
export declare function fieldsOf(value: unknown): Fields;

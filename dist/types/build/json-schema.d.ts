/**
 * The JSON Schema of a manifest, so that an editor completes and checks one. Made from what `validate` checks; what
 * takes more than one place to see, such as whether a category exists, is left to `latchkey validate`.
 */
export declare function jsonSchema(): object;

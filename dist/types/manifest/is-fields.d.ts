/** The members of something that should be an object. */
export type Fields = Record<string, unknown>;
/** Whether a value is an object with members, not a list. */
export declare function isFields(value: unknown): value is Fields;

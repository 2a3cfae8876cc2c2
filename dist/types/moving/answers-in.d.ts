/**
 * The answers among the fields of a record, by name in lower case. Null where something is said twice, since nobody can
 * say then which one counts.
 * @param meaning what a value means; undefined: it is no answer.
 */
export declare function answersIn(fields: Iterable<readonly [name: string, value: unknown]>, meaning: (value: unknown) => boolean | undefined): Map<string, boolean> | null;

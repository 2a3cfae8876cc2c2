import * as v from 'valibot';
/** What becomes of an optional field that cannot be read. */
export declare const LEFT_OUT = "Correct it or leave it out: until then it counts as left out.";
export declare const AN_OBJECT = "Write it in curly brackets.";
/** An object in which an unknown field is a fault: a misspelt one would be read by nobody. */
export declare function fields<const Entries extends v.ObjectEntries>(entries: Entries): v.ObjectWithRestSchema<Entries, v.NeverSchema<undefined>, undefined>;
/** Text that is the same in every language. */
export declare function words(description: string): v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>;
/** Text that visitors read: one string, or one string a language. */
export declare const textSchema: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, v.CustomSchema<Readonly<Record<string, string>>, undefined>], undefined>;
export declare const A_TEXT = "a text, or one text a language such as { en: '\u2026', cy: '\u2026' }";
export declare function texts(description: string): v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, v.CustomSchema<Readonly<Record<string, string>>, undefined>], undefined>;
export declare function flag(description: string): v.BooleanSchema<undefined>;
export declare function day(description: string): v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>;
export declare function hosts(description: string): v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>;
/** How long something stays; agrees with `expirySeconds` on every text. */
export declare function expiry(description: string, extra?: {
    readonly shuts?: true;
}): v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>;
/** The id of a category. */
export declare const categoryReference: v.StringSchema<undefined>;
/** Why something is strictly necessary. */
export declare const necessity: {
    ground: v.OptionalSchema<v.PicklistSchema<readonly import("../types.js").NecessaryGround[], undefined>, undefined>;
    why: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, v.CustomSchema<Readonly<Record<string, string>>, undefined>], undefined>, undefined>;
};

import * as v from 'valibot';
/** What is taken over from other consent products. What is wrong in it, the rule `migrate` says. */
export declare const migrateSchema: v.UnionSchema<[v.ArraySchema<v.PicklistSchema<string[], undefined>, undefined>, v.ObjectWithRestSchema<{
    [k: string]: v.OptionalSchema<v.RecordSchema<v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>, undefined>;
}, v.NeverSchema<undefined>, undefined>], undefined>;

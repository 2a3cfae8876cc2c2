import * as v from 'valibot';
import type { Basis } from '../types.js';
/** What visitors choose about. */
export declare const categorySchema: v.ObjectWithRestSchema<{
    readonly basis: v.OptionalSchema<v.PicklistSchema<Basis[], undefined>, undefined>;
    readonly title: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, v.CustomSchema<Readonly<Record<string, string>>, undefined>], undefined>, undefined>;
    readonly description: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, v.CustomSchema<Readonly<Record<string, string>>, undefined>], undefined>, undefined>;
    readonly doing: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, v.CustomSchema<Readonly<Record<string, string>>, undefined>], undefined>, undefined>;
    readonly aggregateOnly: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    readonly solePurpose: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
}, v.NeverSchema<undefined>, undefined>;

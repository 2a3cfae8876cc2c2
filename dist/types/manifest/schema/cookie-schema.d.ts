import * as v from 'valibot';
import type { EntryType } from '../types.js';
/** One row of the annex. */
export declare const cookieSchema: v.ObjectWithRestSchema<{
    readonly ground: v.OptionalSchema<v.PicklistSchema<readonly import("../types.js").NecessaryGround[], undefined>, undefined>;
    readonly why: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, v.CustomSchema<Readonly<Record<string, string>>, undefined>], undefined>, undefined>;
    readonly name: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>], undefined>;
    readonly purpose: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, v.CustomSchema<Readonly<Record<string, string>>, undefined>], undefined>;
    readonly expiry: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>;
    readonly category: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly service: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly type: v.OptionalSchema<v.PicklistSchema<EntryType[], undefined>, "cookie">;
    readonly where: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, undefined>;
    readonly group: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, undefined>;
    readonly path: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, undefined>;
    readonly domain: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, undefined>;
    readonly partitioned: v.OptionalSchema<v.BooleanSchema<undefined>, false>;
    readonly httpOnly: v.OptionalSchema<v.BooleanSchema<undefined>, false>;
}, v.NeverSchema<undefined>, undefined>;

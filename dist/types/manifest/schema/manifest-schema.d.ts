import * as v from 'valibot';
/** The manifest: the one source of what `validate` checks and of the JSON Schema. */
export declare const manifestSchema: v.ObjectWithRestSchema<{
    readonly $schema: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, undefined>;
    readonly site: v.OptionalSchema<v.ObjectWithRestSchema<{
        readonly name: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, v.CustomSchema<Readonly<Record<string, string>>, undefined>], undefined>, undefined>;
        readonly privacyUrl: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, undefined>;
        readonly contact: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, undefined>;
        readonly updated: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>;
        readonly review: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>;
        readonly approvedBy: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, undefined>;
        readonly places: v.OptionalSchema<v.RecordSchema<v.StringSchema<undefined>, v.StringSchema<undefined>, undefined>, undefined>;
        readonly hosts: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>, undefined>;
        readonly transfers: v.OptionalSchema<v.PicklistSchema<["none", "listed"], undefined>, undefined>;
    }, v.NeverSchema<undefined>, undefined>, undefined>;
    readonly categories: v.OptionalSchema<v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, v.ObjectWithRestSchema<{
        readonly basis: v.OptionalSchema<v.PicklistSchema<import("../types.js").Basis[], undefined>, undefined>;
        readonly title: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, v.CustomSchema<Readonly<Record<string, string>>, undefined>], undefined>, undefined>;
        readonly description: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, v.CustomSchema<Readonly<Record<string, string>>, undefined>], undefined>, undefined>;
        readonly doing: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, v.CustomSchema<Readonly<Record<string, string>>, undefined>], undefined>, undefined>;
        readonly aggregateOnly: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
        readonly solePurpose: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
    }, v.NeverSchema<undefined>, undefined>, undefined>, undefined>;
    readonly services: v.OptionalSchema<v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, v.ObjectWithRestSchema<{
        readonly ground: v.OptionalSchema<v.PicklistSchema<readonly import("../types.js").NecessaryGround[], undefined>, undefined>;
        readonly why: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, v.CustomSchema<Readonly<Record<string, string>>, undefined>], undefined>, undefined>;
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>;
        readonly provider: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, undefined>;
        readonly category: v.StringSchema<undefined>;
        readonly hosts: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>, undefined>;
        readonly role: v.OptionalSchema<v.PicklistSchema<["controller", "joint controller", "processor"], undefined>, undefined>;
        readonly country: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, undefined>;
        readonly safeguard: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, undefined>;
        readonly moreInfo: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, undefined>;
        readonly without: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, v.CustomSchema<Readonly<Record<string, string>>, undefined>], undefined>, undefined>;
    }, v.NeverSchema<undefined>, undefined>, undefined>, undefined>;
    readonly cookies: v.OptionalSchema<v.ArraySchema<v.ObjectWithRestSchema<{
        readonly ground: v.OptionalSchema<v.PicklistSchema<readonly import("../types.js").NecessaryGround[], undefined>, undefined>;
        readonly why: v.OptionalSchema<v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, v.CustomSchema<Readonly<Record<string, string>>, undefined>], undefined>, undefined>;
        readonly name: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>, v.MinLengthAction<string[], 1, undefined>]>], undefined>;
        readonly purpose: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, v.CustomSchema<Readonly<Record<string, string>>, undefined>], undefined>;
        readonly expiry: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>;
        readonly category: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly service: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
        readonly type: v.OptionalSchema<v.PicklistSchema<import("../types.js").EntryType[], undefined>, "cookie">;
        readonly where: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, undefined>;
        readonly group: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, undefined>;
        readonly path: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, undefined>;
        readonly domain: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, undefined>;
        readonly partitioned: v.OptionalSchema<v.BooleanSchema<undefined>, false>;
        readonly httpOnly: v.OptionalSchema<v.BooleanSchema<undefined>, false>;
    }, v.NeverSchema<undefined>, undefined>, undefined>, undefined>;
    readonly recipients: v.OptionalSchema<v.ArraySchema<v.ObjectWithRestSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>;
        readonly data: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, v.CustomSchema<Readonly<Record<string, string>>, undefined>], undefined>;
        readonly purpose: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, v.CustomSchema<Readonly<Record<string, string>>, undefined>], undefined>;
        readonly country: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, undefined>;
        readonly safeguard: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, undefined>;
    }, v.NeverSchema<undefined>, undefined>, undefined>, undefined>;
    readonly changes: v.OptionalSchema<v.ArraySchema<v.ObjectWithRestSchema<{
        readonly date: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>;
        readonly text: v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, v.CustomSchema<Readonly<Record<string, string>>, undefined>], undefined>;
        readonly categories: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>, undefined>;
    }, v.NeverSchema<undefined>, undefined>, undefined>, undefined>;
    readonly options: v.OptionalSchema<v.ObjectWithRestSchema<{
        readonly lifetime: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, "6 months">;
        readonly domain: v.OptionalSchema<v.PicklistSchema<["share"], undefined>, undefined>;
        readonly dnt: v.OptionalSchema<v.BooleanSchema<undefined>, false>;
        readonly keep: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, undefined>;
        readonly migrate: v.OptionalSchema<v.UnionSchema<[v.ArraySchema<v.PicklistSchema<string[], undefined>, undefined>, v.ObjectWithRestSchema<{
            [k: string]: v.OptionalSchema<v.RecordSchema<v.StringSchema<undefined>, v.ArraySchema<v.StringSchema<undefined>, undefined>, undefined>, undefined>;
        }, v.NeverSchema<undefined>, undefined>], undefined>, undefined>;
        readonly languages: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 2, undefined>]>, undefined>, undefined>;
        readonly record: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, undefined>;
    }, v.NeverSchema<undefined>, undefined>, undefined>;
    readonly languages: v.OptionalSchema<v.RecordSchema<v.StringSchema<undefined>, v.UnionSchema<[v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, undefined>]>, v.LooseObjectSchema<{}, undefined>], undefined>, undefined>, undefined>;
    readonly texts: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.MinLengthAction<string, 1, undefined>]>, undefined>;
}, v.NeverSchema<undefined>, undefined>;

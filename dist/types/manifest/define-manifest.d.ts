import type { Basis, Category, Change, Cookie, Manifest, Service } from './types.js';
/** The categories that every manifest has. */
export type BuiltInCategory = 'necessary' | 'preferences' | 'analytics' | 'media' | 'sharing' | 'marketing';
/** Ids of the categories of a manifest, the built-in ones included. */
export type CategoryId<M> = BuiltInCategory | KeysOf<M, 'categories'>;
/** Ids of the services of a manifest. */
export type ServiceId<M> = KeysOf<M, 'services'>;
/** All ids of a manifest: its categories and its services. */
export type Ids<M> = CategoryId<M> | ServiceId<M>;
/**
 * Where a site says, once, which manifest is its own, so that its ids are known in every file.
 * @example
 * declare module 'latchkey' {
 *   interface Register { manifest: typeof manifest }
 * }
 */
export interface Register {
}
/** Ids of the registered manifest; any string where none is registered. */
export type RegisteredId = Register extends {
    readonly manifest: infer M;
} ? Ids<M> : string;
/** A manifest whose references are checked: `C` are its own categories, `S` its services. */
export interface CheckedManifest<C extends string, S extends string> extends Omit<Manifest, 'categories' | 'services' | 'cookies' | 'changes' | 'texts'> {
    readonly categories?: Readonly<Record<C, CheckedCategory>>;
    readonly services?: Readonly<Record<S, CheckedService<NoInfer<C> | BuiltInCategory>>>;
    readonly cookies?: readonly CheckedCookie<NoInfer<C> | BuiltInCategory, NoInfer<S>>[];
    readonly changes?: readonly CheckedChange<NoInfer<C> | BuiltInCategory | NoInfer<S>>[];
}
/** Statistics without a question have conditions: PECR Schedule A1 paragraph 5. */
type CheckedCategory = (Category & {
    readonly basis: 'statistics';
    readonly aggregateOnly: true;
    readonly solePurpose: true;
}) | (Category & {
    readonly basis?: Exclude<Basis, 'statistics'>;
});
type CheckedService<C extends string> = Service & {
    readonly category: C;
};
/** A row names a category, or a service that has one. */
type CheckedCookie<C extends string, S extends string> = (Cookie & {
    readonly category: C;
    readonly service?: S;
}) | (Cookie & {
    readonly category?: C;
    readonly service: S;
});
type CheckedChange<Id extends string> = Change & {
    readonly categories?: readonly Id[];
};
/** A manifest that remembers the ids of its own categories `C` and services `S`. */
export interface DefinedManifest<C extends string, S extends string> extends Manifest {
    readonly categories?: Readonly<Record<C, Category>>;
    readonly services?: Readonly<Record<S, Service>>;
}
/**
 * Gives a manifest back as it is; the compiler checks its references and its lifetimes, and remembers its ids.
 * Nothing is checked at run time: `latchkey validate` names what a compiler cannot see.
 */
export declare function defineManifest<const C extends string = never, const S extends string = never>(manifest: CheckedManifest<C, S>): DefinedManifest<C, S>;
type KeysOf<M, Part extends string> = M extends {
    readonly [P in Part]?: infer Entries;
} ? keyof NonNullable<Entries> & string : never;
export {};

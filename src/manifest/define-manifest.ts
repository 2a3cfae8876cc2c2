import type { Manifest } from './types.ts'

export type { Manifest }

/**
 * Where a site says, once, which manifest is its own, so that its ids are known in every file:
 * `declare module 'latchkey' { interface Register { manifest: typeof manifest } }`.
 */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- sites add to it by declaration merging
export interface Register {}

type Keys<T> = T extends Readonly<Record<infer Key, unknown>> ? Key & string : never

/** The categories that every manifest has. */
export type BuiltInCategory = 'necessary' | 'preferences' | 'analytics' | 'media' | 'sharing' | 'marketing'

/** Ids of the categories of a manifest, the built-in ones included. */
export type CategoryId<M> = BuiltInCategory | (M extends { readonly categories: infer C } ? Keys<C> : never)

/** Ids of the services of a manifest. */
export type ServiceId<M> = M extends { readonly services: infer S } ? Keys<S> : never

/** All ids of a manifest: its categories and its services. */
export type Ids<M> = CategoryId<M> | ServiceId<M>

/** Ids of the registered manifest; any string where none is registered. */
export type RegisteredId = Register extends { readonly manifest: infer M } ? Ids<M> : string

/** Gives a manifest back as it is, and has the compiler check it and remember its ids. */
export function defineManifest<const M extends Manifest>(manifest: M): M {
  return manifest
}

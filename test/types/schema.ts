import type { categorySchema } from '../../src/manifest/schema/category-schema.ts'
import type { cookieSchema } from '../../src/manifest/schema/cookie-schema.ts'
import type { manifestSchema } from '../../src/manifest/schema/manifest-schema.ts'
import type { serviceSchema } from '../../src/manifest/schema/service-schema.ts'
import type { siteSchema } from '../../src/manifest/schema/site-schema.ts'
import type { Category, Cookie, Manifest, Service, Site } from '../../src/manifest/types.ts'

/** True if two types have the same members by name. */
type SameFields<Schema extends { readonly entries: object }, Type> = [
  keyof Schema['entries'],
  keyof Type,
] extends [keyof Type, keyof Schema['entries']]
  ? true
  : false

// A field that only one of the two knows would compile and then be called unknown, or the other way round.
export const agree: readonly [
  SameFields<typeof cookieSchema, Cookie>,
  SameFields<typeof serviceSchema, Service>,
  SameFields<typeof categorySchema, Category>,
  SameFields<typeof siteSchema, Site>,
  SameFields<typeof manifestSchema, Manifest>,
] = [true, true, true, true, true]

// @ts-expect-error -- proves that a difference is found
export const differ: SameFields<typeof cookieSchema, Service> = true

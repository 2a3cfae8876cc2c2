import type { Declared } from './declared.ts'
import { createNameOwners, type NameOwners } from './name-owners.ts'
import { createUrlOwners, type UrlOwners } from './url-owners.ts'

/** Who is behind an address or a name. */
export interface Owners extends UrlOwners, NameOwners {}

/** Prepares both look-ups for a manifest. */
export function createOwners(declared: Declared): Owners {
  return { ...createUrlOwners(declared), ...createNameOwners(declared) }
}

import { read } from '../browser/natives.ts'
import type { NameOwners } from '../manifest/name-owners.ts'
import type { EntryType } from '../manifest/types.ts'
import type { UrlOwners } from '../manifest/url-owners.ts'

/** By what the guard decides. */
export interface JudgeRules extends UrlOwners, NameOwners {
  /** Whether a category or service may run in this document now. */
  readonly allows: (id: string) => boolean
  /** Whether hosts that nobody declared are refused: so it is at `seal`. */
  readonly blocksHosts: boolean
  /** Whether names that nobody declared are refused: `data-undeclared="block"`. */
  readonly blocksNames: boolean
}

/** Says for which service or category something must wait. Undefined: it may go on; empty: nobody declared it. */
export interface Judge {
  url(address: unknown): string | undefined
  name(name: string, type: EntryType): string | undefined
}

/** Makes the judge of addresses and names. What is no address, or none of the network's, may go on: it asks nobody. */
export function createJudge({ ownersOf, namesOf, allows, blocksHosts, blocksNames }: JudgeRules): Judge {
  return {
    url(address) {
      try {
        const url = new URL(address as string, read('baseURI'))
        const owners = ownersOf(url)
        if (!owners[0]) return blocksHosts && /^(http|ws)/.test(url.protocol) ? '' : undefined
        return owners.some(allows) ? undefined : owners[0]
      } catch {
        return
      }
    },
    name(name, type) {
      if (/^latchkey(-log)?$/.test(name)) return
      const [row] = namesOf(name, type)
      if (!row) return blocksNames ? '' : undefined
      const id = row.service ?? row.category ?? ''
      return row.category && allows(id) ? undefined : id
    },
  }
}

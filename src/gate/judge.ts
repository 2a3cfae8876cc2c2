import { read } from '../browser/natives.ts'
import { SITE } from '../manifest/url-owners.ts'
import type { NameOwners } from '../manifest/name-owners.ts'
import type { EntryType } from '../manifest/types.ts'
import type { UrlOwners } from '../manifest/url-owners.ts'
import type { Sights } from './sights.ts'

/** By what the guard decides. */
export interface JudgeRules extends UrlOwners, NameOwners {
  /** Whether a category or service may run in this document now. */
  readonly allows: (id: string) => boolean
  /** Whether hosts that nobody declared are refused: so it is at `seal`. */
  readonly blocksHosts: boolean
  /** Whether names that nobody declared are refused: `data-undeclared="block"`. */
  readonly blocksNames: boolean
  /** Are told who else is asked, and what is written. */
  readonly sights: Pick<Sights, 'see'>
}

/** Says for which service or category something must wait. Undefined: it may go on; empty: nobody declared it. */
export interface Judge {
  /**
   * @param what asks for it, to be noted. Default: nothing asks.
   * @param realm in which it is asked. Default: the page.
   */
  url(address: unknown, what?: string, realm?: Window): string | undefined
  name(name: string, type: EntryType): string | undefined
  /** Is told what is written. */
  readonly sights: Pick<Sights, 'see'>
}

/** Makes the judge of addresses and names. What is no address, or none of the network's, may go on: it asks nobody. */
export function createJudge({
  ownersOf,
  namesOf,
  allows,
  blocksHosts,
  blocksNames,
  sights,
}: JudgeRules): Judge {
  return {
    sights,
    url(address, what, realm) {
      try {
        const url = new URL(address as string, read('baseURI'))
        const owners = ownersOf(url)
        const id = owners.some(allows)
          ? undefined
          : (owners[0] ?? (blocksHosts && /^(http|ws)/.test(url.protocol) ? '' : undefined))
        if (what && !owners.includes(SITE)) sights.see([what, url.origin, id], realm)
        return id
      } catch {
        return
      }
    },
    name(name, type) {
      if (/^latchkey(-log|-inventory)?$/.test(name)) return
      const [row] = namesOf(name, type)
      if (!row) return blocksNames ? '' : undefined
      const id = row.service ?? row.category ?? ''
      return row.category && allows(id) ? undefined : id
    },
  }
}

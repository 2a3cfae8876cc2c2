import type { EntryType, Service, Text } from '../manifest/types.ts'
import { expirySeconds } from '../manifest/expiry.ts'
import type { Words } from '../words/words.ts'
import type { SoundManifest } from './sound-manifest.ts'

/** One row's worth of the manifest, with what follows from its service. */
export interface AnnexEntry {
  readonly names: readonly string[]
  readonly type: EntryType
  readonly purpose: Text
  readonly expiry: string
  /** Empty: everywhere, or not said. */
  readonly where: string
  readonly group: string | null
  readonly category: string
  readonly service: Service | undefined
  /** What the visitor's choice decides upon: the id of the service, else of the category. */
  readonly owner: string
  /** Whether Latchkey itself stores it. */
  readonly own: boolean
}

const RECORD = 'latchkey'
const LOG = 'latchkey-log'
const YEAR = 31_557_600

/** The declared entries that have a name, in their order, and after them what Latchkey stores. */
export function annexEntries(
  { cookies, services, options }: SoundManifest,
  { annex }: Pick<Words, 'annex'>,
): readonly AnnexEntry[] {
  const entries: AnnexEntry[] = []
  for (const { name, type = 'cookie', purpose = '', expiry = '', where = '', group, ...ids } of cookies) {
    const names = (Array.isArray(name) ? name : [name]).filter(one => typeof one === 'string')
    const service = services.get(ids.service ?? '')
    const category = service?.category ?? ids.category ?? ''
    const owner = service && ids.service ? ids.service : category
    const own = false
    if (names.length)
      entries.push({
        names,
        type,
        purpose,
        expiry,
        where,
        group: group ?? null,
        category,
        service,
        owner,
        own,
      })
  }
  // What a manifest lists by hand it says in words of its own.
  const own = [ownEntry(RECORD, 'cookie', recordLifetime(options.lifetime))]
  if (options.record) own.push(ownEntry(LOG, 'localStorage', '7 days'))
  return [
    ...entries,
    ...own.filter(({ names }) => !entries.some(entry => entry.names.includes(names[0] ?? ''))),
  ]

  function ownEntry(name: string, type: EntryType, expiry: string): AnnexEntry {
    return {
      names: [name],
      type,
      purpose: name === LOG ? annex.ownLog : annex.own,
      expiry,
      where: annex.thisWebsite,
      group: null,
      category: 'necessary',
      service: undefined,
      owner: 'necessary',
      own: true,
    }
  }
}

/** How long a choice is kept: what the manifest says, if the head code follows it. */
export function recordLifetime(lifetime: string | undefined): string {
  const seconds = expirySeconds(lifetime)
  return lifetime && seconds && seconds <= YEAR ? lifetime : '6 months'
}

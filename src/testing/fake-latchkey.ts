import { createChoice } from '../choice/choice.ts'
import { receiptOf } from '../choice/receipt.ts'
import type { Method } from '../choice/types.ts'
import type { Inventory } from '../inventory/inventory.ts'
import type { Latchkey } from '../latchkey.ts'
import type { Ids } from '../manifest/define-manifest.ts'
import { readManifest } from '../manifest/read-manifest.ts'
import type { Manifest } from '../manifest/types.ts'
import { leavePlace, takePlace } from './place.ts'

/** In what a visitor comes to the component. */
export interface FakeOptions<Id extends string = string> {
  /**
   * What the visitor decided before: `accepted`, `rejected`, or the ids that were named, as `decide` takes them. Default:
   * nothing, so that the question stands.
   */
  readonly decided?: 'accepted' | 'rejected' | Readonly<Partial<Record<Id, boolean>>>
  /** Whether the browser sends Global Privacy Control. Default: false. */
  readonly gpc?: boolean
  /** Language of the words that are shown, as the receipt has it. Default: `en`. */
  readonly lang?: string
  /** What `inventory()` gives. Default: that nothing was seen. */
  readonly inventory?: Inventory
  /** The clock, in milliseconds since 1970. Default: the real one. */
  readonly now?: () => number
}

/** A Latchkey for tests of components, and what only a test asks. */
export interface FakeLatchkey<Id extends string = string> extends Latchkey<Id> {
  /** Looks at nothing. */
  inventory(): Promise<Inventory>
  /** Shows nothing. */
  openInventory(): Promise<void>
  /** How often something opened the settings: the fake has none to show. */
  readonly settingsOpened: number
  /** The cookie as it would be stored; undefined before a decision. `readChoice` reads it. */
  readonly record: string | undefined
}

const UNSEEN: Inventory = {
  host: '',
  stages: [],
  observed: [],
  findings: [],
  limits: ['A fake sees nothing.'],
}

/**
 * Makes a Latchkey for a test of a component, and stands it where hooks and elements look for the one that runs: until
 * `stop()`, or until another takes its place. Choice, ids, records and receipts are the real ones, upon a record in
 * memory. Nothing is held, stored or shown. Works in Node too, where there is no document to stand it on.
 *
 * @example
 * const latchkey = createFakeLatchkey(manifest, { decided: { media: true } })
 * render(<Film />)
 * act(() => latchkey.reject())
 * latchkey.stop()
 */
export function createFakeLatchkey<const M extends Manifest>(
  manifest: M,
  { decided, gpc = false, lang = 'en', inventory = UNSEEN, now = Date.now }: FakeOptions<Ids<M>> = {},
): FakeLatchkey<Ids<M>> {
  const declared = readManifest(manifest)
  let record: string | undefined
  let by: Method | null = null
  let settingsOpened = 0
  const store = { read: () => record, write: (text: string) => void (record = text) }
  const choice = createChoice<Ids<M>>({ declared, store, gpc, now })
  const { onChange } = choice
  const follow = choice.onChange((_, method) => (by = method))

  if (decided === 'accepted') choice.accept('banner')
  else if (decided === 'rejected') choice.reject('banner')
  else if (decided) choice.decide(decided, 'panel')

  const members: Omit<FakeLatchkey<Ids<M>>, keyof typeof choice> = {
    ready: Promise.resolve(),
    openSettings() {
      settingsOpened++
      return Promise.resolve()
    },
    inventory: () => Promise.resolve(inventory),
    openInventory: () => Promise.resolve(),
    receipt() {
      const receipt = receiptOf(declared, choice.decision, record)
      return receipt && { ...receipt, by, lang }
    },
    stop() {
      follow()
      stopTelling()
      leavePlace(fake)
    },
    get settingsOpened() {
      return settingsOpened
    },
    get record() {
      return record
    },
  }
  // Not `assign`, which would read what is still to change.
  const fake = Object.defineProperties(
    choice,
    Object.getOwnPropertyDescriptors(members),
  ) as unknown as FakeLatchkey<Ids<M>>
  const stopTelling = takePlace(fake as Latchkey, onChange as Latchkey['onChange'])
  return fake
}

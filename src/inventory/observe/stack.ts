/** A place in a script. */
export interface Place {
  /** Address without query and fragment. */
  readonly address: string
  /** Null where nobody can tell. */
  readonly line: number | null
}

/** Where our own code is, which stands on top of every stack that it makes. */
export interface Ours {
  /** Places in the code of the head, which is the first, and in that which goes on from it. */
  readonly places: readonly Place[]
  /** Addresses by which the scripts in the document are known. */
  readonly pages: readonly string[]
  /** The folder of the lazy files; empty where they are in the site's bundle. */
  readonly folder: string
}

/** Our files that call what the hooks see. */
const FILES = /^(latchkey|page|aftercare|moving-in|placeholder|panel|inventory|log)\.js$/

/** Each place of a stack: Chromium has it in brackets or after `at`, the others after an `@`. */
const PLACE = /((?:blob:)?[\w+.-]+:\/\/[^\s()]+?):(\d+):\d+/g

/** No address is kept at any length. */
const LONGEST = 500

/** An address without what may be secret in it. */
export function bare(address: string): string {
  return address.replace(/[?#].*/s, '').slice(0, LONGEST)
}

/** The places of a stack, the innermost first; none where the page has seen to it that there is no stack. */
export function placesIn(error: Error): Place[] {
  const maker = error.constructor as { prepareStackTrace?: unknown }
  const { prepareStackTrace } = maker
  try {
    // What a page puts there makes of stacks whatever it likes.
    if (prepareStackTrace) maker.prepareStackTrace = undefined
    const text: unknown = error.stack
    return [...(typeof text === 'string' ? text : '').matchAll(PLACE)].map(([, address = '', line]) => ({
      address: bare(address),
      line: Number(line),
    }))
  } catch {
    return []
  } finally {
    if (prepareStackTrace) maker.prepareStackTrace = prepareStackTrace
  }
}

/** Who did it: the innermost place that is not ours; undefined where nobody can tell. */
export function callerIn(error: Error, ours: Ours): Place | undefined {
  const { places, pages, folder } = ours
  const stack = placesIn(error)
  const caller = stack.find(({ address, line }) => {
    // Inline the head shares its address with the page's own scripts, and stands on a line of its own.
    const isPlace = places.some(
      one => address === one.address && (!pages.includes(address) || line === one.line),
    )
    return !isPlace && !isFile(address, folder)
  })
  const outermost = stack[stack.length - 1]?.address
  const isInBundle = outermost !== undefined && outermost === bundleOf(ours)
  return caller ?? (isInBundle ? { address: outermost, line: null } : undefined)
}

/** The file of the site that holds the head, which tells its code from ours by nothing; empty where there is none. */
export function bundleOf({ places: [head], pages, folder }: Ours): string {
  return !head || pages.includes(head.address) || isFile(head.address, folder) ? '' : head.address
}

function isFile(address: string, folder: string): boolean {
  return folder !== '' && address.startsWith(folder) && FILES.test(address.slice(folder.length))
}

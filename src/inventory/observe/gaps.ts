import type { EntryKind } from '../observation.ts'

/** What could not be seen, in numbers and names. */
export interface Gaps {
  /** How much was written or asked that the head had no room for. */
  readonly lost: number
  /** Observations and elements beyond the most that are kept. */
  readonly leftOut: number
  /** How much the gate held beyond the records that it keeps. */
  readonly unheld: number
  /** Requests that the browser dropped from its list. */
  readonly dropped: number
  readonly byExtensions: number
  /** How much was done of which nobody can tell who did it. */
  readonly withoutCaller: number
  readonly foreignFrames: number
  /** Kinds of storage that the browser refused to list. */
  readonly failed: readonly EntryKind[]
  /** Whether the browser tells how long cookies are kept, and where. */
  readonly tellsOfCookies: boolean
  /** The file of the site that holds our code too, so that one cannot be told from the other; empty where there is none. */
  readonly bundle: string
}

/** Adds up what several pages could not see. */
export function addGaps(one: Partial<Gaps> = {}, other: Partial<Gaps> = {}): Gaps {
  // What was kept may be anything: a page can write there too.
  const sum = (name: keyof Gaps): number => (Number(one[name]) || 0) + (Number(other[name]) || 0)
  return {
    lost: sum('lost'),
    leftOut: sum('leftOut'),
    unheld: sum('unheld'),
    dropped: sum('dropped'),
    byExtensions: sum('byExtensions'),
    withoutCaller: sum('withoutCaller'),
    foreignFrames: sum('foreignFrames'),
    failed: [...new Set([...(one.failed ?? []), ...(other.failed ?? [])])],
    tellsOfCookies: one.tellsOfCookies !== false && other.tellsOfCookies !== false,
    bundle: String(one.bundle || other.bundle || ''),
  }
}

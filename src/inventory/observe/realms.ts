import { bare } from './stack.ts'

/** A page or a frame of the same origin. */
export interface RealmSeen {
  readonly window: Window & typeof globalThis
  /** Address of the frame; null of the page. */
  readonly frame: string | null
}

/** How deep and how many frames are looked into: a page can nest them without end. */
const MOST = 100

/** The page and the frames of its origin; how many frames there are of others, and how many there was no room for. */
export interface Realms {
  readonly realms: readonly RealmSeen[]
  readonly foreign: number
  readonly lost: number
}

/** Finds them. Never throws. */
export function realmsHere(): Realms {
  const realms: RealmSeen[] = [{ window, frame: null }]
  let foreign = 0
  let lost = 0
  // The list grows while it is walked.
  for (const { window: realm } of realms) {
    for (let index = 0; index < realm.length; index++) {
      if (realms.length >= MOST) {
        lost += realm.length - index
        break
      }
      try {
        const inner = realm[index] as RealmSeen['window']
        // Of another origin, this throws.
        realms.push({ window: inner, frame: bare(inner.document.location.href) })
      } catch {
        foreign++
      }
    }
  }
  return { realms, foreign, lost }
}

import { mergeSeen, type Shown } from './merge-seen.ts'

/** Where it is kept, in this tab alone: names and hosts, never a value. */
const KEY = 'latchkey-inventory'

/** How much is kept, in characters. */
const ROOM = 400_000

/** What earlier pages of a visit showed. */
export interface Earlier extends Shown {
  /** How often something could not be kept because there was no room. */
  readonly full: number
}

/** The pages before the last one, and the last one, which may come back and show more. */
interface Kept {
  readonly before: Shown
  readonly last: Shown
  /** Which page the last one is. */
  readonly page: string
  readonly full: number
}

/** Of a page of which nothing is known. */
export const NOTHING: Shown = { stages: [], observed: [] }

/** Whether what is seen is kept from page to page. */
export function isKept(): boolean {
  return readText() !== null
}

/** What the pages before this one showed; nothing where none is kept, or it cannot be read. */
export function readEarlier(page: string): Earlier {
  const kept = read()
  const shown = kept.page === page ? kept.before : mergeSeen(kept.before, kept.last, pathOf(kept.page))
  return { ...shown, full: kept.full }
}

/** Keeps what this page showed with what is kept already, in place of what it showed before. */
export function keepPage(page: string, shown: Shown): void {
  const kept = read()
  const { full, ...before } = readEarlier(page)
  if (write({ before, last: shown, page, full })) return
  // What was there stays: the first pages say most.
  write({ ...kept, full: kept.full + 1 })
}

/** Begins to keep it, with nothing. */
export function beginKeeping(page: string): void {
  write({ before: NOTHING, last: NOTHING, page, full: 0 })
}

export function endKeeping(): void {
  try {
    sessionStorage.removeItem(KEY)
  } catch {
    // Refused: then there is nothing either.
  }
}

/** The path of a page, which stands behind when it began. */
function pathOf(page: string): string {
  return page.replace(/^\S* /, '')
}

function readText(): string | null {
  try {
    return sessionStorage.getItem(KEY)
  } catch {
    return null
  }
}

/** What is kept; begun anew where it is not what we wrote. */
function read(): Kept {
  try {
    const kept = JSON.parse(readText() as string, (_, value: unknown) =>
      // JSON has no word for it.
      value === 'until cleared' ? Infinity : value,
    ) as Kept
    const { before, last } = kept
    // Whatever it is made of must be able to be put together.
    mergeSeen(before, last, '/')
    return { before, last, page: String(kept.page), full: Number(kept.full) || 0 }
  } catch {
    return { before: NOTHING, last: NOTHING, page: '', full: 0 }
  }
}

function write(kept: Kept): boolean {
  try {
    const text = JSON.stringify(kept, (_, value: unknown) => (value === Infinity ? 'until cleared' : value))
    if (text.length > ROOM) return false
    sessionStorage.setItem(KEY, text)
    return true
  } catch {
    // No room, or refused.
    return false
  }
}

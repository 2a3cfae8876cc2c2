import { inventoryLimits as cy } from '../../words/cy/inventory-limits.ts'
import { inventoryLimits as en } from '../../words/en/inventory-limits.ts'
import { fill } from '../../words/fill.ts'
import { baseLanguage } from '../../words/text-in.ts'
import type { Gaps } from './gaps.ts'

/** What an inventory could not see. */
export interface Unseen extends Partial<Gaps> {
  readonly lang: string
  /** Default: `guard`. */
  readonly level?: string | undefined
  /** How often there was no room for what an earlier page showed. Default: never. */
  readonly full?: number | undefined
  /** What went wrong. */
  readonly errors: readonly unknown[]
}

/** What an inventory could not see, in sentences; in English where we do not speak the page's language. */
export function limitsOf(unseen: Unseen): string[] {
  const words = baseLanguage(unseen.lang) === 'cy' ? cy : en
  const { failed = [], tellsOfCookies = true, bundle, errors, level } = unseen
  const counted = (template: string, count = 0): string[] => (count > 0 ? [fill(template, { count })] : [])
  return [
    words.httpOnly,
    words.earlier,
    words.workers,
    ...(level === 'mark' ? [words.mark] : []),
    ...counted(words.frames, unseen.foreignFrames),
    ...counted(words.lost, unseen.lost),
    ...counted(words.leftOut, unseen.leftOut),
    ...counted(words.dropped, unseen.dropped),
    ...counted(words.extensions, unseen.byExtensions),
    ...counted(words.unheld, unseen.unheld),
    ...counted(words.callers, unseen.withoutCaller),
    ...(bundle ? [fill(words.bundle, { file: bundle })] : []),
    ...counted(words.full, unseen.full),
    ...(tellsOfCookies ? [] : [words.cookieStore]),
    ...(failed.length ? [fill(words.failed, { list: failed.join(', ') })] : []),
    ...errors.map(error => fill(words.error, { error: textOf(error) })),
  ]
}

/** A page may throw anything, such as an object that is no text. */
function textOf(error: unknown): string {
  try {
    return error instanceof Error ? error.message : String(error)
  } catch {
    return typeof error
  }
}

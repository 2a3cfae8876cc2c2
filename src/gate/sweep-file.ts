import { writeCookie } from '../browser/cookies.ts'
import { expireCookie } from '../browser/expire-cookie.ts'
import { createNameOwners } from '../manifest/name-owners.ts'
import type { Visit } from '../visit.ts'
import { sweep as sweepNames } from './sweep.ts'

/** Removes declared entries that are not allowed now, and says which it removed. */
export function sweep({ declared, choice }: Pick<Visit, 'declared' | 'choice'>): string[] {
  return sweepNames(createNameOwners(declared), choice)
}

/**
 * Writes a record that did not take: another cookie of the name, such as one that a sister host has set for all, would
 * put it in doubt for good.
 */
export function replaceRecord(text: string, maxAgeMs: number): void {
  expireCookie('latchkey')
  writeCookie('latchkey', text, { maxAgeMs })
}

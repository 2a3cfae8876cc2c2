import { plural } from './plural.ts'
import type { AnnexWords } from './sections/annex-words.ts'
import type { CommonWords } from './sections/common-words.ts'

/** What the words of a language must hold for durations. */
export interface DurationLanguage {
  readonly common: Pick<CommonWords, 'plural'>
  readonly annex: Pick<AnnexWords, 'durations'>
}

/**
 * An expiry in words: `'2 years'` is "2 years" or "2 flynedd", `'session'` is "when you close the browser".
 * What is no expiry is given back as it is, so that a reader sees what the manifest says.
 */
export function durationWords(expiry: string, { common, annex }: DurationLanguage): string {
  const { session, untilCleared, units } = annex.durations
  if (expiry === 'session') return session
  if (expiry === 'until cleared') return untilCleared
  const [, number, unit] = /^(\d+(?:\.\d+)?) (second|minute|hour|day|week|month|year)s?$/.exec(expiry) ?? []
  return unit ? plural(Number(number), units[unit as keyof typeof units], common) : expiry
}

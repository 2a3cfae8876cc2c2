import { text } from './text.ts'

/** A year of 365.25 days, in seconds. */
export const YEAR = 31_557_600

/** Without a prototype, so that a unit such as `constructor` is none. */
const SECONDS: Readonly<Record<string, unknown>> = {
  __proto__: null,
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: YEAR / 12,
  year: YEAR,
}

/**
 * The lifetime that an `expiry` names, in seconds: 0 for 'session', Infinity for 'until cleared', null for anything
 * that is neither of them nor a number above 0 with a unit. A month is 30.4375 days, a year 365.25.
 */
export function expirySeconds(expiry: unknown): number | null {
  if (expiry === 'session') return 0
  if (expiry === 'until cleared') return Infinity
  // Six digits at most: a longer number could overflow to Infinity, which means something else.
  const [, count, unit] = /^(\d{1,6}(?:\.\d{1,6})?) ([a-z]+?)s?$/.exec(text(expiry)) || []
  return Number(count) * Number(SECONDS[unit as string]) || null
}

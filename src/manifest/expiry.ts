const DAY = 86_400

const SECONDS: ReadonlyMap<string | undefined, number> = new Map(
  Object.entries({
    second: 1,
    minute: 60,
    hour: 3600,
    day: DAY,
    week: 7 * DAY,
    month: 30.4375 * DAY,
    year: 365.25 * DAY,
  }),
)

/**
 * The lifetime that an `expiry` names, in seconds: 0 for 'session', Infinity for 'until cleared', null for anything
 * that is neither of them nor a number above 0 with a unit. A month is 30.4375 days, a year 365.25.
 */
export function expirySeconds(expiry: unknown): number | null {
  if (expiry === 'session') return 0
  if (expiry === 'until cleared') return Infinity
  if (typeof expiry !== 'string') return null
  // Six digits at most: a longer number could overflow to Infinity, which means something else.
  const [, count, unit] = /^(\d{1,6}(?:\.\d{1,6})?) ([a-z]+?)s?$/.exec(expiry) ?? []
  return Number(count) * (SECONDS.get(unit) ?? 0) || null
}

import { expirySeconds, YEAR } from '../expiry.ts'
import { shown, type Finding } from '../fault.ts'
import type { Subject } from '../subject.ts'

const DAYS_400 = 400 * 86_400
const MONTHS_13 = (13 / 12) * YEAR

const CAP = 'See https://developer.chrome.com/blog/cookie-max-age-expires'

/** Lifetimes that browsers cut short, and lifetimes that regulators think too long. */
export function* lifetimes(subject: Subject): Generator<Finding> {
  for (const row of subject.cookies) {
    const { expiry, type = 'cookie' } = row.fields
    const seconds = expirySeconds(expiry)
    if (seconds === null) continue
    const place = { severity: 'warning', path: [...row.path, 'expiry'], received: shown(expiry) } as const
    if (type === 'cookie' && seconds > DAYS_400) {
      yield {
        ...place,
        code: seconds === Infinity ? 'cookie-until-cleared' : 'cookie-over-400-days',
        expected: 'at most 400 days, after which browsers drop a cookie that is not set again',
        advice: `Write what really happens, for example '400 days', or have it set for less. ${CAP}`,
      }
    }
    if (seconds > MONTHS_13 && countsVisitors(subject, row)) {
      yield {
        ...place,
        code: 'analytics-over-13-months',
        expected: 'at most 13 months for counting visitors, as the French regulator advises',
        advice: 'Have the tool set it for less. See https://www.cnil.fr/fr/node/167364',
      }
    }
  }
  const { lifetime } = subject.options
  const seconds = expirySeconds(lifetime)
  if (seconds !== null && (seconds === 0 || seconds > YEAR)) {
    yield {
      severity: 'warning',
      code: 'choice-lifetime',
      path: ['options', 'lifetime'],
      expected: 'a number and a unit, at most 12 months',
      received: shown(lifetime),
      advice: 'Shorten it: until then a choice is kept for 6 months.',
    }
  }
}

function countsVisitors(subject: Subject, row: Subject['cookies'][number]): boolean {
  const category = subject.categoryOf(row)
  return category === 'analytics' || subject.basisOf(category) === 'statistics'
}

import { answersIn } from './answers-in.ts'
import { decoded } from './decoded.ts'
import type { Cookies, OldChoice, ReadOld } from './old-choice.ts'

/** Fields beside the categories. */
const OTHERS = ['consentid', 'consent', 'action', 'necessary', 'lastRenewedDate']
const CHECKBOX = 'cookielawinfo-checkbox-'

const meaning = (value: unknown): boolean | undefined =>
  value === 'yes' ? true : value === 'no' ? false : undefined

/**
 * CookieYes: `cookieyes-consent`, such as `consentid:…,consent:yes,action:yes,necessary:yes,functional:no,analytics:yes,
 * performance:no,advertisement:no,lastRenewedDate:1734509533000`. It is written before anybody has chosen, with an empty
 * action. The date is the day on which the site asked everybody again, so the visitor's own is not known. The plugin for
 * WordPress before version 3 has `viewed_cookie_policy` and one cookie a category.
 * @see https://www.cookieyes.com/cookies-installed-by-cookieyes-and-their-purposes/
 */
export const readCookieYes: ReadOld = cookies => {
  const raw = cookies.get('cookieyes-consent')
  return raw === undefined ? readPlugin(cookies) : readOwn(decoded(raw))
}

function readOwn(text: string): OldChoice | null {
  const parts = text.split(',').map(part => part.split(':') as [string, string])
  const value = (wanted: string): string | undefined => parts.find(([name]) => name === wanted)?.[1]
  const own = parts.filter(([name]) => !OTHERS.includes(name))
  return value('action') === 'yes' ? choiceOf(own, value('consent')) : null
}

function readPlugin(cookies: Cookies): OldChoice | null {
  const own = [...cookies]
    .filter(([name]) => name.startsWith(CHECKBOX))
    .map(([name, value]) => [name.slice(CHECKBOX.length), value] as const)
    .filter(([name]) => name !== 'necessary')
  return choiceOf(own, cookies.get('viewed_cookie_policy'))
}

/** @param whole what was said to the question as such: `no` beside a category's yes is a contradiction. */
function choiceOf(own: Iterable<readonly [string, unknown]>, whole: string | undefined): OldChoice | null {
  const answers = answersIn(own, meaning)
  if (!answers || meaning(whole) === undefined) return null
  // Before there were categories, one question was for all that is not necessary.
  if (whole === 'no' && !answers.size) answers.set('non-necessary', false)
  const isOdd = whole === 'no' && [...answers.values()].includes(true)
  return isOdd ? null : { answers, time: null, isExplicit: true }
}

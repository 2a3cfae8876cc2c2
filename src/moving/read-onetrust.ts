import { answersIn } from './answers-in.ts'
import { decoded } from './decoded.ts'
import type { ReadOld } from './old-choice.ts'

/** What a visitor cannot turn off: `C0001`, in older versions `1`. */
const NECESSARY = /^(?:c000)?1$/

/**
 * OneTrust: `OptanonConsent`, a query such as `isGpcEnabled=0&datestamp=…&hosts=&interactionCount=1&
 * groups=C0001%3A1%2CC0002%3A0&AwaitingReconsent=false`, and `OptanonAlertBoxClosed`, the time at which the banner was
 * closed. The first is written before that, with what the site presets, so alone it says nothing.
 * @see https://my.onetrust.com/articles/en_US/Knowledge/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0
 */
export const readOneTrust: ReadOld = cookies => {
  const raw = cookies.get('OptanonConsent') ?? ''
  // Taken apart before it is decoded: it holds the address at which the visitor came, which anybody can make up.
  const query = new URLSearchParams(raw.includes('=') ? raw : decoded(raw, 1))
  const [groups, ...more] = query.getAll('groups')
  const time = Date.parse(decoded(cookies.get('OptanonAlertBoxClosed')))
  if (!groups || more.length || isNaN(time) || query.get('AwaitingReconsent') === 'true') return null
  const parts = groups.split(',').map(part => part.split(':') as [string, string])
  const own = parts.filter(([name]) => !NECESSARY.test(name.toLowerCase()))
  const answers = answersIn(own, value => (value === '1' ? true : value === '0' ? false : undefined))
  // Some sites let visitors turn off single hosts and vendors within a category.
  const isWhole = !/:0/.test(['hosts', 'genVendors'].map(name => query.get(name)).join())
  return answers && { answers, time, isExplicit: isWhole }
}

import { native } from '../../browser/natives.ts'
import type { Facts } from '../facts.ts'

/** How often, and how long in milliseconds, is looked until tables stand where they belong. */
const LOOKS = 30
const WAIT = 100

/** What privacy pages are called, in English and Welsh. */
const NEARLY = /\/.*(?:privacy|cookie|preifat|cwcis)/i

/** Whether our tables are here, or the page that has them is linked. */
export async function readAnnex(privacyUrl: string): Promise<Facts['annex']> {
  const find = (selector: string): Element[] => [...native('querySelectorAll')(selector)]
  const places = (): Element[] => find('latchkey-annex,.latchkey-annex')
  const tables = (): number => places().filter(place => place.querySelector('table')).length
  for (let look = 0; look < LOOKS && tables() < places().length; look++) {
    await new Promise(resolve => setTimeout(resolve, WAIT))
  }
  const wanted = placeOf(privacyUrl)
  const links = find('a[href]')
    .filter(link => !link.closest('#latchkey-check,#latchkey-banner'))
    .map(link => link.getAttribute('href') as string)
  return {
    places: places().length,
    tables: tables(),
    privacyUrl,
    isPrivacyPage: !!wanted && placeOf(location.href) === wanted,
    isLinked: !!wanted && links.some(href => placeOf(href) === wanted),
    other: links.find(href => NEARLY.test(placeOf(href)))?.slice(0, 200) ?? '',
  }
}

/** Host and path, since a query or a hash leads to the same page. */
function placeOf(address: string | null): string {
  try {
    const { host, pathname } = new URL(address as string, location.href)
    return address ? host + pathname.replace(/(.)\/$/, '$1') : ''
  } catch {
    return ''
  }
}

import { OLD_PRODUCTS } from '../manifest/data/old-products.ts'
import { answersIn } from './answers-in.ts'
import { decoded } from './decoded.ts'
import type { ReadOld } from './old-choice.ts'

/**
 * Complianz: `cmplz_banner-status`, which is `dismissed` once the banner was closed, and one cookie a category, such as
 * `cmplz_marketing`, which is `allow` or `deny`. No time is kept. `cmplz_consented_services` holds single services as JSON.
 * @see https://github.com/Really-Simple-Plugins/complianz-gdpr/blob/master/cookiebanner/js/complianz.js
 */
export const readComplianz: ReadOld = cookies => {
  if (cookies.get('cmplz_banner-status') !== 'dismissed') return null
  const own = Object.keys(OLD_PRODUCTS.get('complianz') ?? {}).map(
    name => [name, cookies.get(`cmplz_${name}`)] as const,
  )
  const answers = answersIn(own, value => (value === 'allow' ? true : value === 'deny' ? false : undefined))
  const isWhole = !/:\s*false/.test(decoded(cookies.get('cmplz_consented_services')))
  return answers && { answers, time: null, isExplicit: isWhole }
}

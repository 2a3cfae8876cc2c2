import type { ReadOld } from './old-choice.ts'
import { readCivic } from './read-civic.ts'
import { readComplianz } from './read-complianz.ts'
import { readCookiebot } from './read-cookiebot.ts'
import { readCookieYes } from './read-cookieyes.ts'
import { readOneTrust } from './read-onetrust.ts'

/** How each product's choice is found. */
interface Product {
  /** Names of the cookies in which it keeps the choice and what belongs to it. */
  readonly names: RegExp
  readonly read: ReadOld
}

/** The consent products whose choices can be taken over, as the option `migrate` calls them. */
export const PRODUCTS: ReadonlyMap<string, Product> = new Map([
  ['civic', { names: /^CookieControl$/, read: readCivic }],
  ['cookiebot', { names: /^CookieConsent$/, read: readCookiebot }],
  ['onetrust', { names: /^Optanon(?:Consent|AlertBoxClosed)$/, read: readOneTrust }],
  [
    'cookieyes',
    {
      // The plugin for WordPress misspells some.
      names: /^(?:cookieyes-consent|cookielawinfo-check?box-.*|viewed_cookie_policy|CookieLawInfoConsent)$/,
      read: readCookieYes,
    },
  ],
  ['complianz', { names: /^cmplz_/, read: readComplianz }],
])

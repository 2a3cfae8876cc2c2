import type { OldProduct } from '../types.ts'

/**
 * Consent products that a site may have had before, with the names of their categories in lower case and the built-in
 * category that each means. What a site named by itself there is in no table: the option `migrate` says what it means.
 */
export const OLD_PRODUCTS: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map<
  OldProduct,
  Readonly<Record<string, string>>
>([
  [
    'civic',
    // Each site names its own. Civic's guide names the first two; the others are what sites are seen to have.
    // https://www.civicuk.com/cookie-control/documentation/optional-categories
    {
      analytics: 'analytics',
      marketing: 'marketing',
      performance: 'analytics',
      functional: 'preferences',
      functionality: 'preferences',
      preferences: 'preferences',
      advertising: 'marketing',
    },
  ],
  [
    'cookiebot',
    // https://www.cookiebot.com/en/developer/
    { preferences: 'preferences', statistics: 'analytics', marketing: 'marketing' },
  ],
  [
    'onetrust',
    // https://help.observepoint.com/en/articles/10225036-onetrust-for-custom-consent-states
    { c0002: 'analytics', c0003: 'preferences', c0004: 'marketing', c0005: 'sharing' },
  ],
  [
    'cookieyes',
    // https://www.cookieyes.com/cookies-installed-by-cookieyes-and-their-purposes/
    {
      functional: 'preferences',
      analytics: 'analytics',
      performance: 'analytics',
      advertisement: 'marketing',
    },
  ],
  [
    'complianz',
    // https://github.com/Really-Simple-Plugins/complianz-gdpr/blob/master/cookiebanner/js/complianz.js
    { preferences: 'preferences', statistics: 'analytics', marketing: 'marketing' },
  ],
])

import type { KnownService } from '../known-service.ts'

/** Content systems, firewalls and consent products: they store names, and are no host of their own. */
export const PLATFORMS: readonly KnownService[] = [
  {
    name: 'Umbraco',
    provider: 'This website',
    kind: 'platform',
    hosts: [],
    names: [
      { name: 'UMB_UCONTEXT' },
      { name: 'UMB_UPDCHK', expiry: 'session' },
      { name: 'UMB_PREVIEW', expiry: 'session' },
      { name: 'UMB_SESSION', expiry: 'session' },
      { name: 'UMB-XSRF-TOKEN', expiry: 'session' },
      { name: 'UMB-XSRF-V', expiry: 'session' },
    ],
    more: 'https://docs.umbraco.com/umbraco-cms/reference/security/cookies',
  },
  {
    name: 'WordPress',
    provider: 'This website',
    kind: 'platform',
    hosts: [],
    names: [
      { name: 'wordpress_logged_in_*' },
      { name: 'wordpress_test_cookie', expiry: 'session' },
      { name: 'wp-settings-*', expiry: '1 year' },
      { name: 'comment_author_*' },
    ],
    more: 'https://developer.wordpress.org/advanced-administration/wordpress/cookies/',
  },
  {
    name: 'Sitecore',
    provider: 'This website',
    kind: 'platform',
    hosts: [],
    names: [{ name: 'SC_ANALYTICS_GLOBAL_COOKIE' }],
    more: 'https://doc.sitecore.com/',
  },
  {
    name: 'Kentico',
    provider: 'This website',
    kind: 'platform',
    hosts: [],
    names: [
      { name: 'CMSPreferredCulture', expiry: '1 year' },
      { name: 'CMSCsrfCookie', expiry: 'session' },
      { name: 'CMSCookieLevel', expiry: '1 year' },
    ],
    more: 'https://docs.kentico.com/',
  },
  {
    name: 'Imperva',
    provider: 'Imperva Inc.',
    kind: 'security',
    hosts: [],
    names: [
      { name: 'visid_incap_*', expiry: '1 year' },
      { name: 'incap_ses_*', expiry: 'session' },
    ],
    more: 'https://docs-cybersec.thalesgroup.com/',
  },
  {
    name: 'Civic Cookie Control',
    provider: 'Civic Computing Ltd',
    kind: 'consent',
    hosts: ['*.civiccomputing.com'],
    names: [{ name: 'CookieControl', expiry: '90 days' }],
    more: 'https://www.civicuk.com/cookie-control/documentation/',
  },
  {
    name: 'Cookiebot',
    provider: 'Usercentrics A/S',
    kind: 'consent',
    hosts: ['*.cookiebot.com'],
    names: [{ name: 'CookieConsent', expiry: '1 year' }],
    more: 'https://www.cookiebot.com/en/cookie-declaration/',
  },
  {
    name: 'OneTrust',
    provider: 'OneTrust',
    kind: 'consent',
    hosts: ['*.cookielaw.org', '*.onetrust.com'],
    names: [
      { name: 'OptanonConsent', expiry: '1 year' },
      { name: 'OptanonAlertBoxClosed', expiry: '1 year' },
    ],
    more: 'https://www.onetrust.com/cookie-policy/',
  },
  {
    name: 'CookieYes',
    provider: 'CookieYes Ltd',
    kind: 'consent',
    hosts: ['*.cdn-cookieyes.com', '*.cookieyes.com'],
    names: [{ name: 'cookieyes-consent', expiry: '1 year' }],
    more: 'https://www.cookieyes.com/cookies-installed-by-cookieyes-and-their-purposes/',
  },
]

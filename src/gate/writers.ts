/** A tracker that can be told to stop, by the way that its maker documents. */
export interface Writer {
  /** Where that way is documented. */
  readonly docs: string
  /** Its hosts; those below them are its own too. */
  readonly hosts: readonly string[]
  /** How the names begin that it stores on the site that uses it. */
  readonly names: RegExp
  /** The function that takes it, by its path from the window. */
  readonly call: string
  /** What it is called with, one call after the other. */
  readonly given: readonly (readonly unknown[])[]
}

/**
 * Those that are known. They are told as soon as they are refused, before what they stored is removed. PostHog is not
 * among them: its way of stopping is to store that it was stopped.
 */
export const WRITERS: readonly Writer[] = [
  {
    // Google Analytics; its `ga-disable-` switches are set besides.
    docs: 'https://developers.google.com/tag-platform/security/guides/consent',
    hosts: ['google-analytics.com', 'analytics.google.com', 'googletagmanager.com'],
    names: /^(_ga|_gid|__utm)/,
    call: 'gtag',
    given: [['consent', 'update', { analytics_storage: 'denied' }]],
  },
  {
    // Google Ads.
    docs: 'https://developers.google.com/tag-platform/security/guides/consent',
    hosts: ['doubleclick.net', 'googleadservices.com', 'googlesyndication.com'],
    names: /^(_gcl_|_gac_|__gads)/,
    call: 'gtag',
    given: [
      ['consent', 'update', { ad_storage: 'denied', ad_user_data: 'denied', ad_personalization: 'denied' }],
    ],
  },
  {
    docs: 'https://learn.microsoft.com/en-au/clarity/clarity-consent-api-v2',
    hosts: ['clarity.ms'],
    names: /^_cl(ck|sk)/,
    call: 'clarity',
    given: [['consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }]],
  },
  {
    // Microsoft UET.
    docs: 'https://support.cookiebot.com/hc/en-us/articles/12452886794908',
    hosts: ['bat.bing.com', 'bat.bing.net'],
    names: /^_uet/,
    call: 'uetq.push',
    given: [['consent', 'update', { ad_storage: 'denied' }]],
  },
  {
    docs: 'https://developers.facebook.com/docs/meta-pixel/implementation/gdpr',
    hosts: ['facebook.net', 'facebook.com'],
    names: /^_fb[pc]/,
    call: 'fbq',
    given: [['consent', 'revoke']],
  },
  {
    docs: 'https://developer.matomo.org/guides/tracking-consent',
    hosts: ['matomo.cloud'],
    names: /^_pk_/,
    call: '_paq.push',
    given: [[['forgetConsentGiven']], [['forgetCookieConsentGiven']]],
  },
  {
    // HubSpot.
    docs: 'https://developers.hubspot.com/docs/api/events/cookie-banner',
    hosts: ['hs-scripts.com', 'hs-analytics.net', 'hubspot.com'],
    names: /^(__hs|hubspotutk)/,
    call: '_hsp.push',
    given: [[['revokeCookieConsent']]],
  },
]

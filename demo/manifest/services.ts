import type { Service } from '../../src/manifest/types.ts'

/**
 * Other people's products on this site. Each has its real host names, and those by which the demo's own server plays
 * its part: names below `localhost` lead back to this machine, so nothing that you do in the demo leaves it.
 */
export const services = {
  jsdelivr: {
    name: 'jsDelivr',
    provider: 'Volentio JSD Ltd',
    category: 'necessary',
    hosts: ['cdn.jsdelivr.net', 'cdn.jsdelivr.localhost'],
    role: 'processor',
    country: 'GB',
    moreInfo: 'https://www.jsdelivr.com/terms/privacy-policy-jsdelivr-net',
    ground: 'load-balancing',
    why: {
      en: 'Our visit dates and opening hours need a small program that it brings from a computer near you.',
      cy: 'Mae ein dyddiadau ymweld a’n horiau agor angen rhaglen fach y mae’n ei chyrchu o gyfrifiadur yn agos atoch.',
    },
  },
  'google-translate': {
    name: 'Google Translate',
    provider: 'Google Ireland Ltd',
    category: 'preferences',
    hosts: ['translate.google.com', 'translate.googleapis.com', 'translate.googleapis.localhost'],
    role: 'controller',
    country: 'US',
    safeguard: 'UK-US data bridge',
    moreInfo: 'https://policies.google.com/privacy',
    without: {
      en: 'Your browser can translate our pages, and we can send you a letter in your language.',
      cy: 'Gall eich porwr gyfieithu ein tudalennau, a gallwn anfon llythyr atoch yn eich iaith.',
    },
  },
  'google-analytics': {
    name: 'Google Analytics',
    provider: 'Google Ireland Ltd',
    category: 'analytics',
    hosts: ['www.google-analytics.com', '*.google-analytics.com', 'www.google-analytics.localhost'],
    role: 'controller',
    country: 'US',
    safeguard: 'UK-US data bridge',
    moreInfo: 'https://policies.google.com/privacy',
  },
  // Set up to keep nothing on the visitor's device, and so without a cookie row. It is asked about all the same.
  snowplow: {
    name: 'Snowplow',
    provider: 'Tideway Statistics Ltd',
    category: 'analytics',
    hosts: ['*.tideway-statistics.example', 'tracker.tideway.localhost', 'collector.tideway.localhost'],
    role: 'processor',
    country: 'GB',
    moreInfo: 'https://snowplow.io/privacy-policy',
  },
  vimeo: {
    name: 'Vimeo',
    provider: 'Vimeo.com, Inc.',
    category: 'media',
    hosts: ['vimeo.com', 'player.vimeo.com', '*.vimeocdn.com', 'player.vimeo.localhost'],
    role: 'controller',
    country: 'US',
    safeguard: 'UK Addendum',
    moreInfo: 'https://vimeo.com/privacy',
    without: {
      en: 'You can still watch the film on vimeo.com, or read what it says.',
      cy: 'Gallwch wylio’r ffilm ar vimeo.com o hyd, neu ddarllen yr hyn y mae’n ei ddweud.',
    },
  },
  surveymonkey: {
    name: 'SurveyMonkey',
    provider: 'SurveyMonkey Europe UC',
    category: 'media',
    hosts: ['widget.surveymonkey.com', 'www.surveymonkey.com', 'widget.surveymonkey.localhost'],
    role: 'processor',
    country: 'US',
    // A fault that a real notice still had: the Privacy Shield has been void since July 2020. Kept to be found.
    safeguard: 'EU-US Privacy Shield',
    moreInfo: 'https://www.surveymonkey.com/mp/legal/privacy/',
    without: {
      en: 'You can tell us what you think by telephone or e-mail.',
      cy: 'Gallwch ddweud eich barn wrthym dros y ffôn neu drwy e-bost.',
    },
  },
  addtoany: {
    name: 'AddToAny',
    provider: 'AddToAny LLC',
    category: 'sharing',
    hosts: ['static.addtoany.com', 'static.addtoany.localhost'],
    role: 'controller',
    country: 'US',
    safeguard: 'UK Addendum',
    moreInfo: 'https://www.addtoany.com/privacy',
    without: {
      en: 'You can copy the address of a page and send it yourself.',
      cy: 'Gallwch gopïo cyfeiriad tudalen a’i anfon eich hun.',
    },
  },
} as const satisfies Record<string, Service>

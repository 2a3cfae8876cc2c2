import type { Manifest } from '../../src/manifest/types.ts'
import { annexA } from './annex-a.ts'

/** The real annex with the services and recipients that a landlord's site has beside it. */
export const landlord: Manifest = {
  ...annexA,
  site: { ...annexA.site, hosts: ['assets.millbrook.example'], transfers: 'listed' },
  services: {
    'google-analytics': {
      name: 'Google Analytics',
      provider: 'Google Ireland Ltd',
      category: 'analytics',
      hosts: ['*.google-analytics.com', 'www.googletagmanager.com'],
      role: 'controller',
      country: 'US',
      safeguard: 'UK-US data bridge',
      moreInfo: 'https://policies.google.com/privacy',
    },
    vimeo: {
      name: 'Vimeo',
      provider: 'Vimeo.com, Inc.',
      category: 'media',
      hosts: ['vimeo.com', 'player.vimeo.com', '*.vimeocdn.com'],
      country: 'US',
      safeguard: 'UK-US data bridge',
      without: 'You can still watch the film on vimeo.com.',
    },
    addtoany: {
      name: 'AddToAny',
      provider: 'AddToAny LLC',
      category: 'sharing',
      hosts: ['static.addtoany.com'],
      country: 'US',
      safeguard: 'Standard clauses',
      without: 'You can copy the address of the page and send it yourself.',
    },
    'google-translate': {
      name: 'Google Translate',
      provider: 'Google Ireland Ltd',
      category: 'preferences',
      hosts: ['translate.google.com', 'translate.googleapis.com'],
      country: 'US',
      safeguard: 'UK-US data bridge',
      without: 'Call us and we will have our letter translated for you.',
    },
    surveymonkey: {
      name: 'SurveyMonkey',
      provider: 'SurveyMonkey Europe UC',
      category: 'preferences',
      hosts: ['www.surveymonkey.com', 'widget.surveymonkey.com'],
      country: 'US',
      safeguard: 'Standard clauses',
      without: 'You can answer the survey by telephone.',
    },
    jsdelivr: {
      name: 'jsDelivr',
      provider: 'Volentio JSD Ltd',
      category: 'necessary',
      hosts: ['cdn.jsdelivr.net'],
      country: 'UK',
      ground: 'security',
      why: 'Delivers the files that pages are built from.',
    },
  },
  recipients: [
    { name: 'Microsoft Azure', data: 'Everything you enter', purpose: 'Hosts this website.', country: 'UK' },
    { name: 'Esendex', data: 'Your mobile number', purpose: 'Sends text messages.', country: 'UK' },
  ],
}

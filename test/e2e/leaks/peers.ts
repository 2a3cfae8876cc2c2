import { pageWith } from './page-with.ts'
import type { SetUp } from './set-up.ts'

const script = (path: string): string => `<script src="/peers/${path}"></script>`

const KLARO = {
  version: 1,
  mustConsent: false,
  services: [{ name: 'counter', title: 'Counter', purposes: ['analytics'], cookies: [['^_leak_.*$', '/']] }],
}

const COOKIE_CONSENT = {
  categories: {
    necessary: { enabled: true, readOnly: true },
    analytics: { services: { counter: { label: 'Counter' } } },
  },
  language: {
    default: 'en',
    translations: {
      en: {
        consentModal: {
          title: 'Cookies',
          description: 'May we?',
          acceptAllBtn: 'Yes',
          acceptNecessaryBtn: 'No',
        },
        preferencesModal: { sections: [] },
      },
    },
  },
}

const PAGES: readonly SetUp[] = [
  {
    id: 'vanilla-cookieconsent',
    title: 'vanilla-cookieconsent',
    page: pageWith(() => ({
      head: `${script('vanilla-cookieconsent/dist/cookieconsent.umd.js')}<script>
CookieConsent.run({ ...${JSON.stringify(COOKIE_CONSENT)}, autoClearCookies: true })</script>`,
    })),
  },
  {
    id: 'klaro',
    title: 'Klaro',
    page: pageWith(() => ({
      head: `<script>klaroConfig = ${JSON.stringify(KLARO)}</script>${script('klaro/dist/klaro-no-css.js')}`,
    })),
  },
  {
    id: 'yett',
    title: 'yett',
    page: pageWith(() => ({
      head: `<script>YETT_BLACKLIST = [/tracker\\.localhost/]</script>${script('yett/dist/yett.min.js')}`,
    })),
  },
]

/** Other consent libraries on the same pages, set up as their own manuals say, before the visitor has chosen. */
export const PEERS: readonly SetUp[] = PAGES.map(page => ({ ...page, engines: ['chromium'] }))

/**
 * Real trackers from npm, as landlords' pages hold them: how each is started, and what it then does, seen in Chromium on
 * a secure page. None of these uses `cookieStore` where it exists; all that write cookies do so by `document.cookie`.
 */
export interface Tracker {
  readonly id: string
  readonly category: 'analytics' | 'media'
  /** The code, in node_modules. */
  readonly file: string
  /** How it comes into a page where a script brings it: by a loader in the page, or by a file of the landlord's. */
  readonly injectedBy: 'loader' | 'tag manager'
  /** What starts it once its code is there. */
  start(vendor: Vendor): string
  /** HTML to be pasted as it is, where the vendor gives out such; otherwise the whole code stands inline. */
  embed?(vendor: Vendor): string
  /** Names that stay, `*` for what differs by site or visit. */
  readonly names: Names
  /** Names that are there for a moment, by which it tries what the browser can do, or that appear only in trouble. */
  readonly probes: Names
  /** Those of them that a page without trouble sees. */
  readonly tried: Names
  /** What its vendor is asked for on a page with a visitor who stays, `METHOD path`, in any order. */
  readonly requests: readonly RegExp[]
  /** What its vendor is asked for when the visitor leaves. */
  readonly leaving?: RegExp
}

export interface Names {
  readonly cookie?: readonly string[]
  readonly localStorage?: readonly string[]
  readonly sessionStorage?: readonly string[]
}

/** Who is asked. Each case has one of its own, so that cases can run at the same time over one log. */
export interface Vendor {
  readonly origin: string
  readonly host: string
  /** As the manifest declares them. */
  readonly hosts: readonly string[]
  /** Address of the code on the vendor's host. */
  readonly script: string
  /** A film of this case alone. */
  readonly film: number
}

export const TRACKERS: readonly Tracker[] = [
  {
    id: 'snowplow',
    category: 'analytics',
    file: '@snowplow/browser-tracker/dist/index.umd.min.js',
    injectedBy: 'loader',
    start: ({ origin }) =>
      `snowplowBrowserTracking.newTracker('sp', '${origin}', { appId: 'ha' }); snowplowBrowserTracking.trackPageView()`,
    names: { cookie: ['_sp_id.*', '_sp_ses.*'], localStorage: ['snowplowOutQueue_sp*'] },
    probes: { cookie: ['_sp_root_domain_test_*'] },
    tried: { cookie: ['_sp_root_domain_test_*'] },
    requests: [/^POST \/com\.snowplowanalytics\.snowplow\/tp2$/],
  },
  {
    id: 'posthog',
    category: 'analytics',
    file: 'posthog-js/dist/array.full.no-external.js',
    injectedBy: 'tag manager',
    // Without the last option it stays silent in a browser that says it is driven by a test.
    start: ({ origin }) =>
      `posthog.init('phc_test', { api_host: '${origin}/ph', ui_host: '${origin}', disable_external_dependency_loading: true, opt_out_useragent_filter: true })`,
    names: {
      cookie: ['ph_phc_test_posthog'],
      localStorage: ['ph_phc_test_posthog'],
      sessionStorage: [
        'ph_phc_test_posthog',
        'ph_phc_test_primary_window_exists',
        'ph_phc_test_session_registered_properties',
        'ph_phc_test_window_id',
      ],
    },
    probes: {
      cookie: ['dmn_chk_*', '__ph_cookie_support_*'],
      localStorage: ['__mplssupport__', 'test'],
      sessionStorage: ['__support__'],
    },
    tried: {
      cookie: ['dmn_chk_*'],
      localStorage: ['__mplssupport__', 'test'],
      sessionStorage: ['__support__'],
    },
    requests: [/^GET \/ph\/array\/phc_test\/config$/, /^POST \/ph\/flags\//, /^POST \/ph\/e\/$/],
    leaving: /^POST \/ph\/e\/\?/,
  },
  {
    id: 'clarity',
    category: 'analytics',
    file: 'clarity-js/build/clarity.min.js',
    injectedBy: 'loader',
    start: ({ origin }) =>
      `clarity('start', { projectId: 'p1', upload: '${origin}/clarity', track: true, content: true })`,
    names: { cookie: ['_clck', '_clsk'], sessionStorage: ['_cltk'] },
    probes: {},
    tried: {},
    requests: [/^POST \/clarity$/],
    leaving: /^POST \/clarity$/,
  },
  {
    id: 'segment',
    category: 'analytics',
    file: '@segment/analytics-next/dist/umd/index.js',
    injectedBy: 'tag manager',
    start: ({ origin, host }) =>
      `aj = AnalyticsNext.AnalyticsBrowser.load({ writeKey: 'wk', cdnURL: '${origin}', cdnSettings: { integrations: { 'Segment.io': { apiKey: 'wk', apiHost: '${host}/seg', protocol: 'https' } } } }); aj.page()`,
    names: { cookie: ['ajs_anonymous_id'], localStorage: ['ajs_anonymous_id', 'ajs_user_id'] },
    // What it could not send it keeps for the next page.
    probes: { cookie: ['__tld__'], localStorage: ['persisted-queue:v1:*'] },
    tried: { cookie: ['__tld__'], localStorage: ['persisted-queue:v1:*'] },
    requests: [/^POST \/seg\/p$/],
  },
  {
    id: 'ahoy',
    category: 'analytics',
    file: 'ahoy.js/dist/ahoy.min.js',
    injectedBy: 'loader',
    start: ({ origin }) =>
      `ahoy.configure({ urlPrefix: '${origin}' }); ahoy.trackView(); ahoy.trackClicks('a, button')`,
    names: { cookie: ['ahoy_visitor', 'ahoy_visit'] },
    probes: { cookie: ['ahoy_*'] },
    tried: {},
    requests: [/^POST \/ahoy\/visits$/, /^POST \/ahoy\/events$/],
  },
  {
    id: 'keen',
    category: 'analytics',
    file: 'keen-tracking/dist/keen-tracking.min.js',
    injectedBy: 'tag manager',
    start: ({ host }) =>
      `new Keen({ projectId: 'p', writeKey: 'w', host: '${host}/keen', protocol: 'https' }).initAutoTracking()`,
    names: { cookie: ['keen'] },
    probes: { localStorage: ['test'] },
    tried: { localStorage: ['test'] },
    requests: [/^POST \/keen\/3\.0\/projects\/p\/events\/pageviews/, /^POST \/keen\/.*\/events\/clicks/],
  },
  {
    id: 'elastic',
    category: 'analytics',
    file: '@elastic/apm-rum/dist/bundles/elastic-apm-rum.umd.min.js',
    injectedBy: 'loader',
    start: ({ origin }) =>
      `elasticApm.init({ serviceName: 'ha', serverUrl: '${origin}/apm', centralConfig: true })`,
    names: { sessionStorage: ['elastic_apm_config'] },
    probes: {},
    tried: {},
    requests: [/^GET \/apm\/config\/v1\/rum\/agents/, /^POST \/apm\/intake\/v2\/rum\/events$/],
  },
  {
    id: 'vimeo',
    category: 'media',
    file: '@vimeo/player/dist/player.min.js',
    injectedBy: 'tag manager',
    start: ({ film }) => `new Vimeo.Player('film', { id: ${film} })`,
    embed: ({ film, script }) =>
      `<iframe src="https://player.vimeo.com/video/${film}" title="A film" width="400" height="200"></iframe><script src="${script}"></script>`,
    // Its own cookie is vimeo.com's, which this site can neither see nor remove.
    names: {},
    probes: {},
    tried: {},
    requests: [/^GET \/video\/\d+(\?h=1)?$/, /^GET \/video\/\d+\/playing$/],
  },
]

/** The vendor of one case. Vimeo's code knows its own hosts and no others, so there the film tells cases apart. */
export function vendorOf({ id }: Tracker, number: number): Vendor {
  const film = 76_979_000 + number
  if (id === 'vimeo') {
    return {
      origin: 'https://player.vimeo.com',
      host: 'player.vimeo.com',
      hosts: ['vimeo.com', 'player.vimeo.com'],
      script: `https://player.vimeo.com/api/player.js?for=${film}`,
      film,
    }
  }
  const host = `collect.vendor-${number}.example`
  const origin = `https://${host}`
  return { origin, host, hosts: [`*.vendor-${number}.example`], script: `${origin}/lib/${id}.js`, film }
}

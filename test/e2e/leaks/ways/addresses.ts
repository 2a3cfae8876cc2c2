import { REDIRECTED } from './out-of-reach.ts'
import type { Addresses, Way } from './way.ts'

/** The same address in another spelling. */
const spelt = (at: Addresses, from: string, to: string): string => at.png.replace(from, to)

/** Spellings of an address that browsers read as the third party's, and a careless comparison does not. */
export const ADDRESSES: readonly Way[] = [
  {
    id: 'host-upper-case',
    title: 'host in capitals',
    script: at => `new Image().src = '${spelt(at, 'tracker.localhost', 'TRACKER.LocalHost')}'`,
  },
  {
    id: 'host-dot',
    title: 'host with a dot at its end',
    script: at => `new Image().src = '${spelt(at, 'tracker.localhost', 'tracker.localhost.')}'`,
  },
  {
    id: 'host-dot-frame',
    title: 'frame of a host with a dot at its end',
    script: at =>
      `document.body.append(Object.assign(document.createElement('iframe'), { src: '${at.html.replace('tracker.localhost', 'tracker.localhost.')}' }))`,
  },
  {
    id: 'host-encoded',
    title: 'host with percent signs',
    script: at => `new Image().src = '${spelt(at, 'tracker', '%74r%61cker')}'`,
  },
  {
    id: 'host-wide-dot',
    title: 'host with a full-width dot',
    script: at => `new Image().src = '${spelt(at, 'tracker.', 'tracker\\u3002')}'`,
  },
  {
    id: 'host-wide-letters',
    title: 'host in full-width letters',
    script: at => `new Image().src = '${spelt(at, 'tracker', '\\uFF54\\uFF52\\uFF41cker')}'`,
  },
  {
    id: 'host-line-break',
    title: 'line break and tab in the host',
    script: at => `new Image().src = '${spelt(at, 'tracker', 'tra\\n\\tcker')}'`,
  },
  {
    id: 'host-spaces',
    title: 'space before the address',
    script: at => `new Image().src = ' \\n\\u0001${at.png} '`,
  },
  {
    id: 'scheme-relative',
    title: 'address without a scheme',
    script: at => `new Image().src = '${spelt(at, 'http:', '')}'`,
  },
  {
    id: 'scheme-relative-static',
    title: 'address without a scheme, in HTML',
    html: at => `<img alt="" src="${spelt(at, 'http:', '')}">`,
  },
  {
    id: 'backslashes',
    title: 'address with backslashes',
    script: at => `new Image().src = '${spelt(at, 'http://', '\\\\\\\\')}'`,
  },
  {
    id: 'slashes',
    title: 'address with one slash too many',
    script: at => `new Image().src = '${spelt(at, 'http://', 'HTTP:////')}'`,
  },
  {
    id: 'credentials',
    engines: ['firefox', 'webkit'],
    title: 'address with a user name',
    script: at => `const xhr = new Image(); xhr.src = '${spelt(at, 'http://', 'http://user:pass@')}'`,
  },
  {
    id: 'credentials-frame',
    title: 'frame with a user name',
    engines: ['firefox', 'webkit'],
    script: at =>
      `document.body.append(Object.assign(document.createElement('iframe'), { src: '${at.html.replace('http://', 'http://user@')}' }))`,
  },
  {
    id: 'own-host-as-user',
    engines: ['firefox', 'webkit'],
    title: 'the site’s own host as a user name',
    script: at => `new Image().src = '${spelt(at, 'http://', 'http://site.localhost@')}'`,
  },
  {
    id: 'base-made',
    title: '`<base>` by script, and a relative address',
    alone: true,
    script: at =>
      `document.head.prepend(Object.assign(document.createElement('base'), { href: 'http://${at.host}/' })); new Image().src = 't.png?${at.query}'`,
  },
  {
    id: 'redirected-fetch',
    outOfReach: REDIRECTED,
    title: '`fetch` of the site’s own address that redirects',
    script: at => `fetch('${at.own('redirect.png')}', { mode: 'no-cors' })`,
  },
  {
    id: 'redirected-script-made',
    outOfReach: REDIRECTED,
    title: 'script of the site’s own address that redirects',
    script: at =>
      `document.body.append(Object.assign(document.createElement('script'), { src: '${at.own('redirect.js')}' }))`,
  },
  {
    id: 'address-of-number',
    title: 'host given by its number',
    host: 'numeric',
    script: at =>
      `document.body.append(Object.assign(document.createElement('script'), { src: '${at.js}' }))`,
  },
]

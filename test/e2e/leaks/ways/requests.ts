import type { Way } from './way.ts'

/** An object whose text is one of the site's own addresses the first time, and the third party's from then on. */
const TWO_FACED = (address: string): string =>
  `({ asked: 0, toString() { return this.asked++ ? '${address}' : '/own/blank.html' } })`

/** Requests without an element. */
export const REQUESTS: readonly Way[] = [
  { id: 'fetch', title: '`fetch`', script: at => `fetch('${at.text}')` },
  { id: 'fetch-url', title: '`fetch` of a `URL`', script: at => `fetch(new URL('${at.text}'))` },
  {
    id: 'fetch-request',
    title: '`fetch` of a `Request` with `keepalive`',
    script: at => `fetch(new Request('${at.text}', { keepalive: true, method: 'POST', body: 'x' }))`,
  },
  {
    id: 'fetch-two-faced',
    title: '`fetch` of an object that changes its text',
    script: at => `const two = ${TWO_FACED(at.text)}; fetch(two); fetch(two)`,
  },
  {
    id: 'image-two-faced',
    title: 'image whose address is an object that changes its text',
    script: at => `const two = ${TWO_FACED(at.png)}; new Image().src = two; new Image().src = two`,
  },
  {
    id: 'fetch-eval',
    title: 'code that is fetched and evaluated',
    script: at => `fetch('${at.js}').then(response => response.text()).then(eval)`,
  },
  {
    id: 'xhr',
    title: '`XMLHttpRequest`',
    script: at => `const xhr = new XMLHttpRequest(); xhr.open('GET', '${at.text}'); xhr.send()`,
  },
  {
    id: 'xhr-sync',
    title: '`XMLHttpRequest` that waits, and evaluates',
    script: at =>
      `const xhr = new XMLHttpRequest(); xhr.open('GET', '${at.js}', false); xhr.send(); (0, eval)(xhr.responseText)`,
  },
  {
    id: 'xhr-inherited',
    title: 'class that extends `XMLHttpRequest`',
    script: at =>
      `const xhr = new (class extends XMLHttpRequest {})(); xhr.open('POST', '${at.text}'); xhr.send('x')`,
  },
  { id: 'beacon', title: '`sendBeacon`', script: at => `navigator.sendBeacon('${at.text}', 'x')` },
  {
    id: 'beacon-leaving',
    title: '`sendBeacon` on leaving the page',
    alone: true,
    script: at =>
      `addEventListener('pagehide', () => navigator.sendBeacon('${at.text}', 'x')); addEventListener('load', () => setTimeout(() => { location.href = '${at.own('blank.html')}' }, 50))`,
  },
  {
    id: 'fetch-later',
    title: '`fetchLater`',
    engines: ['chromium'],
    script: at => `fetchLater('${at.text}', { activateAfter: 0 })`,
  },
  { id: 'event-source', title: '`EventSource`', script: at => `new EventSource('${at.events}')` },
  { id: 'web-socket', title: '`WebSocket`', script: at => `new WebSocket('${at.socket}')` },
  { id: 'import', title: '`import()`', script: at => `import('${at.js}')` },
  { id: 'import-eval', title: '`import()` in an `eval`', script: at => `(0, eval)("import('${at.js}')")` },
  {
    id: 'cache-add',
    title: '`Cache.add`',
    script: at => `caches.open('own').then(cache => cache.add('${at.text}'))`,
  },
  {
    id: 'stun',
    engines: ['chromium', 'firefox'],
    title: 'WebRTC',
    alone: true,
    watch: 'udp',
    waitMs: 1500,
    script: at =>
      `const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:tracker.localhost:${at.watched}' }] }); peer.createDataChannel(''); peer.createOffer().then(offer => peer.setLocalDescription(offer))`,
  },
  {
    id: 'web-transport',
    engines: ['chromium', 'firefox'],
    ordinaryProfile: true,
    title: '`WebTransport`',
    alone: true,
    watch: 'udp',
    waitMs: 900,
    script: at => `new WebTransport('https://tracker.localhost:${at.watched}/').ready.catch(() => {})`,
  },
  {
    id: 'audio-worklet',
    title: 'audio worklet',
    script: at => `new OfflineAudioContext(1, 9, 44100).audioWorklet.addModule('${at.js}')`,
  },
  {
    id: 'paint-worklet',
    title: 'paint worklet',
    engines: ['chromium'],
    script: at => `CSS.paintWorklet.addModule('${at.js}')`,
  },
  {
    id: 'window-open',
    engines: ['chromium', 'firefox'],
    title: 'a window of its own',
    alone: true,
    outOfReach: {
      why: 'It leaves the page. Navigation and forms are never touched.',
      cure: 'nothing, and nothing should',
    },
    script: at => `open('${at.html}')`,
  },
  {
    id: 'window-open-blank',
    engines: ['chromium', 'firefox'],
    title: 'empty window that a script fills',
    alone: true,
    script: at =>
      `const other = open(''); other.document.body.append(Object.assign(other.document.createElement('script'), { src: '${at.js}' }))`,
  },
  {
    id: 'navigation',
    title: 'leaving the page',
    alone: true,
    outOfReach: {
      why: 'It leaves the page. Navigation and forms are never touched.',
      cure: 'nothing, and nothing should',
    },
    script: at => `addEventListener('load', () => setTimeout(() => { location.href = '${at.html}' }))`,
  },
  {
    id: 'form-post',
    title: 'form that is sent',
    alone: true,
    outOfReach: {
      why: 'It leaves the page. Navigation and forms are never touched.',
      cure: 'nothing, and nothing should',
    },
    script: at =>
      `const form = Object.assign(document.createElement('form'), { method: 'POST', action: '${at.html}' }); document.body.append(form); addEventListener('load', () => setTimeout(() => form.submit()))`,
  },
]

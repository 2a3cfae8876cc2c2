import type { Way } from './way.ts'

/** The same ways to a host that the manifest does not name. Level `guard` lets them pass; `seal` does not. */
export const UNDECLARED: readonly Way[] = [
  { id: 'unheard-script', title: 'script', host: 'unheard', html: at => `<script src="${at.js}"></script>` },
  { id: 'unheard-img', title: 'image', host: 'unheard', html: at => `<img alt="" src="${at.png}">` },
  { id: 'unheard-iframe', title: 'frame', host: 'unheard', html: at => `<iframe src="${at.html}"></iframe>` },
  {
    id: 'unheard-stylesheet',
    title: 'style sheet',
    host: 'unheard',
    place: 'head',
    html: at => `<link rel="stylesheet" href="${at.css}">`,
  },
  {
    id: 'unheard-preload',
    title: 'preload',
    host: 'unheard',
    place: 'head',
    html: at => `<link rel="preload" as="script" href="${at.js}">`,
  },
  {
    id: 'unheard-append',
    title: 'script by script',
    host: 'unheard',
    script: at =>
      `document.body.append(Object.assign(document.createElement('script'), { src: '${at.js}' }))`,
  },
  { id: 'unheard-fetch', title: '`fetch`', host: 'unheard', script: at => `fetch('${at.text}')` },
  {
    id: 'unheard-beacon',
    title: '`sendBeacon`',
    host: 'unheard',
    script: at => `navigator.sendBeacon('${at.text}', 'x')`,
  },
  {
    id: 'unheard-socket',
    title: '`WebSocket`',
    host: 'unheard',
    script: at => `new WebSocket('${at.socket}')`,
  },
  {
    id: 'unheard-inner-html',
    title: '`innerHTML`',
    host: 'unheard',
    script: at => `document.createElement('div').innerHTML = '<img src="${at.png}">'`,
  },
  {
    id: 'unheard-worker',
    title: 'worker of a blob',
    host: 'unheard',
    script: at => `new Worker(URL.createObjectURL(new Blob(["importScripts('${at.js}')"])))`,
  },
  {
    id: 'unheard-worker-own',
    title: 'worker of the site',
    host: 'unheard',
    waitMs: 500,
    script: at => `new Worker('${at.own('fetching.js')}')`,
  },
  {
    id: 'unheard-frame-fetch',
    title: '`fetch` of an empty frame',
    host: 'unheard',
    script: at =>
      `document.body.appendChild(document.createElement('iframe')).contentWindow.fetch('${at.text}')`,
  },
]

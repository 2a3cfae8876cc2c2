import { IN_BLOB, LED } from './out-of-reach.ts'
import type { Addresses, Way } from './way.ts'

/** An empty frame in the page, as `frame`. */
const EMPTY = `const frame = document.body.appendChild(document.createElement('iframe'))`
/** The same with a name. Not every engine takes the name of a frame that is in the page already. */
const NAMED = (name: string): string =>
  `document.body.append(Object.assign(document.createElement('iframe'), { name: '${name}' }))`
const SCRIPT = ({ js }: Addresses, inDocument = 'document'): string =>
  `Object.assign(${inDocument}.createElement('script'), { src: '${js}' })`

/** Frames, and what can be taken out of them. */
export const FRAMES: readonly Way[] = [
  {
    id: 'iframe-made',
    title: 'frame',
    script: at =>
      `document.body.append(Object.assign(document.createElement('iframe'), { src: '${at.html}' }))`,
  },
  {
    id: 'iframe-source-later',
    title: 'address given after insertion',
    script: at => `${EMPTY}; frame.src = '${at.html}'`,
  },
  {
    id: 'iframe-location',
    outOfReach: LED,
    title: '`location` of an empty frame',
    script: at => `${EMPTY}; frame.contentWindow.location = '${at.html}'`,
  },
  {
    id: 'iframe-replace',
    outOfReach: LED,
    title: '`location.replace` of an empty frame',
    script: at => `${EMPTY}; frame.contentWindow.location.replace('${at.html}')`,
  },
  {
    id: 'iframe-open',
    outOfReach: LED,
    title: '`open` into a named frame',
    script: at => `${NAMED('open-' + at.name)}; open('${at.html}', 'open-${at.name}')`,
  },
  {
    id: 'iframe-link',
    outOfReach: LED,
    title: 'link into a named frame, clicked',
    script: at =>
      `${NAMED('link-' + at.name)}; const link = Object.assign(document.createElement('a'), { href: '${at.html}', target: 'link-${at.name}' }); document.body.append(link); link.click()`,
  },
  {
    id: 'iframe-form',
    outOfReach: LED,
    title: 'form into a named frame',
    script: at =>
      `${NAMED('form-' + at.name)}; const form = Object.assign(document.createElement('form'), { action: '${at.html}', method: 'POST', target: 'form-${at.name}' }); document.body.append(form); form.submit()`,
  },
  {
    id: 'iframe-srcdoc-made',
    title: '`srcdoc` that holds a script',
    script: at =>
      `document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: '<script src="${at.js}"></script>' }))`,
  },
  {
    id: 'iframe-javascript-made',
    title: '`javascript:` address that injects',
    script: at =>
      `document.body.append(Object.assign(document.createElement('iframe'), { src: "javascript:'<script src=${at.js}></script>'" }))`,
  },
  {
    id: 'iframe-blob',
    outOfReach: IN_BLOB,
    title: '`blob:` address that holds a script',
    script: at =>
      `const page = new Blob(['<script src="${at.js}"></script>'], { type: 'text/html' }); document.body.append(Object.assign(document.createElement('iframe'), { src: URL.createObjectURL(page) }))`,
  },
  {
    id: 'iframe-data-made',
    title: '`data:` address that holds a script',
    script: at =>
      `document.body.append(Object.assign(document.createElement('iframe'), { src: 'data:text/html,<script src="${at.js}"></script>' }))`,
  },
  {
    id: 'iframe-sandboxed',
    title: 'sandboxed `srcdoc` that holds a script',
    script: at =>
      `const frame = document.createElement('iframe'); frame.sandbox = 'allow-scripts'; frame.srcdoc = '<script src="${at.js}"></script>'; document.body.append(frame)`,
  },
  {
    id: 'iframe-own-page',
    title: 'page of the same site in a frame, without the snippet',
    outOfReach: {
      why: 'A page with an address of its own has its own policy.',
      cure: 'the snippet in that page too, or the header on all of them',
    },
    script: at =>
      `document.body.append(Object.assign(document.createElement('iframe'), { src: '${at.own('frame.html')}' }))`,
  },
  {
    id: 'frame-script',
    title: 'script in an empty frame',
    script: at => `${EMPTY}; frame.contentDocument.body.append(${SCRIPT(at, 'frame.contentDocument')})`,
  },
  {
    id: 'frame-script-adopted',
    title: 'script of the page in an empty frame',
    script: at => `${EMPTY}; frame.contentDocument.body.appendChild(${SCRIPT(at)})`,
  },
  {
    id: 'frame-fetch',
    title: '`fetch` of an empty frame',
    script: at => `${EMPTY}; frame.contentWindow.fetch('${at.text}')`,
  },
  {
    id: 'frame-xhr',
    title: '`XMLHttpRequest` of an empty frame',
    script: at =>
      `${EMPTY}; const xhr = new frame.contentWindow.XMLHttpRequest(); xhr.open('GET', '${at.text}'); xhr.send()`,
  },
  {
    id: 'frame-beacon',
    title: '`sendBeacon` of an empty frame',
    script: at => `${EMPTY}; frame.contentWindow.navigator.sendBeacon('${at.text}', 'x')`,
  },
  {
    id: 'frame-image',
    title: '`Image` of an empty frame',
    script: at => `${EMPTY}; new frame.contentWindow.Image().src = '${at.png}'`,
  },
  {
    id: 'frame-socket',
    title: '`WebSocket` of an empty frame',
    script: at => `${EMPTY}; new frame.contentWindow.WebSocket('${at.socket}')`,
  },
  {
    id: 'frame-worker',
    title: '`Worker` of an empty frame',
    script: at =>
      `${EMPTY}; new frame.contentWindow.Worker(URL.createObjectURL(new Blob(["fetch('${at.text}')"])))`,
  },
  {
    id: 'frame-eval',
    title: '`eval` of an empty frame',
    script: at => `${EMPTY}; frame.contentWindow.eval("fetch('${at.text}')")`,
  },
  {
    id: 'frame-write',
    title: '`document.write` into an empty frame',
    script: at =>
      `${EMPTY}; frame.contentDocument.open(); frame.contentDocument.write('<script src="${at.js}"></script>'); frame.contentDocument.close()`,
  },
  {
    id: 'frame-by-index',
    title: '`fetch` of an empty frame, by its index',
    script: at => `${EMPTY}; self[length - 1].fetch('${at.text}')`,
  },
  {
    id: 'frame-by-frames',
    title: '`fetch` of an empty frame, by `frames`',
    script: at => `${EMPTY}; frames[frames.length - 1].fetch('${at.text}')`,
  },
  {
    id: 'frame-by-name',
    title: '`fetch` of an empty frame, by its name',
    script: at =>
      `const frame = Object.assign(document.createElement('iframe'), { name: 'name${at.query.replace(/\W/g, '')}' }); document.body.append(frame); self['name${at.query.replace(/\W/g, '')}'].fetch('${at.text}')`,
  },
  {
    id: 'frame-by-html',
    title: '`fetch` of an empty frame that `innerHTML` made, by its index',
    script: at =>
      `document.body.appendChild(document.createElement('div')).innerHTML = '<iframe></iframe>'; self[length - 1].fetch('${at.text}')`,
  },
  {
    id: 'frame-by-write',
    title: '`fetch` of an empty frame that `document.write` made, by its index',
    script: at => `document.write('<iframe></iframe>'); self[length - 1].fetch('${at.text}')`,
  },
  {
    id: 'frame-by-object',
    title: '`fetch` of an empty object',
    script: at =>
      `const object = Object.assign(document.createElement('object'), { data: 'about:blank' }); document.body.append(object); addEventListener('load', () => object.contentWindow.fetch('${at.text}'))`,
  },
  {
    id: 'frame-by-srcdoc',
    title: '`fetch` of a `srcdoc` that calls its parent',
    script: at =>
      `document.body.append(Object.assign(document.createElement('iframe'), { srcdoc: '<script>parent.fetch = self.fetch.bind(self); parent.fetch("${at.text}")</script>' }))`,
    alone: true,
  },
  {
    id: 'frame-nested',
    title: '`fetch` of a frame in a frame',
    script: at =>
      `${EMPTY}; frame.contentDocument.body.append(frame.contentDocument.createElement('iframe')); frame.contentWindow[0].fetch('${at.text}')`,
  },
  {
    id: 'frame-nested-markup',
    title: 'frame in a frame, in markup',
    script: at =>
      `${EMPTY}; frame.contentDocument.body.innerHTML = '<iframe srcdoc="&lt;script src=${at.js}&gt;&lt;/script&gt;"></iframe>'`,
  },
  {
    id: 'frame-append-child',
    title: '`appendChild` of a frame, on the page',
    script: at =>
      `${EMPTY}; frame.contentWindow.Node.prototype.appendChild.call(document.body, ${SCRIPT(at)})`,
  },
  {
    id: 'frame-setter',
    title: 'the setter of a frame, on an element of the page',
    script: at =>
      `${EMPTY}; const { set } = Object.getOwnPropertyDescriptor(frame.contentWindow.HTMLImageElement.prototype, 'src'); set.call(new Image(), '${at.png}')`,
  },
  {
    id: 'frame-inner-html',
    title: '`innerHTML` of a frame, on an element of the page',
    script: at =>
      `${EMPTY}; const { set } = Object.getOwnPropertyDescriptor(frame.contentWindow.Element.prototype, 'innerHTML'); set.call(document.createElement('div'), '<img src="${at.png}">')`,
  },
  {
    id: 'frame-removed',
    title: '`fetch` of a frame that was taken out again',
    script: at =>
      `${EMPTY}; const { fetch } = frame.contentWindow; frame.remove(); fetch.call(window, '${at.text}')`,
  },
  {
    id: 'frame-own-blank',
    title: '`fetch` of a page of the same site',
    script: at =>
      `${EMPTY}; frame.onload = () => frame.contentWindow.fetch('${at.text}'); frame.src = '${at.own('blank.html')}'`,
    waitMs: 500,
  },
]

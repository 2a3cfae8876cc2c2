import { SAVED_DATABASE } from './out-of-reach.ts'
import type { Way } from './way.ts'

const EMPTY = `const frame = document.body.appendChild(document.createElement('iframe'))`

const WRITES: readonly Way[] = [
  {
    id: 'cookie',
    title: '`document.cookie`',
    script: at => `document.cookie = '${at.name}=1; path=/; max-age=9999'`,
  },
  {
    id: 'cookie-own-path',
    title: '`document.cookie` on the page’s own path',
    script: at => `document.cookie = '${at.name}=1; max-age=9999'`,
  },
  {
    id: 'cookie-spaces',
    title: '`document.cookie` with spaces around the name',
    script: at => `document.cookie = '  ${at.name} = 1 ; Path=/'`,
  },
  {
    id: 'cookie-later',
    title: '`document.cookie` half a second after load',
    alone: true,
    script: at =>
      `addEventListener('load', () => setTimeout(() => { document.cookie = '${at.name}=1; path=/' }, 500))`,
  },
  {
    id: 'cookie-again',
    title: '`document.cookie` written again and again',
    alone: true,
    script: at => `setInterval(() => { document.cookie = '${at.name}=1; path=/' }, 100)`,
  },
  {
    id: 'cookie-setter',
    title: 'the setter of `Document.prototype.cookie`',
    script: at =>
      `Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set.call(document, '${at.name}=1; path=/')`,
  },
  {
    id: 'cookie-two-faced',
    title: '`document.cookie` by an object that changes its text',
    script: at =>
      `document.cookie = { asked: 0, toString() { return this.asked++ ? '${at.name}=1; path=/' : 'theme=1; path=/' } }; document.cookie = { toString: () => '${at.name}=1; path=/' }`,
  },
  {
    id: 'cookie-static-frame',
    title: '`document.cookie` in a `srcdoc`',
    html: at => `<iframe srcdoc="<script>document.cookie = '${at.name}=1; path=/'</script>"></iframe>`,
  },
  {
    id: 'cookie-frame',
    title: '`document.cookie` of an empty frame',
    script: at => `${EMPTY}; frame.contentDocument.cookie = '${at.name}=1; path=/'`,
  },
  {
    id: 'cookie-frame-index',
    title: '`document.cookie` of an empty frame, by its index',
    script: at =>
      `document.body.appendChild(document.createElement('div')).innerHTML = '<iframe></iframe>'; self[length - 1].document.cookie = '${at.name}=1; path=/'`,
  },
  {
    id: 'cookie-framed-page',
    title: '`document.cookie` of a page of the same site',
    script: at =>
      `${EMPTY}; frame.onload = () => { frame.contentDocument.cookie = '${at.name}=1; path=/' }; frame.src = '${at.own('blank.html')}'`,
  },
  {
    id: 'cookie-saved',
    title: '`document.cookie` by a setter that a script before us has kept',
    place: 'before',
    script: at =>
      `const { set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie'); addEventListener('DOMContentLoaded', () => set.call(document, '${at.name}=1; path=/'))`,
  },
  {
    id: 'cookie-saved-again',
    title: 'the same, again and again',
    place: 'before',
    alone: true,
    outOfReach: {
      why: 'It stands before us, and writes again what is removed.',
      cure: 'the snippet first in the head',
    },
    script: at =>
      `const { set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie'); setInterval(() => set.call(document, '${at.name}=1; path=/'), 20)`,
  },
  {
    id: 'cookie-before',
    title: '`document.cookie` before everything of ours',
    place: 'before',
    script: at => `document.cookie = '${at.name}=1; path=/'`,
  },
  {
    id: 'cookie-header',
    title: 'cookie that the page itself brings',
    alone: true,
    headers: at => ({ 'set-cookie': `${at.name}=1; Path=/` }),
  },
  {
    id: 'cookie-answer',
    title: 'cookie that an answer of the site brings',
    script: at => `fetch('${at.own('cookie.txt')}&name=${at.name}')`,
  },
  {
    id: 'cookie-store',
    engines: ['chromium', 'firefox'],
    title: '`cookieStore.set`',
    script: at => `cookieStore.set('${at.name}', '1')`,
  },
  {
    id: 'cookie-store-object',
    engines: ['chromium', 'firefox'],
    title: '`cookieStore.set` with an object',
    script: at => `cookieStore.set({ name: '${at.name}', value: '1', path: '/' })`,
  },
  {
    id: 'local-set-item',
    title: '`localStorage.setItem`',
    script: at => `localStorage.setItem('${at.name}', '1')`,
  },
  {
    id: 'local-property',
    title: '`localStorage` by a property',
    script: at => `localStorage['${at.name}'] = '1'`,
  },
  {
    id: 'local-define',
    title: '`localStorage` by `defineProperty`',
    script: at => `Object.defineProperty(localStorage, '${at.name}', { value: '1' })`,
  },
  {
    id: 'local-assign',
    title: '`localStorage` by `Object.assign`',
    script: at => `Object.assign(localStorage, { '${at.name}': '1' })`,
  },
  {
    id: 'local-reflect',
    title: '`localStorage` by `Reflect.set`',
    script: at => `Reflect.set(localStorage, '${at.name}', '1')`,
  },
  {
    id: 'local-frame',
    title: '`localStorage` of an empty frame',
    script: at => `${EMPTY}; frame.contentWindow.localStorage.setItem('${at.name}', '1')`,
  },
  {
    id: 'local-frame-method',
    title: '`setItem` of an empty frame, on the page’s storage',
    script: at =>
      `${EMPTY}; frame.contentWindow.Storage.prototype.setItem.call(localStorage, '${at.name}', '1')`,
  },
  {
    id: 'local-saved',
    title: '`setItem` that a script before us has kept',
    place: 'before',
    script: at =>
      `const { setItem } = Storage.prototype; addEventListener('DOMContentLoaded', () => setItem.call(localStorage, '${at.name}', '1'))`,
  },
  {
    id: 'session-set-item',
    title: '`sessionStorage.setItem`',
    script: at => `sessionStorage.setItem('${at.name}', '1')`,
  },
  {
    id: 'session-property',
    title: '`sessionStorage` by a property',
    script: at => `sessionStorage['${at.name}'] = '1'`,
  },
  { id: 'database', title: '`indexedDB.open`', script: at => `indexedDB.open('${at.name}')` },
  {
    id: 'database-frame',
    title: '`indexedDB.open` of an empty frame',
    script: at => `${EMPTY}; frame.contentWindow.indexedDB.open('${at.name}')`,
  },
  {
    id: 'database-worker',
    title: '`indexedDB.open` of a worker',
    script: at => `new Worker(URL.createObjectURL(new Blob(["indexedDB.open('${at.name}')"])))`,
  },
  {
    id: 'database-saved',
    outOfReach: SAVED_DATABASE,
    title: '`indexedDB.open` that a script before us has kept',
    place: 'before',
    script: at =>
      `const open = IDBFactory.prototype.open; addEventListener('DOMContentLoaded', () => open.call(indexedDB, '${at.name}'))`,
  },
  { id: 'cache', title: '`caches.open`', script: at => `caches.open('${at.name}')` },
  {
    id: 'cache-frame',
    title: '`caches.open` of an empty frame',
    script: at => `${EMPTY}; frame.contentWindow.caches.open('${at.name}')`,
  },
  {
    id: 'cache-worker',
    title: '`caches.open` of a worker',
    script: at => `new Worker(URL.createObjectURL(new Blob(["caches.open('${at.name}')"])))`,
  },
]

/** Ways to store something under a name that is declared and not allowed. */
export const STORAGE: readonly Way[] = WRITES.map(way => ({ ...way, stores: true }))

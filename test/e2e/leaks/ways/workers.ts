import { IN_OWN_FILE, SHARED } from './out-of-reach.ts'
import type { Way } from './way.ts'

const BLOB = (code: string): string =>
  `URL.createObjectURL(new Blob(["${code}"], { type: 'text/javascript' }))`

/** Workers of every kind. */
export const WORKERS: readonly Way[] = [
  {
    id: 'worker-import',
    title: 'worker of a blob that imports a script',
    script: at => `new Worker(${BLOB(`importScripts('${at.js}')`)})`,
  },
  {
    id: 'worker-fetch',
    title: 'worker of a blob that fetches',
    script: at => `new Worker(${BLOB(`fetch('${at.text}')`)})`,
  },
  {
    id: 'worker-xhr',
    title: 'worker of a blob with `XMLHttpRequest`',
    script: at =>
      `new Worker(${BLOB(`const xhr = new XMLHttpRequest(); xhr.open('GET', '${at.text}'); xhr.send()`)})`,
  },
  {
    id: 'worker-socket',
    title: 'worker of a blob with a `WebSocket`',
    script: at => `new Worker(${BLOB(`new WebSocket('${at.socket}')`)})`,
  },
  {
    id: 'worker-module',
    outOfReach: IN_OWN_FILE,
    title: 'module worker of a blob that imports',
    script: at => `new Worker(${BLOB(`import '${at.js}'`)}, { type: 'module' })`,
  },
  {
    id: 'worker-nested',
    title: 'worker in a worker of a blob',
    script: at =>
      `new Worker(${BLOB(`new Worker(URL.createObjectURL(new Blob([\`fetch('${at.text}')\`])))`)})`,
  },
  {
    id: 'worker-data',
    title: 'worker of a `data:` address',
    script: at => `new Worker("data:text/javascript,fetch('${encodeURIComponent(at.text)}')")`,
  },
  {
    id: 'worker-own-fetch',
    title: 'worker of the site that fetches',
    waitMs: 500,
    script: at => `new Worker('${at.own('fetching.js')}')`,
  },
  {
    id: 'worker-own-import',
    title: 'worker of the site that imports a script',
    waitMs: 500,
    script: at => `new Worker('${at.own('importing.js')}')`,
  },
  {
    id: 'worker-own-module',
    outOfReach: IN_OWN_FILE,
    title: 'module worker of the site that imports',
    waitMs: 500,
    script: at => `new Worker('${at.own('module.js')}', { type: 'module' })`,
  },
  {
    id: 'shared-worker',
    outOfReach: SHARED,
    title: 'shared worker of a blob',
    waitMs: 500,
    script: at => `new SharedWorker(${BLOB(`onconnect = () => fetch('${at.text}')`)})`,
  },
  {
    id: 'shared-worker-own',
    title: 'shared worker of the site',
    waitMs: 500,
    outOfReach: {
      why: 'A worker with an address of its own has its own policy.',
      cure: 'the header on the worker’s script',
    },
    script: at => `new SharedWorker('${at.own('sharing.js')}')`,
  },
  {
    id: 'service-worker-fetch',
    title: 'service worker that fetches',
    alone: true,
    waitMs: 900,
    outOfReach: {
      why: 'A worker with an address of its own has its own policy, and it outlives the page.',
      cure: 'the header on the worker’s script',
    },
    script: at => `navigator.serviceWorker.register('${at.own('fetching.js')}', { scope: '/own/' })`,
  },
  {
    id: 'service-worker-import',
    title: 'service worker that imports a script',
    alone: true,
    waitMs: 900,
    outOfReach: {
      why: 'A worker with an address of its own has its own policy, and it outlives the page.',
      cure: 'the header on the worker’s script',
    },
    script: at => `navigator.serviceWorker.register('${at.own('importing.js')}', { scope: '/own/' })`,
  },
]

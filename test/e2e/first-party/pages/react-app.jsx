/** @jsxImportSource react */
import { startTransition } from 'react'
import { flushSync, preinit, preload } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { handle, Homes } from './react-parts.jsx'

const app = document.getElementById('app')
const { seen } = handle
const fault = error => seen.push(`fault: ${error.message}`)
hydrateRoot(app, <Homes />, { onRecoverableError: fault, onCaughtError: fault, onUncaughtError: fault })

const at = (host, path) => `//${host}.localhost:${location.port}${path}`
const rows = () => [...app.querySelectorAll('li')]
const until = async condition => {
  for (let turn = 0; turn < 200 && !condition(); turn++) await new Promise(done => setTimeout(done, 5))
}
const dispatch = action => flushSync(() => handle.dispatch(action))

window.steps = {
  async 'it is hydrated'() {
    await until(() => handle.dispatch)
    return [seen.splice(0), app.children.length]
  },
  async 'rows come, are sorted, filtered, moved and removed'() {
    const results = []
    dispatch({ type: 'set', rows: await fetch('/api/rows?count=300').then(response => response.json()) })
    results.push(rows().length)
    dispatch({ type: 'sort', by: 'price' })
    results.push(
      rows()
        .slice(0, 5)
        .map(row => row.dataset.laid),
    )
    dispatch({ type: 'reverse' })
    const text = document.getElementById('text')
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(text, '7')
    text.dispatchEvent(new Event('input', { bubbles: true }))
    await until(() => rows().length < 300)
    results.push(rows().length)
    flushSync(() => handle.setText(''))
    for (const row of rows().slice(0, 20)) row.querySelector('button').click()
    await until(() => rows().length === 280)
    startTransition(() => handle.dispatch({ type: 'sort', by: 'id' }))
    await until(() => rows()[0].dataset.laid === '0')
    return [...results, rows().length, seen.splice(0)]
  },
  async 'a form with an action is sent'() {
    app.querySelector('textarea').value = 'typed'
    document.getElementById('send').click()
    await until(() => app.querySelector('output').textContent.startsWith('--'))
    return app.querySelector('output').textContent
  },
  async 'sources, HTML, scripts and sheets are set'() {
    const html = Array.from(
      { length: 150 },
      (_, index) => `<p>${index}<img src="/p.svg?html" alt=""></p>`,
    ).join('')
    flushSync(() =>
      handle.setSources({
        picture: '/p.svg?react',
        frame: '/frame.html?react',
        html: `${html}<script>window.never = 1</script>`,
      }),
    )
    await until(() => seen.length > 1)
    flushSync(() =>
      handle.setSources({
        script: '/hoisted.js',
        sheet: '/own.css',
        inline: 'window.inline = 1',
        picture: at('assets', '/p.svg?assets'),
      }),
    )
    await until(() => window.ran && seen.filter(what => what === 'picture').length > 1)
    preload('/own.css?preloaded', { as: 'style' })
    preinit('/preinit.js', { as: 'script' })
    await until(() => window.ran.length > 1)
    flushSync(() => handle.setSources({}))
    return [window.ran, window.never, window.inline, seen.splice(0).toSorted()]
  },
  async 'parts come late, fail, and are drawn elsewhere'() {
    flushSync(() =>
      handle.setParts({
        late: fetch('/api/echo?used').then(() => 'used'),
        faulty: true,
        drawn: true,
        away: true,
      }),
    )
    await until(() => app.textContent.includes('lazy'))
    const inside = app.querySelector('iframe').contentDocument.body
    await until(() => inside.firstChild)
    inside.firstChild.click()
    const elsewhere = document.getElementById('elsewhere').textContent
    const drawn = inside.innerHTML
    flushSync(() => handle.setParts({}))
    const other = document.createElement('div')
    const root = createRoot(other)
    flushSync(() => root.render(Array.from({ length: 200 }, (_, key) => <i key={key}>{key}</i>)))
    const count = other.childElementCount
    root.unmount()
    return [elsewhere, drawn, count, other.innerHTML, seen.splice(0)]
  },
  async routes() {
    const results = []
    for (const path of ['/list', '/home/7?a=1#b']) {
      history.pushState({ path }, '', path)
      flushSync(() => dispatchEvent(new PopStateEvent('popstate', { state: history.state })))
      results.push(app.querySelector('nav').textContent)
    }
    const back = new Promise(done => addEventListener('popstate', done, { once: true }))
    history.back()
    await back
    await until(() => app.querySelector('nav').textContent === '/list')
    return [...results, history.state, app.querySelector('nav').innerHTML]
  },
  async 'network and stores'() {
    const { where } = await import(/* @vite-ignore */ new URL('/module.js', location.href).href)
    const request = new XMLHttpRequest()
    request.open('PATCH', at('cdn', '/api/echo'))
    request.send('patch')
    await new Promise(done => (request.onload = done))
    document.cookie = 'session=react; path=/'
    localStorage.setItem('basket', rows().length)
    sessionStorage.setItem('undeclared', app.className)
    const opening = indexedDB.open('orders', 2)
    opening.onupgradeneeded = () => opening.result.createObjectStore('kept').put({ a: 1 }, 'key')
    await new Promise(done => (opening.onsuccess = done))
    opening.result.close()
    return [
      where,
      request.responseText,
      navigator.sendBeacon('/api/echo?react', new Blob(['bye'])),
      document.cookie,
    ]
  },
}
window.track = async () => {
  handle.setSources({
    picture: at('tracker', '/picture.svg'),
    frame: at('tracker', '/frame.html'),
    html: `<img src="${at('tracker', '/html.svg')}" alt="">`,
    script: at('tracker', '/hoisted.js'),
  })
  preinit(at('tracker', '/preinit.js'), { as: 'script' })
  await until(() => app.querySelector('iframe'))
}

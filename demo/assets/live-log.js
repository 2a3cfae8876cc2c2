// The demo's own window: each request to a third party as the server sees it, and each cookie as it comes and goes.
// It belongs to the demo, not to the landlord's site: the server puts it into every page.
const CHECK_COOKIES = 500

const list = document.createElement('ol')
const jar = document.createElement('ul')
const count = document.createElement('span')
const cookies = new Map()
let requests = 0

addWindow()
tellChoices()
watchRequests()
watchCookies()

function addWindow() {
  const style = document.createElement('link')
  style.rel = 'stylesheet'
  style.href = '/assets/live-log.css'
  document.head.append(style)

  const section = make('section', { className: 'demo-log', lang: 'en' })
  section.setAttribute('aria-label', 'Demo: what leaves this page')
  const details = make('details')
  const summary = make('summary')
  const body = make('div', { className: 'demo-log-body' })
  summary.append(make('b', { textContent: 'Demo: what leaves this page' }), count)
  const left = make('div')
  left.append(make('h2', { textContent: 'Requests to others, as the server saw them' }), list)
  const right = make('div')
  right.append(make('h2', { textContent: 'Cookies of this site that scripts can read' }), jar, ways())
  body.append(left, right)
  details.append(summary, body)
  section.append(details)
  document.body.append(section)

  // Whatever takes the focus is scrolled clear of this window.
  new ResizeObserver(() => {
    const isSticky = getComputedStyle(section).position === 'sticky'
    document.documentElement.style.scrollPaddingBlockEnd = isSticky ? `${section.offsetHeight + 8}px` : ''
  }).observe(section)
  showCount()
}

/** Links to the same page set up otherwise. */
function ways() {
  const paragraph = make('p')
  const flags = {
    '': 'as it is',
    bare: 'without Latchkey',
    snippet: 'from the snippet',
    csp: 'strict policy',
  }
  for (const [flag, text] of Object.entries(flags)) {
    const link = make('a', { href: `${location.pathname}${flag && `?${flag}`}`, textContent: text })
    paragraph.append(paragraph.childNodes.length ? ' · ' : 'This page: ', link)
  }
  return paragraph
}

/** A third party cannot see this site's cookies: the server learns from here when the visitor chose. */
function tellChoices() {
  let pressed = 0
  const tell = time => fetch('/demo/choice', { method: 'POST', body: new URLSearchParams({ time }) })
  addEventListener('click', () => (pressed = Date.now()), true)
  document.addEventListener('latchkey:change', () => {
    const isPress = Date.now() - pressed < 1000
    tell(isPress ? pressed : Date.now())
  })
  // Somebody chose before this file was here.
  if (window.Latchkey?.receipt()) tell(Math.floor(performance.timeOrigin))
}

/** Lets go of the connection while nobody looks: a browser opens only six to one server. */
function watchRequests() {
  let since = Math.floor(performance.timeOrigin)
  let lastId = 0
  let stream = null
  const listen = () => {
    stream?.close()
    if (document.hidden) return
    stream = new EventSource(`/demo/log?since=${since}`)
    stream.addEventListener('message', event => {
      const entry = JSON.parse(event.data)
      if (entry.id <= lastId) return
      since = entry.time
      lastId = entry.id
      addRequest(entry)
    })
  }
  document.addEventListener('visibilitychange', listen)
  addEventListener('pagehide', () => stream?.close())
  listen()
}

function addRequest({ time, method, host, path, beforeChoice }) {
  const when = beforeChoice ? 'before your choice' : 'after your choice'
  const item = make('li', { className: beforeChoice ? 'before' : 'after' })
  item.textContent = `${clock(time)} ${when}: ${method === 'GET' ? '' : `${method} `}${host}${path}`
  list.append(item)
  requests += 1
  showCount()
}

function watchCookies() {
  const look = () => {
    const names = new Set(
      document.cookie
        .split('; ')
        .map(pair => pair.split('=')[0])
        .filter(Boolean),
    )
    for (const name of names) if (!cookies.get(name)?.isHere) addCookie(name)
    for (const [name, cookie] of cookies) if (cookie.isHere && !names.has(name)) removeCookie(name, cookie)
  }
  look()
  setInterval(look, CHECK_COOKIES)
}

function addCookie(name) {
  const item = cookies.get(name)?.item ?? make('li')
  item.replaceChildren(`${clock(Date.now())} here: ${name}`)
  jar.append(item)
  cookies.set(name, { item, isHere: true })
  showCount()
}

function removeCookie(name, { item }) {
  const gone = make('s', { textContent: name })
  item.replaceChildren(`${clock(Date.now())} gone: `, gone)
  cookies.set(name, { item, isHere: false })
  showCount()
}

function showCount() {
  const here = [...cookies.values()].filter(({ isHere }) => isHere).length
  count.textContent = `${requests} ${requests === 1 ? 'request' : 'requests'} to others, ${here} ${here === 1 ? 'cookie' : 'cookies'}`
}

function clock(time) {
  return new Date(time).toTimeString().slice(0, 8)
}

function make(tag, properties = {}) {
  return Object.assign(document.createElement(tag), properties)
}

/** Steps of a page without any library: the network, and what the page keeps. */
{
  const { steps } = window
  const at = (host, path) => `//${host}.localhost:${location.port}${path}`
  const once = (target, type) =>
    new Promise(resolve => target.addEventListener(type, resolve, { once: true }))
  const fault = async promise => {
    try {
      return await promise
    } catch (error) {
      return `${error.constructor.name} ${error.name}: ${error.message}`
    }
  }
  const echo = (...args) => fetch(...args).then(response => response.json())

  steps['fetch'] = async () => {
    const results = [
      await echo('/api/echo?text'),
      await echo(new URL('/api/echo?url', location.href)),
      await echo({ toString: () => '/api/echo?object' }),
      await echo(
        new Request('/api/echo?request', { method: 'PUT', body: 'sent', headers: { 'x-own': '1' } }),
      ),
      await echo(new Request('/api/echo', { method: 'POST', body: 'a' }), { method: 'PATCH', body: 'b' }),
      await echo('/api/echo?form', { method: 'POST', body: new FormData(document.createElement('form')) }),
      await echo('/api/echo?params', { method: 'POST', body: new URLSearchParams({ a: 'ü', b: '2' }) }),
      await echo('/api/echo?blob', { method: 'POST', body: new Blob(['{}'], { type: 'application/json' }) }),
      await echo(at('assets', '/api/echo?cors'), { method: 'POST', headers: { 'x-own': 'cors' }, body: 'x' }),
      await echo(at('cdn', '/api/echo?necessary'), { credentials: 'include', mode: 'cors' }),
      await echo('/api/moved'),
      await echo('/api/echo?keepalive', { method: 'POST', keepalive: true, body: 'last words' }),
    ]
    const opaque = await fetch(at('assets', '/api/echo?opaque'), { mode: 'no-cors' })
    results.push(opaque.type, opaque.status)
    const bytes = await fetch('/api/bytes')
    results.push(
      [...new Uint8Array(await bytes.arrayBuffer())],
      bytes.url.replace(location.origin, ''),
      bytes.bodyUsed,
    )
    const failed = await fetch('/api/fail')
    results.push(
      failed.ok,
      failed.status,
      [...failed.headers.keys()].filter(name => name !== 'date'),
    )
    const stop = new AbortController()
    const slow = fault(fetch('/api/slow?ms=30', { signal: stop.signal }))
    stop.abort()
    results.push(
      await slow,
      await fault(fetch('/api/echo', { signal: AbortSignal.abort(new RangeError('mine')) })),
    )
    results.push(
      await fault(fetch('http://[')),
      await fault(fetch('/x', { method: 'GET', body: 'no' })),
      await fault(fetch()),
    )
    results.push(await fault(fetch('data:text/plain,data').then(response => response.text())))
    const address = URL.createObjectURL(new Blob(['blob']))
    results.push(await fault(fetch(address).then(response => response.text())))
    const reader = (await fetch('/api/part')).body.getReader()
    let length = 0
    for (let turn = await reader.read(); !turn.done; turn = await reader.read()) length += turn.value.length
    // Waited for, so that it is asked in this step on a busy machine too.
    const answer = fetch('/api/echo?promise')
    await answer
    return [...results, length, answer instanceof Promise]
  }

  steps['XMLHttpRequest'] = async () => {
    const ask = async (method, url, { body, type = '', set = {}, headers = {} } = {}) => {
      const log = []
      const request = new XMLHttpRequest()
      for (const name of ['readystatechange', 'loadstart', 'load', 'error', 'abort', 'timeout', 'loadend']) {
        request.addEventListener(name, event =>
          log.push(`${name} ${request.readyState} ${event instanceof ProgressEvent}`),
        )
      }
      for (const name of ['loadstart', 'load', 'loadend'])
        request.upload.addEventListener(name, () => log.push(`upload ${name}`))
      request.onload = function () {
        log.push(this === request)
      }
      log.push(request.open(method, url, true))
      request.responseType = type
      Object.assign(request, set)
      for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
      const end = once(request, 'loadend')
      log.push(request.send(body))
      if (set.stopped) request.abort()
      await end
      const { response } = request
      return [
        ...log,
        request.status,
        request.statusText,
        response instanceof ArrayBuffer ? [...new Uint8Array(response)] : response,
        request.getResponseHeader('content-type'),
        request.responseURL.replace(location.origin, ''),
      ]
    }
    const results = [
      await ask('GET', '/api/echo?x'),
      await ask('post', new URL('/api/echo?x', location.href), { body: 'text', headers: { 'x-own': 'a' } }),
      await ask('PUT', 'api/echo', { body: new Blob(['blob'], { type: 'text/own' }), type: 'json' }),
      await ask('GET', '/api/bytes', { type: 'arraybuffer' }),
      await ask('GET', at('assets', '/api/echo?x'), { set: { withCredentials: true } }),
      await ask('GET', '/api/slow?ms=500', { set: { timeout: 20 } }),
      await ask('GET', '/api/slow?ms=20', { set: { stopped: true } }),
      await ask('GET', '/api/fail?status=404'),
    ]
    const sync = new XMLHttpRequest()
    sync.open('GET', '/api/echo?sync', false)
    sync.send()
    const html = new XMLHttpRequest()
    html.open('GET', '/api/part')
    html.responseType = 'document'
    html.send()
    await once(html, 'load')
    class Counting extends XMLHttpRequest {
      static made = 0
      constructor() {
        super()
        Counting.made += 1
      }
      open(...args) {
        this.opened = args.length
        return super.open(...args)
      }
    }
    const own = new Counting()
    own.open('GET', '/api/echo?subclass')
    own.send()
    await once(own, 'load')
    return [
      ...results,
      sync.responseText,
      html.response.querySelector('#wanted').innerHTML,
      own.opened,
      Counting.made,
      own instanceof XMLHttpRequest,
      own.constructor === Counting,
      XMLHttpRequest.DONE,
      own.DONE,
      String(own),
    ]
  }

  steps['beacon, events and socket'] = async () => {
    const results = [
      navigator.sendBeacon('/api/echo?beacon', 'bye'),
      navigator.sendBeacon(at('assets', '/api/echo'), new URLSearchParams('a=1')),
    ]
    const source = new EventSource('/api/events')
    const ticks = []
    source.addEventListener('tick', ({ data, lastEventId, origin }) =>
      ticks.push([data, lastEventId, origin === location.origin]),
    )
    await once(source, 'open')
    await once(source, 'error')
    results.push(ticks, source.readyState, source.close(), source.readyState, EventSource.CLOSED)
    const socket = new WebSocket(`ws://${location.host}/api/socket`, ['own.v1', 'own.v2'])
    results.push(socket.readyState, socket.send.length, socket.url === `ws://${location.host}/api/socket`)
    await once(socket, 'open')
    socket.send('hello')
    results.push((await once(socket, 'message')).data, socket.protocol)
    socket.close(1000, 'done')
    const { code, reason, wasClean } = await once(socket, 'close')
    return [...results, code, reason, wasClean, WebSocket.CLOSED === socket.readyState]
  }

  steps['workers of its own'] = async () => {
    const results = []
    const worker = new Worker('/worker/worker.js', { name: 'own' })
    worker.postMessage(21)
    results.push(
      (await once(worker, 'message')).data,
      worker instanceof Worker,
      worker.constructor === Worker,
    )
    worker.terminate()
    const inline = new Worker(URL.createObjectURL(new Blob(['postMessage([1, typeof importScripts])'])))
    results.push((await once(inline, 'message')).data)
    const module = new Worker(new URL('/worker/module-worker.js', location.href), { type: 'module' })
    results.push((await once(module, 'message')).data)
    return results
  }

  steps['a worker that is not there'] = async () => (await once(new Worker('/worker/none'), 'error')).type

  steps['what it keeps'] = async () => {
    const results = []
    for (const cookie of [
      'session=abc; path=/',
      'colour=red',
      'day=1; max-age=86400; SameSite=Lax',
      'gone=1',
      'gone=; max-age=0',
    ]) {
      document.cookie = cookie
    }
    document.cookie = { toString: () => 'object=1' }
    results.push(document.cookie.split('; ').toSorted())
    results.push(
      await fetch('/api/cookies')
        .then(response => response.json())
        .then(({ cookie }) => cookie.split('; ').toSorted()),
    )
    if (window.cookieStore) {
      await cookieStore.set('store', 'a')
      await cookieStore.set({ name: 'store-2', value: 'b', path: '/' })
      await cookieStore.delete('store')
      results.push((await cookieStore.getAll()).map(({ name, value }) => `${name}=${value}`).toSorted())
    }
    for (const storage of [localStorage, sessionStorage]) {
      results.push(
        storage.setItem('basket', 'a'),
        storage.setItem(1, null),
        storage.getItem('basket'),
        storage.length,
      )
      storage.property = 'b'
      storage['by index'] = { toString: () => 'c' }
      Object.assign(storage, { setItems: 1 })
      results.push(
        Object.keys(storage).toSorted(),
        'property' in storage,
        storage.removeItem('setItems'),
        delete storage.property,
      )
    }
    for (const name of ['orders', 'nobody declared this']) {
      const opening = indexedDB.open(name, 3)
      opening.onupgradeneeded = () => opening.result.createObjectStore('things', { keyPath: 'id' })
      await once(opening, 'success')
      const database = opening.result
      const transaction = database.transaction('things', 'readwrite')
      for (let id = 0; id < 50; id++) transaction.objectStore('things').put({ id, text: `thing ${id}` })
      await once(transaction, 'complete')
      database.close()
      results.push(opening instanceof IDBOpenDBRequest, database.version)
    }
    const shelf = await caches.open('files')
    await shelf.add('/own.css')
    await shelf.put('/made', new Response('made'))
    results.push((await caches.keys()).join(), await (await caches.match('/made')).text())
    return results
  }

  steps['routes'] = async () => {
    const results = []
    history.pushState({ page: 1 }, '', '/one?a=1')
    history.pushState({ page: 2 }, '', '/two#part')
    history.replaceState({ page: 3 }, '', '#other')
    results.push(location.pathname + location.hash, history.state)
    location.hash = 'third'
    await once(window, 'hashchange')
    const back = [once(window, 'popstate'), once(window, 'hashchange')]
    history.back()
    await back[1]
    results.push((await back[0]).state, location.hash)
    const far = once(window, 'popstate')
    history.go(-2)
    results.push((await far).state, location.pathname)
    return results
  }
}

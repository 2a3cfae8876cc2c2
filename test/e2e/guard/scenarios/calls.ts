/* eslint-disable no-restricted-syntax, @typescript-eslint/no-explicit-any -- pages do such things to their natives */

import type { Scenarios } from './scenarios.ts'

/** Calls in roundabout ways, with odd values, and of natives that the page has replaced itself. */
export const CALLS: Scenarios = {
  'natives that are called in roundabout ways'() {
    const box = document.createElement('div')
    const { append, setAttribute } = Element.prototype
    const { appendChild } = Node.prototype
    const src = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')!
    const image = document.createElement('img')
    src.set!.call(image, '/own?call')
    const results: unknown[] = [src.get!.call(image) === image.src]
    append.call(box, 'text', image)
    append.apply(box, ['more'])
    append.bind(box, 'bound')('and more')
    results.push(appendChild.call(box, document.createTextNode('x')) === box.lastChild)
    results.push(Reflect.apply(setAttribute, image, ['alt', 'x']))
    results.push(Reflect.set(image, 'src', '/own?reflect'), Reflect.get(Image.prototype, 'src', image))
    results.push(
      Reflect.set(HTMLImageElement.prototype, 'src', '/own?receiver', image),
      image.getAttribute('src'),
    )
    const heir = Object.create(image)
    for (const act of [() => heir.src, () => (heir.src = '/x'), () => HTMLImageElement.prototype.src]) {
      try {
        results.push(act())
      } catch (error) {
        results.push((error as Error).name, (error as Error).message)
      }
    }
    const { fetch: taken } = window
    const withoutThis = (0, window.fetch)('/own').then(response => response.status)
    const otherThis = taken.call({} as Window, '/own').then(
      () => 'went',
      (error: unknown) => (error as Error).name,
    )
    return Promise.all([withoutThis, otherThis]).then(last => [results, box.outerHTML, last])
  },

  'values that are none, and values that are made strings'() {
    const box = document.createElement('div')
    const results: unknown[] = []
    box.innerHTML = 'x'
    box.innerHTML = null as never
    results.push(box.innerHTML)
    box.innerHTML = undefined as never
    results.push(box.innerHTML)
    const inner = box.appendChild(document.createElement('p'))
    inner.outerHTML = null as never
    results.push(box.innerHTML)
    box.insertAdjacentHTML('beforeend', null as never)
    box.insertAdjacentHTML('beforeend', 7 as never)
    results.push(box.innerHTML)
    let times = 0
    const text = (value: string) => ({ toString: () => (times++, value) }) as never
    const spent = (act: () => unknown): void => {
      times = 0
      act()
      results.push(times)
    }
    const frame = document.createElement('iframe')
    const script = document.createElement('script')
    spent(() => (box.innerHTML = text('<img src="/own">')))
    spent(() => (box.firstElementChild!.outerHTML = text('<i>x</i>')))
    spent(() => box.insertAdjacentHTML('afterbegin', text('<iframe src="/own"></iframe>')))
    spent(() => (frame.src = text('/own')))
    spent(() => (frame.srcdoc = text('<p>')))
    spent(() => (script.type = text('module')))
    spent(() => script.setAttribute('src', text('/own')))
    spent(() => script.setAttribute(text('src'), '/own'))
    spent(() => (document.cookie = text('own=1; max-age=0')))
    spent(() => sessionStorage.setItem(text('own'), text('value')))
    spent(() => navigator.sendBeacon(text('/own')))
    spent(() => new XMLHttpRequest().open(text('GET'), text('/own')))
    spent(() => void fetch(text('/own')).catch(() => {}))
    spent(() => void fetch(new URL('/own', location.href)).catch(() => {}))
    spent(() => new EventSource(text('/own')).close())
    spent(() => new WebSocket(text(`ws://${location.host}/`), text('own')).close())
    spent(() => new Worker(text('/own.js')).terminate())
    spent(() => indexedDB.open(text('own')))
    spent(() => void caches.open(text('own')))
    spent(() => document.createRange().createContextualFragment(text('<b>')))
    results.push(frame.outerHTML, script.outerHTML, box.innerHTML)
    return results
  },

  'natives that the page replaces itself'() {
    const seen: string[] = []
    const { fetch: before } = window
    window.fetch = function (this: unknown, ...given: Parameters<typeof fetch>) {
      seen.push(`fetch ${String(given[0])}`)
      return Reflect.apply(before, this, given) as ReturnType<typeof fetch>
    }
    const open = Object.getOwnPropertyDescriptor(XMLHttpRequest.prototype, 'open')!
    XMLHttpRequest.prototype.open = function (...given: unknown[]) {
      seen.push(`open ${String(given[1])}`)
      return Reflect.apply(open.value as () => void, this, given)
    }
    const inner = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')!
    Object.defineProperty(Element.prototype, 'innerHTML', {
      ...inner,
      set(value: string) {
        seen.push(`html ${value}`)
        inner.set!.call(this, value)
      },
    })
    const append = Node.prototype.appendChild
    Node.prototype.appendChild = new Proxy(append, {
      apply(target, self, given) {
        seen.push('append')
        return Reflect.apply(target, self, given) as unknown
      },
    })
    const box = document.createElement('div')
    box.innerHTML = '<b>x</b>'
    box.appendChild(document.createElement('i'))
    new XMLHttpRequest().open('GET', '/own')
    const answer = fetch('/own').then(response => response.status)
    window.fetch = before
    Object.defineProperty(XMLHttpRequest.prototype, 'open', open)
    Object.defineProperty(Element.prototype, 'innerHTML', inner)
    Node.prototype.appendChild = append
    const native = window.fetch
    Reflect.deleteProperty(window, 'fetch')
    seen.push(typeof window.fetch)
    window.fetch = native
    return answer.then(status => [seen, status, box.outerHTML])
  },

  async 'what is given is not changed, and what is given back is the same'() {
    const given = Object.freeze([
      '/own?frozen',
      Object.freeze({ method: 'POST', body: 'x', headers: Object.freeze({ a: 'b' }) }),
    ])
    const response = await fetch(...(given as [string, RequestInit]))
    const request = new Request('/own?request', { method: 'PUT', body: 'y' })
    await fetch(request)
    const box = document.createElement('div')
    const nodes = [document.createElement('b'), document.createElement('i')] as const
    const results: unknown[] = [response.url, request.bodyUsed, box.appendChild(nodes[0]) === nodes[0]]
    results.push(
      box.insertBefore(nodes[1], nodes[0]) === nodes[1],
      box.replaceChild(new Image(), nodes[0]) === nodes[0],
    )
    results.push(box.setAttribute('src', '/x'), box.append('x'), box.insertAdjacentHTML('beforeend', 'x'))
    const attribute = document.createAttribute('src')
    attribute.value = '/own'
    const image = new Image()
    results.push(image.setAttributeNode(attribute), image.getAttributeNode('src') === attribute)
    const template = document.createElement('template')
    template.innerHTML = '<img src="/own"><script>x</script>'
    results.push(template.content === template.content, template.innerHTML)
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const { contentWindow, contentDocument } = frame
    results.push(
      contentWindow === frame.contentWindow,
      contentDocument === frame.contentDocument,
      contentWindow === window[window.length - 1],
    )
    results.push(contentDocument!.defaultView === contentWindow)
    frame.remove()
    const made = [new Image(2, 3), new Audio('/own.mp3'), new Option('a', 'b')]
    results.push(
      made.map(each => each.outerHTML),
      made[1] instanceof Audio,
      made[1] instanceof HTMLAudioElement,
    )
    results.push(new (window as any).Audio(undefined).outerHTML, new (window as any).Audio(null).outerHTML)
    return results
  },

  async 'requests of another realm, and what only looks like one'() {
    const frame = document.body.appendChild(document.createElement('iframe'))
    const other = frame.contentWindow as unknown as typeof globalThis
    const own = `${location.origin}/own`
    class Heir extends Request {}
    const look: unknown = { method: 'GET', url: '/elsewhere', toString: () => '/own' }
    const results: unknown[] = []
    for (const asks of [
      () => fetch(new other.Request(own)),
      () => other.fetch(new Request(own)),
      () => fetch(new Heir(own, { method: 'HEAD' })),
      () => fetch(look as string),
      () => fetch(Object.create(Request.prototype) as Request),
    ]) {
      // Whether it throws at once matters as much as what comes of it.
      let answer: unknown = 'threw'
      try {
        answer = asks().then(
          response => [response.status, response.url],
          (error: unknown) => (error as Error).name,
        )
      } catch (error) {
        results.push((error as Error).name)
      }
      results.push(await answer)
    }
    frame.remove()
    return results
  },

  async 'frames of another origin'() {
    const frame = document.createElement('iframe')
    frame.sandbox.value = 'allow-scripts'
    frame.srcdoc = '<script>onmessage = ({ data }) => parent.postMessage(`heard ${data}`, "*")</script>'
    document.body.append(frame)
    await new Promise(resolve => (frame.onload = resolve))
    const { contentWindow, contentDocument } = frame
    const answer = new Promise(resolve =>
      addEventListener('message', ({ data }) => resolve(data), { once: true }),
    )
    contentWindow!.postMessage('x', '*')
    const results: unknown[] = [
      await answer,
      contentDocument,
      frame.getSVGDocument(),
      contentWindow === frame.contentWindow,
    ]
    try {
      results.push(contentWindow!.document)
    } catch (error) {
      results.push((error as Error).name)
    }
    frame.remove()
    return results
  },

  async 'documents that are opened again'() {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const inside = frame.contentDocument!
    const results: unknown[] = [inside.open() === inside]
    results.push(
      inside.write(...(['<p>', 'one', 2, null, '</p>'] as string[])),
      inside.writeln('<script>document.write("<b>in</b>")</script>'),
    )
    results.push(inside.close(), inside.body.innerHTML, inside.documentElement.outerHTML)
    inside.write('again')
    inside.close()
    results.push(inside.body.innerHTML, frame.contentDocument === inside)
    frame.remove()
    return results
  },
}

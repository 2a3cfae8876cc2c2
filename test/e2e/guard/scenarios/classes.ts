/* eslint-disable no-restricted-syntax, @typescript-eslint/no-explicit-any -- pages do such things to their natives */

import type { Scenarios } from './scenarios.ts'

/** Classes, their instances and what can be seen of them. */
export const CLASSES: Scenarios = {
  'classes that extend native ones'() {
    const given: Record<string, unknown[]> = {
      WebSocket: [`ws://${location.host}/`],
      Worker: ['/own.js'],
      EventSource: ['/own'],
      Request: ['/own'],
      Response: ['own'],
      Text: ['own'],
      CustomEvent: ['own', { detail: 1 }],
      Event: ['own'],
    }
    const names =
      'XMLHttpRequest WebSocket Worker EventSource Request Response EventTarget Text DocumentFragment Range Event CustomEvent FormData Headers URLSearchParams RTCPeerConnection Image Audio Option'
    return names.split(' ').map(name => {
      const Native = (globalThis as any)[name] as any
      class Own extends Native {
        mine: string
        constructor(...all: unknown[]) {
          super(...all)
          this.mine = new.target.name
        }
        get [Symbol.toStringTag]() {
          return 'Own'
        }
        method() {
          return super.addEventListener === Native.prototype.addEventListener
        }
      }
      const made = new Own(...((given[name] ?? []) as []))
      class Deeper extends Own {}
      const deeper = new Deeper(...((given[name] ?? []) as []))
      function Other() {}
      Other.prototype = Object.create(Native.prototype)
      const reflected = Reflect.construct(Native, given[name] ?? [], Other)
      const bound = new (Native.bind(null, ...((given[name] ?? []) as [])))()
      for (const open of [made, deeper, reflected, bound]) {
        open.close?.()
        open.terminate?.()
      }
      return [
        name,
        [made, deeper, reflected, bound].map(each => [
          each instanceof Native,
          each instanceof Own,
          each.constructor?.name,
          each.constructor === Own,
          Object.getPrototypeOf(each) === Native.prototype,
          String(each),
          each.mine,
        ]),
        Object.getPrototypeOf(Own) === Native,
        Native.prototype.constructor === Native,
        Native.prototype.constructor.name,
        Object.keys(Own),
        made.method(),
        Object.keys(Native),
      ]
    })
  },

  'constants and tags'() {
    const instances = [
      new XMLHttpRequest(),
      new EventSource('/own'),
      new Worker('/own.js'),
      new Image(),
      new Audio(),
    ]
    const said = instances.map(made => [
      Object.prototype.toString.call(made),
      made.constructor.name,
      Object.keys(made),
      Object.keys(made.constructor),
      Object.getOwnPropertyNames(made),
    ])
    for (const made of instances) {
      if (made instanceof EventSource) made.close()
      if (made instanceof Worker) made.terminate()
    }
    return [
      said,
      [WebSocket.CONNECTING, WebSocket.OPEN, WebSocket.CLOSING, WebSocket.CLOSED, WebSocket.prototype.OPEN],
      [XMLHttpRequest.UNSENT, XMLHttpRequest.DONE, EventSource.OPEN, EventSource.CLOSED],
      [
        Symbol.toStringTag in WebSocket.prototype,
        Symbol.hasInstance in WebSocket,
        WebSocket.length,
        fetch.length,
      ],
    ]
  },

  'names that can be seen by going through an object'() {
    const names: string[] = []
    for (const object of [
      document.createElement('script'),
      new XMLHttpRequest(),
      navigator,
      document,
      localStorage,
    ]) {
      for (const name in object) names.push(name)
    }
    for (const name in window) if (name !== 'Latchkey') names.push(name)
    return [
      names,
      Object.keys(window).includes('fetch'),
      Object.keys(Element.prototype),
      Object.getOwnPropertyNames(document),
      Object.keys(Storage.prototype),
    ]
  },

  'elements of its own'() {
    const log: string[] = []
    class Own extends HTMLElement {
      static observedAttributes = ['src', 'type']
      constructor() {
        super()
        log.push(`made ${new.target.name} ${this.isConnected}`)
      }
      connectedCallback() {
        log.push(`in ${this.parentElement?.localName} with ${this.childNodes.length}`)
      }
      attributeChangedCallback(...given: unknown[]) {
        log.push(given.slice(0, 3).join())
      }
      set src(value: string) {
        log.push(`property ${value}`)
      }
      override append(...nodes: Node[]) {
        log.push('own append')
        super.append(...nodes)
      }
    }
    customElements.define('own-element', Own)
    class OwnFrame extends HTMLIFrameElement {
      override setAttribute(name: string, value: string) {
        log.push(`set ${name}`)
        super.setAttribute(name, value)
      }
    }
    customElements.define('own-frame', OwnFrame, { extends: 'iframe' })
    const box = document.createElement('div')
    document.body.append(box)
    box.innerHTML = '<own-element src="/a" type="b">text</own-element>'
    const made = new Own() as Own & { src: string }
    made.src = '/c'
    made.setAttribute('src', '/d')
    made.append(document.createElement('b'))
    box.appendChild(made)
    box.insertAdjacentHTML('afterbegin', '<own-element></own-element>')
    const frame = document.createElement('iframe', { is: 'own-frame' })
    frame.setAttribute('title', 'x')
    frame.src = 'about:blank#own'
    const copy = document.importNode(box, true)
    log.push(copy.innerHTML, frame.outerHTML)
    box.remove()
    return log
  },
}

import type { Probe, Replaced } from './probe.ts'

/** What a call did, in words. */
type Outcome = string

/**
 * Calls every function that was replaced, and the native one that stood there, with the same odd things, and gives the
 * lines in which they differ. It runs in the page, and is sent there as text.
 */
export async function compareCalls(): Promise<string[]> {
  const { replaced } = (globalThis as never)[Symbol.for('probe')] as Probe
  const { apply, construct } = Reflect
  const cache = await caches.open('own')
  const differences: string[] = []

  /** Writes down how often it is made a string. */
  const counted = (log: string[], text: string): object => ({
    toString() {
      log.push('toString')
      return text
    },
    valueOf() {
      log.push('valueOf')
      return this
    },
  })

  // Those first that load something: where a function belongs to many, some of them have to do.
  const tags = (
    'div script img iframe template link a area audio base body button embed fieldset form frame frameset input ins li ' +
    'object ol output param select source style svg textarea track ul video'
  ).split(' ')
  const inert = () => document.implementation.createHTMLDocument('')
  const inBox = <T extends Node>(node: T): T => (
    document.createElement('div').append('before', node, 'after'),
    node
  )
  /** Makes something that a function belongs to; never what the page itself is made of. */
  const makers: (() => unknown)[] = [
    ...tags.map(tag => () => inBox(document.createElement(tag))),
    () => inBox(document.createElementNS('http://www.w3.org/2000/svg', 'image')),
    () => inBox(document.createTextNode('text')),
    () => inBox(document.createComment('text')),
    () => document.createDocumentFragment(),
    () => document.createElement('div').attachShadow({ mode: 'open' }),
    inert,
    () => {
      const range = document.createRange()
      range.selectNodeContents(inBox(document.createElement('p')))
      return range
    },
    () => document.createAttribute('src'),
    () => new XMLHttpRequest(),
    () => new Headers(),
    () => navigator,
    () => sessionStorage,
    () => indexedDB,
    () => (globalThis as Partial<typeof globalThis>).caches,
    () => (globalThis as { cookieStore?: unknown }).cookieStore,
    () => new RTCPeerConnection(),
    () => Object.assign(document.createElement('div'), { className: 'own' }).attributes,
    () => cache,
    () => new OfflineAudioContext(1, 9, 44100).audioWorklet,
    () => globalThis,
  ]
  const rightFor = (object: object): (() => unknown)[] =>
    object === globalThis
      ? [() => globalThis, () => undefined, () => null]
      : makers
          .filter(make => {
            const made = make()
            return made !== undefined && object.isPrototypeOf(made as object)
          })
          .slice(0, 6)

  const wrong: Record<string, () => unknown> = {
    undefined: () => undefined,
    null: () => null,
    'a number': () => 7,
    'a string': () => 'text',
    'a plain object': () => ({}),
    'what inherits only': () => Object.create(HTMLImageElement.prototype) as unknown,
    'another thing': () => new URLSearchParams(),
    'another element': () => document.createElement('br'),
  }

  const symbol = Symbol('odd')
  const odds: (() => unknown)[] = [
    () => undefined,
    () => null,
    () => '',
    () => 'own',
    () =>
      '<p>own</p><img src="/own?a&b" alt="&amp;"><script>1</' +
      'script><iframe srcdoc="<i>own</i>"></iframe>',
    () => 0,
    () => symbol,
    () => ({}),
    () => [],
    () => ['own'],
    () => () => 'own',
    () => Object.create(null) as unknown,
    () => ({
      toString() {
        throw new RangeError('from the page')
      },
    }),
    () => document.createElement('b'),
    () => document.createDocumentFragment(),
    () => new URL('/own', location.href),
  ]

  /** What is given where nothing odd is, so that a call gets as far as it can. */
  const usual: Record<string, unknown[][]> = {
    setAttribute: [['own'], ['src'], ['type'], ['srcdoc']],
    setAttributeNS: [
      [null, 'src'],
      ['http://www.w3.org/1999/xlink', 'xlink:href'],
    ],
    insertAdjacentHTML: [['beforeend'], ['beforebegin']],
    insertAdjacentElement: [['beforeend']],
    insertAdjacentText: [['beforeend']],
    open: [['GET']],
  }

  const nameOf = (value: unknown): string => {
    if (typeof value !== 'object' || value === null)
      return typeof value === 'function' ? 'function' : String(value)
    const text = Object.prototype.toString.call(value)
    return value instanceof Node ? `${text} ${value.nodeName} in ${value.parentNode?.nodeName}` : text
  }
  const fault = (error: unknown): string => {
    if (!(error instanceof Error)) return `something else: ${nameOf(error)}`
    const own =
      (globalThis as unknown as Record<string, unknown>)[error.constructor.name] === error.constructor
    // Messages name the function only where the browser made the error.
    return `${error.constructor.name} ${error.name}${own ? '' : ' of another realm'}`
  }
  const outcome = async (call: () => unknown, self: unknown): Promise<Outcome> => {
    try {
      const result = call()
      if (result instanceof Promise) {
        const settled = result.then(
          value => `fulfilled with ${nameOf(value)}`,
          (error: unknown) => `rejected with ${fault(error)}`,
        )
        return `${result.constructor === Promise ? 'a promise' : 'another promise'}, ${await settled}`
      }
      const said = result === self && isRef(self) ? 'itself' : nameOf(result)
      const after =
        self instanceof Element ? self.outerHTML : self instanceof Node ? (self.textContent ?? '') : ''
      end(result)
      return `${said}; ${after}`
    } catch (error) {
      return `throws ${fault(error)}`
    }
  }
  const isRef = (value: unknown): boolean => typeof value === 'object' && value !== null
  const end = (result: unknown): void => {
    const { close, terminate } = (result ?? {}) as { close?: () => void; terminate?: () => void }
    if (result instanceof EventTarget && !(result instanceof Node) && result !== globalThis) {
      close?.call(result)
      terminate?.call(result)
    }
  }

  const compare = async (
    name: string,
    one: () => Promise<Outcome>,
    other: () => Promise<Outcome>,
  ): Promise<void> => {
    const native = await one()
    const ours = await other()
    // In a call that fails anyway: what to do with the HTML is asked of the browser first, of which we know nothing.
    if (name.includes('.setHTMLUnsafe of') && native.includes('throws TypeError TypeError')) return
    if (native !== ours) differences.push(`${name}:\n  native: ${native}\n  ours:   ${ours}`)
  }

  const both = ({ native, ours }: Replaced, call: (target: Replaced['native']) => Promise<Outcome>) =>
    [() => call(native), () => call(ours)] as const

  for (const replacement of replaced()) {
    const { path, object, slot, native } = replacement
    if (path.endsWith('.constructor')) continue
    const rights = rightFor(object)
    if (!rights.length) differences.push(`${path}: the test knows nothing that it belongs to`)
    const isConstructor = typeof native.prototype === 'object'
    const count = slot === 'get' ? 0 : slot === 'set' ? 1 : Math.min(native.length + 1, 3)

    for (const [name, make] of Object.entries(wrong)) {
      for (const given of [[], ['own'], ['own', 'own', 'own']]) {
        await compare(
          `${path}, this is ${name}, given ${given.length}`,
          ...both(replacement, target => {
            const self = make()
            return outcome(() => apply(target, self, given), self)
          }),
        )
      }
    }
    const call = (target: Replaced['native'], make: () => unknown, given: unknown[]) => {
      const self = make()
      return outcome(() => (isConstructor ? construct(target, given) : apply(target, self, given)), self)
    }
    for (const make of rights) {
      for (const first of usual[String(replacement.key)] ?? [[]]) {
        const given = (length: number, place: number, value: unknown): unknown[] =>
          Array.from({ length }, (_, index) =>
            index === place ? value : index in first ? first[index] : 'own',
          )
        const name = `${isConstructor ? 'new ' : ''}${path} of ${nameOf(make())}`
        await compare(`${name}, given nothing`, ...both(replacement, target => call(target, make, [])))
        for (let place = 0; place < count; place++) {
          for (const length of new Set([place + 1, count])) {
            for (const odd of odds) {
              await compare(
                `${name}, given ${given(length, place, odd()).map(nameOf).join(', ')}`,
                ...both(replacement, target => call(target, make, given(length, place, odd()))),
              )
            }
          }
          await compare(
            `${name}, how often it makes a string of what it is given at ${place}`,
            ...both(replacement, async target => {
              const log: string[] = []
              const said = await call(target, make, given(count, place, counted(log, 'own')))
              return `${log.join(', ')}; ${said}`
            }),
          )
        }
      }
    }
  }
  return differences
}

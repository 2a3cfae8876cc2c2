import { native } from '../browser/natives.ts'
import { isTrusted, trustedHtml } from '../browser/policy.ts'
import type { Judge } from './judge.ts'
import { takeOut } from './take-out.ts'
import { ADDRESSES, SAFE, urlsIn } from './marked.ts'

/** Selects what may load by itself and is not marked. */
export const LOADERS = [...ADDRESSES.map(name => `[${name.replace(/.*:/, '*|')}]`), '[srcdoc]', 'script']
  .map(part => part + SAFE + ':not(base):not([data-consent])')
  .join()

/** Tags that may load something or show a page of their own, by their names or in a piece of HTML. */
export const MAY_LOAD =
  /(^|<)(script|i?frame|im|link|object|embed|video|audio|source|track|input|use|feim|body|t[abdhr])/i

/** Addresses that an inline script imports from, or that a list of pages to fetch ahead names. */
const IMPORTS = /\bimport\b[^"'`;]*["'`]([^"'`]+)|"((?:https?:)?\/\/[^"*]+)/g

/** What in a piece of a page may load: itself, what is in it, and what is in the shadows that its markup declares. */
function loadersIn(root: Element | DocumentFragment): Element[] {
  const isElement = 'matches' in root
  // Through the prototype: a form's fields shadow its own methods.
  const find = (isElement ? Element : DocumentFragment).prototype.querySelectorAll
  const found = [...find.call(root, LOADERS)]
  if (isElement && Element.prototype.matches.call(root, LOADERS)) found.push(root)
  for (const template of find.call(root, 'template[shadowrootmode]')) {
    found.push(...loadersIn((template as HTMLTemplateElement).content))
  }
  return found
}

/**
 * Whether Chromium lays the page out, and loads every element of this kind in it, when a script asks it for anything, even
 * its name, be it in the page or not: it counts as a plug-in, whose members come before its own.
 */
export function isPlugin(node: Node): boolean {
  return node instanceof HTMLEmbedElement || node instanceof HTMLObjectElement
}

/** Puts an element back where it was. */
type PutBack = () => void

/** Of what was never taken out. */
const stay: PutBack = () => {}

/** Finds unmarked content of services that are not allowed, and marks it before it loads. */
export interface ContentGuard {
  /** Looks at elements that are about to load. */
  inspectEach(elements: readonly Element[]): void
  /** Looks at all of what is about to come into a page. */
  inspectAll(root: Element | DocumentFragment): void
  /** Looks at what is about to be set as an attribute. True: it is dealt with, and must not be set. */
  assignAttribute(element: Element, name: string, value: unknown): boolean
  /**
   * HTML in which such content is marked; the very value where there is none.
   * @param isInert whether its scripts do not run anyway: marked, they would be released.
   */
  rewrite(html: unknown, isInert?: boolean): unknown
}

/**
 * Makes the guard. What it marks is from then on held, released and taken back like anything that the page has marked.
 * @param onHold is told of each element after it was marked.
 */
export function createContentGuard(judge: Judge, onHold: (element: Element) => void): ContentGuard {
  const { get: getHtml, set: setHtml } = Object.getOwnPropertyDescriptor(
    Element.prototype,
    'innerHTML',
  ) as Required<PropertyDescriptor>
  // An element is asked by none of its own members: see `isPlugin`.
  const { getAttribute, setAttribute, removeAttribute } = Element.prototype
  const nameOf = (element: Element): string => Reflect.get(Element.prototype, 'localName', element) as string
  const held = new WeakSet<Element>()

  const waitsFor = (addresses: Iterable<unknown>, what?: string): string | undefined => {
    for (const address of addresses) {
      const id = address ? judge.url(address, what) : undefined
      if (id) return id
      // Pages and code that stand in an address.
      if (/^(data|java)/.test(address as string)) {
        const inner = waitsFor(unescape(address as string).match(/https?:[^"'\s]+/g) ?? [])
        if (inner) return inner
      }
    }
    return
  }

  /** The service for which an element must wait. */
  function idOf(element: Element): string | undefined {
    const localName = nameOf(element)
    const addresses = ADDRESSES.flatMap<unknown>(name =>
      urlsIn(name, getAttribute.call(element, name), localName),
    )
    const found = waitsFor(addresses, localName)
    if (found || localName !== 'script') return found
    const { type, textContent } = element as HTMLScriptElement
    // What reads like an import may be none, so nobody is said to be asked.
    return waitsFor(
      [...textContent.matchAll(IMPORTS)].map(
        ([, imported, listed]) => imported ?? (/^(spec|imp)/.test(type) && listed),
      ),
    )
  }

  /** Marks an element. What may have begun to load is out of the page until it is told to come back. */
  function mark(element: Element, id: string): PutBack {
    let putBack = stay
    if (nameOf(element) === 'script') {
      const script = element as HTMLScriptElement
      // One that was made by code would not have waited for others.
      if (script.async) script.async = true
      script.dataset.type = script.type
      script.type = 'text/plain'
    } else {
      putBack = takeOut(element)
      for (const name of ADDRESSES) {
        const value = getAttribute.call(element, name)
        if (value === null) continue
        setAttribute.call(element, 'data-' + name, value)
        removeAttribute.call(element, name)
      }
    }
    setAttribute.call(element, 'data-consent', id)
    held.add(element)
    return putBack
  }

  /** Marks an element where it must wait. Undefined: nothing about it was changed. */
  function look(element: Element): PutBack | undefined {
    const srcdoc = getAttribute.call(element, 'srcdoc')
    const rewritten = rewrite(srcdoc)
    const isRewritten = rewritten !== srcdoc
    if (isRewritten) setAttribute.call(element, 'srcdoc', trustedHtml(rewritten as string))
    const id = idOf(element)
    return id ? mark(element, id) : isRewritten ? stay : undefined
  }

  function rewrite(html: unknown, isInert?: boolean): unknown {
    if (!MAY_LOAD.test(html as string)) return html
    // Its content belongs to a document of its own, in which nothing loads.
    const inert = native('createElement')('template')
    setHtml.call(inert, trustedHtml(html as string))
    const back = loadersIn(inert.content).map(element =>
      isInert && element.localName === 'script' ? undefined : look(element),
    )
    if (!back.some(Boolean)) return html
    back.forEach(put => put?.())
    const marked = getHtml.call(inert) as string
    // What the page did not vouch for, we do not either.
    return isTrusted(html, 'HTML') ? trustedHtml(marked) : marked
  }

  // All are out before one comes back, which takes so long that the next could have begun to run.
  const inspectEach = (elements: readonly Element[]): void =>
    elements.map(look).forEach((putBack, index) => {
      if (!putBack) return
      putBack()
      onHold(elements[index] as Element)
    })

  return {
    rewrite,
    inspectEach,
    inspectAll: root => inspectEach(loadersIn(root)),
    assignAttribute(element, name, value) {
      const { dataset, localName } = element as HTMLElement
      const script = localName === 'script' && (element as HTMLScriptElement)
      if (name === 'type') {
        // Once it may run, whoever releases it makes it a script again.
        const isHeld = !!script && held.has(element) && !!idOf(element)
        if (isHeld) dataset.type = value as string
        return isHeld
      }
      const id = waitsFor(
        /^(a|area|base|form)$/.test(localName) ? [] : urlsIn(name, `${value as string}`, localName),
        localName,
      )
      if (id) {
        mark(element, id)()
        if (!script) element.setAttribute('data-' + name, value as string)
        onHold(element)
      } else if (held.delete(element)) {
        if (script) script.type = dataset.type as string
        delete dataset.consent
      }
      return !!id && !script
    },
  }
}

import { native } from '../browser/natives.ts'
import { trustedHtml } from '../browser/policy.ts'
import type { Judge } from './judge.ts'
import { ADDRESSES, SAFE, urlsIn } from './marked.ts'

/** Selects what may load by itself and is not marked. */
export const LOADERS = [...ADDRESSES.map(name => `[${name.replace(/.*:/, '*|')}]`), '[srcdoc]', 'script']
  .map(part => part + SAFE + ':not(base):not([data-consent])')
  .join()

/** What in a piece of HTML is worth looking at. */
const MAY_LOAD = /<(script|i?frame|im|link|object|embed|video|audio|source|track|input|use|feim)/i

/** Addresses that an inline script imports from, or that a list of pages to fetch ahead names. */
const IMPORTS = /\bimport\b[^"'`;]*["'`]([^"'`]+)|"((?:https?:)?\/\/[^"*]+)/g

/** Finds unmarked content of services that are not allowed, and marks it before it loads. */
export interface ContentGuard {
  /** Looks at an element that is about to load. */
  inspect(element: Element): void
  /** Looks at what is about to be set as an attribute. True: it is dealt with, and must not be set. */
  assign(element: Element, name: string, value: unknown): boolean
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
  // Its content belongs to a document of its own, in which nothing loads.
  const inert = native('createElement')('template')
  const { get: getHtml, set: setHtml } = Object.getOwnPropertyDescriptor(
    Element.prototype,
    'innerHTML',
  ) as Required<PropertyDescriptor>
  const held = new WeakSet<Element>()

  const waitsFor = (addresses: Iterable<unknown>): string | undefined => {
    for (const address of addresses) {
      const id = address ? judge.url(address) : undefined
      if (id) return id
    }
    return
  }

  /** The service for which an element must wait. */
  function idOf(element: Element): string | undefined {
    const { type, text, localName } = element as HTMLScriptElement
    return waitsFor(
      localName === 'script' && !element.hasAttribute('src')
        ? [...text.matchAll(IMPORTS)].map(found => found[1] ?? (/^spec/.test(type) && found[2]))
        : ADDRESSES.flatMap(name => urlsIn(name, element.getAttribute(name), localName)),
    )
  }

  function mark(element: Element, id: string): void {
    const { dataset, localName } = element as HTMLElement
    if (localName === 'script') {
      const script = element as HTMLScriptElement
      // One that was made by code would not have waited for others.
      if (script.async) script.async = true
      dataset.type = script.type
      script.type = 'text/plain'
    } else {
      for (const name of ADDRESSES) {
        const value = element.getAttribute(name)
        if (value === null) continue
        element.setAttribute('data-' + name, value)
        element.removeAttribute(name)
      }
    }
    dataset.consent = id
    held.add(element)
  }

  /** Marks an element where it must wait. True: something about it was changed. */
  function look(element: Element): boolean {
    const srcdoc = element.getAttribute('srcdoc')
    const rewritten = rewrite(srcdoc)
    if (rewritten !== srcdoc) element.setAttribute('srcdoc', trustedHtml(rewritten as string))
    const id = idOf(element)
    if (id) mark(element, id)
    return !!id || rewritten !== srcdoc
  }

  function rewrite(html: unknown, isInert?: boolean): unknown {
    if (!MAY_LOAD.test(html as string)) return html
    setHtml.call(inert, trustedHtml(html as string))
    const found = [...inert.content.querySelectorAll(LOADERS)].filter(
      element => !(isInert && element.localName === 'script') && look(element),
    )
    if (!found[0]) return html
    const marked = getHtml.call(inert) as string
    // What the page did not vouch for, we do not either.
    return typeof html === 'string' ? marked : trustedHtml(marked)
  }

  return {
    rewrite,
    inspect(element) {
      if (look(element)) onHold(element)
    },
    assign(element, name, value) {
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
      )
      if (id) {
        mark(element, id)
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

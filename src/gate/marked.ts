import { read } from '../browser/natives.ts'
import type { Marked } from './refusal.ts'

/** What can be marked. No form is among them, so nothing in the page can shadow the members of what we find. */
export const MARKED = 'script,template,iframe,img,video,audio,source,embed,object,link,image'.replace(
  /\w+/g,
  '$&[data-consent]',
)

/** Attributes that ask the network for something, and that are marked by `data-` before them. */
export const ADDRESSES = ['src', 'srcset', 'href', 'poster', 'data']

/** The marked attributes of an element, each with its value. A script that is inert needs none. */
export function addressesOf(element: Element): [name: string, value: string][] {
  const isScript = element.localName === 'script'
  return (isScript ? ['src'] : ADDRESSES).flatMap(name => {
    const value = element.getAttribute(isScript ? name : `data-${name}`)
    return value === null ? [] : [[name, value]]
  })
}

/** Whether an element waits for us: by being inert, or by an address that the browser does not see. */
export function isMarked(element: Element): boolean {
  return element instanceof HTMLScriptElement
    ? /^text\/plain$/i.test(element.type)
    : element.localName === 'template' || addressesOf(element).length > 0
}

/** Reads an element as plain data, at each decision anew: a page may change it in between. */
export function readMarked(element: Element): Marked {
  return {
    id: element.getAttribute('data-consent')!,
    urls: addressesOf(element).flatMap(([name, value]) => urlsIn(name, value)),
    nonce: element instanceof HTMLScriptElement ? element.nonce : undefined,
  }
}

/** The addresses in an attribute: a `srcset` has several. */
export function urlsIn(name: string, value: string): (URL | null)[] {
  return (/srcset/.test(name) ? value.split(/[\s,]+/) : [value]).map(address => {
    try {
      return new URL(address, read('baseURI'))
    } catch {
      // No address, so nobody's.
      return null
    }
  })
}

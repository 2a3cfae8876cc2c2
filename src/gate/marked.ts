import { read } from '../browser/natives.ts'

/** Marked content as plain data. */
export interface Marked {
  /** The tag. */
  readonly what: string
  /** The value of `data-consent`. */
  readonly id: string
  /** The marked attributes. */
  readonly addresses: readonly (readonly [name: string, value: string])[]
  /** What they would ask the network for; null for what is no address. */
  readonly urls: readonly (URL | null)[]
  /** The nonce of a script; undefined for what is no script. */
  readonly nonce: string | undefined
}

/** Selects what can be marked. No form is among them, so nothing in the page shadows the members of what is found. */
export const MARKED = 'script,template,iframe,img,video,audio,source,embed,object,link'.replace(
  /\w+/g,
  '$&[data-consent]',
)

/** Attributes that are marked by `data-` before them, but for scripts, which are inert by their type. */
export const ADDRESSES = ['src', 'srcset', 'href', 'poster', 'data']

/** Reads an element, at each decision anew: a page may change it in between. */
export function readMarked(element: Element): Marked {
  const isScript = element instanceof HTMLScriptElement
  const addresses = ADDRESSES.map(
    name => [name, element.getAttribute((isScript ? '' : 'data-') + name)!] as const,
  ).filter(([, value]) => value !== null)
  return {
    what: element.localName,
    id: element.getAttribute('data-consent')!,
    addresses,
    urls: addresses.flatMap(urlsIn),
    nonce: isScript ? element.nonce : undefined,
  }
}

/** The addresses in an attribute: a `srcset` has several. */
export function urlsIn([name, value]: readonly [string, string]): (URL | null)[] {
  return value.split(/srcset/.test(name) ? /[\s,]+/ : /$^/).map(address => {
    try {
      return new URL(address, read('baseURI'))
    } catch {
      // No address, so nobody's.
      return null
    }
  })
}

/** Whether a marked script is a module. */
export function isModule(script: HTMLScriptElement): boolean {
  return script.dataset.type === 'module'
}

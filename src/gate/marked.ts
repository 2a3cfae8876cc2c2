import { read } from '../browser/natives.ts'
import { hasShadow } from './has-shadow.ts'

/** Marked content as plain data. */
export interface Marked {
  /** The value of `data-consent`. */
  readonly id: string
  /** What it would ask the network for; null for what cannot be checked. */
  readonly addresses: readonly (URL | null)[]
  /** The nonces of its scripts. */
  readonly nonces: readonly string[]
}

/** Leaves out forms, whose fields shadow their members, and what asks for nothing before the visitor follows it. */
export const SAFE = ':not(form):not(a):not(area)'

/** Selects what can be marked. */
export const MARKED = '[data-consent]' + SAFE

/** Attributes that ask the network for something. They are marked by `data-` before them. */
export const ADDRESSES = 'src srcset href poster data background imagesrcset xlink:href'.split(' ')

/** Inside a template: selects scripts that are data. */
export const DATA = 'script[type*="/"]:not([type*=script])'

/** Inside a template: selects what steers other requests, holds HTML that nobody sees, or sets an address later. */
const UNSEEN =
  'base,meta[http-equiv],[srcdoc],[attributeName$=href],svg script,' +
  'script[type]:not([type=""]):not([type=module]):not([type*="/"])'

/**
 * Reads an element, at each decision anew: a page may change it in between.
 * @param isDeep whether to look into a template.
 */
export function readMarked(element: HTMLElement, isDeep?: boolean): Marked {
  const addresses: (URL | null)[] = []
  const nonces: string[] = []
  const isTemplate = element instanceof HTMLTemplateElement
  for (const part of isTemplate ? (isDeep ? element.content.querySelectorAll(SAFE) : []) : [element]) {
    const isScript = part instanceof HTMLScriptElement
    if (isTemplate) {
      if (part.matches(DATA)) continue
      if (part.matches(UNSEEN) || hasShadow(part)) addresses.push(null)
    }
    if (isScript) nonces.push(part.nonce)
    const prefix = isScript || isTemplate ? '' : 'data-'
    for (const name of ADDRESSES)
      addresses.push(...urlsIn(name, part.getAttribute(prefix + name), part.localName))
  }
  return { id: element.dataset.consent as string, addresses, nonces }
}

/** The addresses in an attribute: a `srcset` has several. A small picture may stand in the page itself. */
export function urlsIn(name: string, value: string | null, tag: string): (URL | null)[] {
  if (value === null || /^imgsrcdata:image/i.test(tag + name + value)) return []
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

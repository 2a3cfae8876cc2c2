import { OPTIMISERS } from '../data/optimisers.ts'
import type { OwnTag, PageTags } from '../facts.ts'

/** Where tools put the address of a script that they hold back. */
const ADDRESSES = ['src', 'data-src', 'data-rocket-src', 'data-litespeed-src']

/** The types of scripts that run; HTML knows more, but nobody writes them any more. */
const JAVASCRIPT = /^$|^(?:text|application)\/(?:java|ecma)script$/

/** What has an address that waits, and nothing that says for what; other code that loads late is left out. */
const UNMARKED = 'iframe,video'.replace(/\w+/g, '$&[data-src]:not([data-consent],[src],[class*=lazy i])')

/** Reads what a document says of our set-up: the page, or one that was parsed from what the server sends. */
export function readTags(page: Document): PageTags {
  const all = (selector: string): Element[] => [
    ...(Document.prototype.querySelectorAll.call(page, selector) as NodeListOf<Element>),
  ]
  const scripts = all('script')
  const own = scripts.filter(isOurs)
  const earlier = own[0] ? scripts.slice(0, scripts.indexOf(own[0])) : []
  const stoppers = all('script,style,[rel=stylesheet],[http-equiv^=content-s i]')
  const policy = stoppers.findIndex(({ localName }) => localName === 'meta')
  const traces = all('script,link')
    .map(element => tagText(element, own.includes(element)))
    .join('\n')
  const marked = all('[data-consent]')
  return {
    own: own.map(ownTag),
    before: earlier.filter(runsAtOnce).map(addressOf),
    barrier: policy < 0 ? 'missing' : policy ? 'later' : 'first',
    optimisers: OPTIMISERS.filter(({ trace }) => trace.test(traces)).map(({ name }) => name),
    waitsFor: [...new Set(marked.map(element => element.getAttribute('data-consent') as string))],
    running: marked.filter(loadsByItself).map(shortTag),
    unmarked: all(UNMARKED).map(shortTag),
  }
}

/** By the same signs by which our code finds its own tag. */
function isOurs(script: Element): boolean {
  return script.hasAttribute('data-ui') || /\/latchkey\.js$/.test(addressOf(script))
}

function ownTag(script: Element): OwnTag {
  const type = typeOf(script)
  return {
    isInHead: !!script.closest('head'),
    late: [
      // Browsers heed neither on a script that stands in the page.
      ...(script.hasAttribute('src') ? ['async', 'defer'].filter(name => script.hasAttribute(name)) : []),
      ...(JAVASCRIPT.test(type) ? [] : [`type="${type}"`]),
    ],
    attributes: script.getAttributeNames(),
    level: script.getAttribute('data-level'),
  }
}

function runsAtOnce(script: Element): boolean {
  return JAVASCRIPT.test(typeOf(script)) && !(script.hasAttribute('src') && script.hasAttribute('defer'))
}

function loadsByItself(element: Element): boolean {
  const { localName } = element
  if (localName === 'template') return false
  if (localName === 'script') return JAVASCRIPT.test(typeOf(element)) || typeOf(element) === 'module'
  return element.hasAttribute(localName === 'link' ? 'href' : 'src')
}

function typeOf(script: Element): string {
  return (script.getAttribute('type') ?? '').trim().toLowerCase()
}

/** Without its query, which may hold what nobody else should see; on this site without the host. */
function addressOf(element: Element): string {
  const said = ADDRESSES.map(name => element.getAttribute(name)).find(Boolean)
  if (!said) return ''
  try {
    const { host, pathname, origin } = new URL(said, location.href)
    return origin === location.origin ? pathname : host + pathname
  } catch {
    // Not an address: it loads nothing.
    return ''
  }
}

/** Our own tag names the tools that it asks to leave it alone; only its type tells that one did not. */
function tagText(element: Element, isOwn: boolean): string {
  return element
    .getAttributeNames()
    .filter(name => !isOwn || name === 'type')
    .map(name => `${name}="${element.getAttribute(name) ?? ''}"`)
    .join(' ')
}

function shortTag(element: Element): string {
  const said = element.getAttribute('data-src') ?? element.getAttribute('src')
  const id = element.getAttribute('data-consent')
  return `<${element.localName}${id === null ? '' : ` data-consent="${id.slice(0, 40)}"`}>${said ? ` ${hostOf(said)}` : ''}`
}

function hostOf(address: string): string {
  try {
    return new URL(address, location.href).host
  } catch {
    return ''
  }
}

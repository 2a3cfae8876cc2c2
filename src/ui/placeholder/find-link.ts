import { read } from '../../browser/natives.ts'
import { TAG } from './placeholder-markup.ts'

/** Where a visitor gets at the thing itself. */
export interface PageLink {
  readonly href: string
  /** What the page calls it; empty where it does not say. */
  readonly text: string
  /** The page's own link to it, which is taken over. */
  readonly own: Element | null
}

/** The class of links that belong to an embed, since editors strip `data-*`. */
const OWN = '.latchkey-link'

/**
 * Finds the link to what waits: in `data-link`, marked by its class beside the embed, inside it, or right after it where
 * it leads to the same service; else the embed's own address.
 * @param isTaken whether a link belongs to another embed.
 */
export function findLink(
  embed: HTMLElement,
  isTheirs: (url: URL) => boolean,
  isTaken: (link: Element) => boolean,
): PageLink | null {
  const said = webAddress(embed.getAttribute('data-link'))
  if (said) return { href: said.href, text: '', own: null }
  const within = embed instanceof HTMLTemplateElement ? embed.content : embed
  const place = placeOf(embed)
  const next = place.nextElementSibling
  for (const link of [...markedBeside(place), next, embed.querySelector('a[href]')]) {
    const anchor = link && onlyLinkOf(link)
    const url = anchor && webAddress(anchor.getAttribute('href'))
    if (!url || isTaken(anchor)) continue
    // The next paragraph of a page may lead anywhere.
    if (link === next && !Element.prototype.matches.call(link, OWN) && !isTheirs(url)) continue
    return { href: url.href, text: anchor.textContent.trim(), own: embed.contains(anchor) ? null : anchor }
  }
  const shown = embed === within ? embed : within.querySelector('iframe,video,audio,object,embed,img')
  for (const name of embed === within ? ['data-src', 'data-data'] : ['src', 'data', 'data-src']) {
    const url = webAddress(shown?.getAttribute(name) ?? null)
    if (url) return { href: url.href, text: '', own: null }
  }
  return null
}

/** An embed, or the block that an editor or a theme has put around it alone. */
function placeOf(embed: Element): Element {
  let place = embed
  for (;;) {
    const parent = place.parentElement
    if (!parent || !/^(p|div|figure|span)$/.test(parent.localName)) break
    if ([...parent.children].some(child => child !== place && child.localName !== TAG)) break
    place = parent
  }
  return place
}

/** The links beside a place that are marked by their class; those that follow it come first. */
function markedBeside(place: Element): Element[] {
  const parent = place.parentElement
  if (!parent) return []
  // Through the prototype: a form's fields shadow its own methods.
  const links = [...Element.prototype.querySelectorAll.call(parent, OWN)].filter(
    ({ parentElement: block }) =>
      block === parent ||
      (block?.parentElement === parent && !Element.prototype.querySelector.call(block, '[data-consent]')),
  )
  const follows = (link: Element): number =>
    Number(place.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_PRECEDING)
  return links.sort((one, other) => follows(one) - follows(other))
}

/** An element that is a link, or holds a link and nothing else. */
function onlyLinkOf(element: Element): HTMLAnchorElement | null {
  if (element instanceof HTMLAnchorElement) return element
  if (element instanceof HTMLFormElement) return null
  const link = element.querySelector('a[href]')
  const isAlone = link && element.textContent.trim() === link.textContent.trim()
  return isAlone ? (link as HTMLAnchorElement) : null
}

/** An address of the web, and no other: `javascript:` is an address too. */
function webAddress(address: string | null): URL | null {
  try {
    const url = new URL(address as string, read('baseURI'))
    return address?.trim() && /^https?:$/.test(url.protocol) ? url : null
  } catch {
    // No address.
    return null
  }
}

import { report } from '../browser/report.ts'
import { ADDRESSES, MARKED, urlsIn } from './marked.ts'
import { rebuildScript } from './rebuild-script.ts'

/** What steers other requests, or holds HTML that nobody has looked at. */
const REFUSED = 'base,meta[http-equiv],[srcdoc],[attributeName$=href]'

/** Attributes that ask the network for something, whatever element they stand on. */
const ASKING = /^(src|href|poster|data|background|attributionsrc|(image)?srcset)$/

/**
 * A copy of a template's content in which whatever asks the network for something foreign is marked like anything else
 * in the page, so that the same rules hold for it. What cannot be marked is left out, and the console says so.
 * @param isOwn whether an address is of this site.
 */
export function templateContent(
  template: HTMLTemplateElement,
  isOwn: (url: URL | null) => boolean,
): DocumentFragment {
  const content = template.content.cloneNode(true) as DocumentFragment
  const id = template.dataset.consent!
  for (const element of content.querySelectorAll<HTMLElement>('*')) {
    // A form asks for nothing by itself, and its fields shadow its members.
    if (element instanceof HTMLFormElement) continue
    const isKept =
      element.localName === 'script'
        ? markScript(element, id)
        : !element.matches(REFUSED) && !hasShadow(element) && markAddresses(element, id, isOwn)
    if (isKept) continue
    element.remove()
    report(`<${element.localName}> in <template data-consent="${id}"> is left out: it cannot be checked`)
  }
  return content
}

function markAddresses(element: HTMLElement, id: string, isOwn: (url: URL | null) => boolean): boolean {
  // Following a link is the visitor's doing.
  if (/^(a|area)$/.test(element.localName)) return true
  for (const { name, value } of [...element.attributes]) {
    const marked = name.replace('xlink:', '')
    const isImage = /^img src data:image\//i.test(`${element.localName} ${name} ${value}`)
    if (!ASKING.test(marked) || isImage || urlsIn(name, value).every(isOwn)) continue
    element.removeAttribute(name)
    element.dataset[marked] = value
    element.dataset.consent ??= id
    if (!ADDRESSES.includes(marked) || !element.matches(MARKED)) return false
  }
  return true
}

function markScript(script: Element, id: string): boolean {
  // SVG has scripts too; and what is neither JavaScript nor data steers requests: import maps, speculation rules.
  if (!(script instanceof HTMLScriptElement)) return false
  const type = script.type.trim().toLowerCase()
  const isModule = type === 'module'
  const isClassic = /^$|(a|j|ve)script[\d.]*$/.test(type)
  if (!isModule && !isClassic && !type.includes('/')) return false
  const copy = rebuildScript(script)
  if (isModule || isClassic) {
    copy.type = 'text/plain'
    copy.dataset.consent ??= id
    if (isModule) copy.dataset.type = type
  }
  if (copy !== script) script.replaceWith(copy)
  return true
}

/** Whether an element brings a shadow root, which may be closed to us. Those that cannot be cloned are lost anyway. */
function hasShadow(element: Element): boolean {
  const canHost = (host: Element): boolean => {
    try {
      return !!host.attachShadow({ mode: 'open' })
    } catch {
      return false
    }
  }
  const plain = element.ownerDocument.createElementNS(element.namespaceURI, element.localName)
  return !!element.shadowRoot || (canHost(plain) && !canHost(element.cloneNode() as Element))
}

import { report } from '../browser/report.ts'
import { ADDRESSES, MARKED, urlsIn } from './marked.ts'
import { rebuildScript } from './rebuild-script.ts'

/**
 * A copy of a template's content in which scripts, and whatever asks the network for something foreign, are marked like
 * anything else in the page, so that the same rules hold for them. What cannot be marked is left out.
 * @param isOwn whether an address is of this site.
 */
export function templateContent(
  template: HTMLTemplateElement,
  isOwn: (url: URL) => boolean,
): DocumentFragment {
  const content = template.content.cloneNode(true) as DocumentFragment
  const id = template.dataset.consent!
  for (const element of content.querySelectorAll<HTMLElement>('*')) {
    // Forms and links ask for nothing by themselves, and the fields of a form shadow its members.
    if (element instanceof HTMLFormElement || /^(a|area)$/.test(element.localName)) continue
    if (mark(element, id, isOwn)) continue
    element.remove()
    report(`<${element.localName}> in <template data-consent="${id}"> cannot be checked, and is left out`)
  }
  return content
}

function mark(element: HTMLElement, id: string, isOwn: (url: URL) => boolean): boolean {
  const { localName } = element
  if (localName === 'script') return markScript(element, id)
  // What steers other requests, holds HTML that nobody has looked at, or sets an address later.
  if (hasShadow(element) || element.matches('base,meta[http-equiv],[srcdoc],[attributeName$=href]'))
    return false
  return [...element.attributes].every(({ name, value }) => {
    if (
      !/^(xlink:href|href|poster|data|background|[a-z]*src(set)?)$/.test(name) ||
      /^imgsrcdata:image/i.test(localName + name + value) ||
      urlsIn([name, value]).every(url => url && isOwn(url))
    ) {
      return true
    }
    element.removeAttribute(name)
    element.setAttribute('data-' + name, value)
    element.dataset.consent = element.dataset.consent ?? id
    return ADDRESSES.includes(name) && element.matches(MARKED)
  })
}

function markScript(script: Element, id: string): boolean {
  // SVG has scripts too; and what is neither JavaScript nor data steers requests: import maps, speculation rules.
  const type = script instanceof HTMLScriptElement ? script.type.trim().toLowerCase() : '-'
  const isClassic = /^$|(a|j|ve)script[\d.]*$/.test(type)
  if (!isClassic && !/\/|^module$/.test(type)) return false
  const copy = rebuildScript(script as HTMLScriptElement)
  if (isClassic || type === 'module') {
    copy.type = 'text/plain'
    copy.dataset.type = type
    copy.dataset.consent = copy.dataset.consent ?? id
  }
  script.replaceWith(copy)
  return true
}

/** Whether an element brings a shadow root, which may be closed to us. Those that cannot be cloned are lost anyway. */
function hasShadow(element: Element): boolean {
  const canHost = (host: Node): boolean => {
    try {
      return !!(host as Element).attachShadow({ mode: 'open' })
    } catch {
      return false
    }
  }
  return (
    !!element.shadowRoot ||
    (canHost(element.ownerDocument.createElement(element.localName)) && !canHost(element.cloneNode()))
  )
}

/** What the recorder keeps of one step. */
export interface Observed {
  /** Every change of the app's nodes and of what the app put into the head, in order. */
  readonly changes: string[]
  /** Every event in the app, on its document and its window, in order. */
  readonly events: string[]
  /** Events of what arrives from outside the page (files, and what a frame stored), sorted. */
  readonly arrivals: string[]
  /** The app at the end of the step, a line an element. */
  readonly dom: string[]
}

/**
 * Runs in the page's document, but in a world of its own: its natives are not those that the page and Latchkey see, so
 * nothing that they patch can change what is recorded. Leaves `observed()` there. It is sent to the browser as text, so
 * it uses nothing of this file.
 */
export function recorder(customEvents: readonly string[]): void {
  if (window !== top) return
  const changes: string[] = []
  const events: string[] = []
  const arrivals: string[] = []
  let app: Element | null = null

  /** The page's own nodes: whatever Latchkey adds carries its name, or is none of the app's. */
  const isOurs = (node: Node): boolean => {
    const element = node instanceof Element ? node : node.parentElement
    return (
      element?.closest(
        '[id^=latchkey], [class^=latchkey], [data-latchkey], [data-level], [src*="/latchkey/"], [href*="/latchkey/"], meta[http-equiv]',
      ) != null
    )
  }
  const nameOf = (target: EventTarget | Node): string => {
    if (!(target instanceof Element)) return target instanceof Node ? target.nodeName : 'window'
    return (
      target.localName +
      (target.id && `#${target.id}`) +
      target.className.toString().replace(/^(?=.)|\s+/g, '.')
    )
  }
  const list = (nodes: NodeList): string => {
    const names = [...nodes].map(nameOf)
    return names.length > 5 ? `${names.length}: ${names[0]} … ${names.at(-1)}` : names.join(' ')
  }
  const isInApp = (node: Node): boolean =>
    app !== null && (node === app || app.contains(node) || !node.isConnected)

  const note = (records: MutationRecord[]): void => {
    for (const { type, target, attributeName, oldValue, addedNodes, removedNodes } of records) {
      if (type === 'childList')
        changes.push(`${nameOf(target)} +[${list(addedNodes)}] -[${list(removedNodes)}]`)
      else changes.push(`${nameOf(target)} ${attributeName ?? 'text'} was ${oldValue}`)
    }
  }
  const inApp = new MutationObserver(note)
  const inHead = new MutationObserver(records => {
    for (const { addedNodes, removedNodes } of records) {
      for (const node of [...addedNodes, ...removedNodes]) {
        if (!isOurs(node) && node.parentNode !== null) changes.push(`head: ${nameOf(node)}`)
      }
    }
  })
  // A page may swap its whole body, and with it the app.
  const find = (): void => {
    const found = document.querySelector('#app')
    if (found && found !== app) {
      app = found
      inApp.observe(app, {
        subtree: true,
        childList: true,
        attributes: true,
        attributeOldValue: true,
        characterData: true,
        characterDataOldValue: true,
      })
    }
  }
  new MutationObserver(find).observe(document, { subtree: true, childList: true })
  document.addEventListener('DOMContentLoaded', () => {
    // Where the parser pauses is the network's; what it made stands in the nodes at the end of the step.
    inApp.takeRecords()
    changes.length = 0
    inHead.observe(document.head, { childList: true })
  })

  const hear = (event: Event): void => {
    const { target, type } = event
    if (
      !target ||
      (target instanceof Node && target !== document && !isInApp(target) && target !== document.body)
    )
      return
    const line = `${type} at ${nameOf(target)}${event.isTrusted ? '' : ', by script'}${event.cancelable ? ', cancelable' : ''}`
    ;(/^(load|error|abort|loadend|loadstart|storage)$/.test(type) ? arrivals : events).push(line)
  }
  // What depends on where things stand in the window, or on when it is painted, differs once there is a banner.
  const apart =
    /^(mouse|pointer|touch|wheel|scroll|resize|animation|transition|selection|visibility|page(reveal|swap))/
  const types = new Set(
    [...Object.keys(HTMLElement.prototype), ...Object.keys(window), ...Object.keys(Document.prototype)]
      .filter(name => name.startsWith('on'))
      .map(name => name.slice(2))
      .filter(type => !apart.test(type))
      .concat('DOMContentLoaded', 'focusin', 'focusout', customEvents),
  )
  for (const type of types) window.addEventListener(type, hear, true)
  // The path of an element's load event ends at the document.
  document.addEventListener('load', hear, true)

  const write = (root: Element | ShadowRoot, lines: string[], indent: string): void => {
    for (const node of root.childNodes) {
      if (!(node instanceof Element)) {
        lines.push(`${indent}${node.nodeName} ${JSON.stringify(node.nodeValue)}`)
        continue
      }
      const state: string[] = [...node.attributes].map(
        ({ name, value }) => `${name}=${JSON.stringify(value)}`,
      )
      if (node instanceof HTMLInputElement) state.push(`.value=${node.value}`, `.checked=${node.checked}`)
      if (node instanceof HTMLSelectElement || node instanceof HTMLTextAreaElement)
        state.push(`.value=${node.value}`)
      if (node instanceof HTMLImageElement)
        state.push(`.width=${node.naturalWidth}`, `.src=${node.currentSrc}`)
      if (node === document.activeElement) state.push('.focused')
      lines.push(`${indent}<${node.localName} ${state.join(' ')}>`)
      if (node.shadowRoot) {
        lines.push(`${indent} shadow`)
        write(node.shadowRoot, lines, `${indent}  `)
      }
      const frame = node instanceof HTMLIFrameElement ? node.contentDocument?.documentElement : null
      if (frame) write(frame, lines, `${indent}  frame `)
      write(node, lines, `${indent} `)
      if (node instanceof HTMLTemplateElement) lines.push(`${indent} template ${node.innerHTML}`)
    }
  }
  const observed = (): Observed => {
    note(inApp.takeRecords())
    const dom = [location.href, document.title, `history ${history.length} ${JSON.stringify(history.state)}`]
    for (const element of document.head.children) if (!isOurs(element)) dom.push(`head ${element.outerHTML}`)
    if (app) write(app, dom, '')
    return {
      changes: changes.splice(0),
      events: events.splice(0),
      // Files arrive over several connections at once, in the order of the network; what another window stored comes
      // by way of the browser, before or after a message that was sent later.
      arrivals: arrivals.splice(0).toSorted(),
      dom,
    }
  }
  Object.assign(globalThis, { observed })
}

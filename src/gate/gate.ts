import { native, read } from '../browser/natives.ts'
import { report } from '../browser/report.ts'
import type { Held } from './held.ts'
import { MARKED, readMarked, type Marked } from './marked.ts'
import { openAddresses } from './open-addresses.ts'
import { isOwn, refusal, type Rules } from './refusal.ts'
import { runScript } from './run-script.ts'
import { createScriptQueue } from './script-queue.ts'
import { templateContent } from './template-content.ts'

/** How many records are kept: a page may hold any number of things. */
const MOST = 500

/** Keeps marked content from loading, at level `mark`. */
export interface Gate {
  /** Releases what is allowed now, and takes back what is no longer. Call after each decision and when nodes came. */
  update(): void
  /** What waits now, at most 500 records. */
  held(): readonly Held[]
  /** Calls back for each thing that waits, now and later; returns the function that stops it. */
  onHeld(listener: (held: Held) => void): () => void
}

/** Starts the gate. Marked content is inert by itself: the gate finds it, releases it on a grant, and takes it back. */
export function createGate(given: Omit<Rules, 'host'>): Gate {
  const rules: Rules = { ...given, host: location.hostname }
  const listeners = new Set<(held: Held) => void>()
  /** How to take back what was released. */
  const undo = new WeakMap<Element, () => void>()
  const told = new WeakMap<Element, string>()
  let waiting: Held[] = []

  const queue = createScriptQueue((script, isOrdered) => {
    if (!script.isConnected || refusal(rules, readMarked(script))) return
    const running = runScript(script, isOrdered)
    undo.set(script, () => {
      if (running === script) script.type = 'text/plain'
      else running.remove()
    })
    return running
  })

  function hold({ what, id, addresses, urls }: Marked, why: Held['why'], element: Element): void {
    const url = urls[0]?.href ?? addresses[0]?.[1] ?? null
    const record = { what, url, id, why }
    if (waiting.length < MOST) waiting.push(record)
    if (told.get(element) === why + url) return
    told.set(element, why + url)
    if (why !== 'not allowed yet')
      report(`<${what} data-consent="${id}"> ${url}: ${why}; see docs/marking.md`)
    listeners.forEach(listener => listener(record))
  }

  function visit(element: Element): void {
    // SVG has scripts of its own.
    if (undo.has(element) || !(element instanceof HTMLElement)) return
    const marked = readMarked(element)
    const isTemplate = element instanceof HTMLTemplateElement
    const isScript = element instanceof HTMLScriptElement
    if (!(isScript ? /^text\/plain$/i.test(element.type) : isTemplate || marked.addresses[0])) return
    const why = refusal(rules, marked)
    if (why) return hold(marked, why, element)
    if (isScript) return queue.add(element)
    if (!isTemplate) return void undo.set(element, openAddresses(element, marked))
    const content = templateContent(element, url => isOwn(rules, url))
    content.querySelectorAll(MARKED).forEach(visit)
    const nodes = [...content.childNodes]
    element.after(content)
    undo.set(element, () => new DocumentFragment().append(...nodes))
  }

  function update(): void {
    waiting = []
    const all = [...native('querySelectorAll')(MARKED)]
    const isParsing = read('readyState') === 'loading'
    // The parser may not be done with the last one while nothing follows it.
    if (isParsing && !all[all.length - 1]?.nextSibling) all.pop()
    // Inside out, so that what a template brought is undone before the template takes it away.
    for (const element of all.reverse()) {
      const takeBack = undo.get(element)
      if (!takeBack || !refusal(rules, readMarked(element))) continue
      undo.delete(element)
      takeBack()
    }
    for (const element of all.reverse()) {
      // A script is not async before the parser is done with it.
      const isWhole = !isParsing || (element as HTMLScriptElement).async !== false
      if (isWhole && element.isConnected) visit(element)
    }
    void queue.pump()
  }

  update()
  return {
    update,
    held: () => waiting,
    onHeld(listener) {
      listeners.add(listener)
      waiting.forEach(listener)
      return () => listeners.delete(listener)
    },
  }
}

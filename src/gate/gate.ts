import { byTag, queryAll, read } from '../browser/natives.ts'
import { report } from '../browser/report.ts'
import type { Held } from './held.ts'
import { addressesOf, isMarked, MARKED, readMarked } from './marked.ts'
import { isOwn, refusal, type Rules } from './refusal.ts'
import { createScriptQueue } from './script-queue.ts'
import { openAddresses } from './open-addresses.ts'
import { templateContent } from './template-content.ts'
import { watch } from './watch.ts'

/** How many records are kept: a page may hold any number of things. */
const MOST = 500

/** What a developer does about each fault. */
const CURES: Partial<Record<Held['why'], string>> = {
  'unknown id': 'declare the id',
  'address not declared': 'declare its host',
  'address not http': 'use http(s)',
  'nonce missing': "give it the page's nonce",
}

/** Keeps marked content from loading, at level `mark`. */
export interface Gate {
  /** Releases what is allowed now, and takes back what is no longer. Call after each decision. */
  update(): void
  /** What waits now, at most 500 records. */
  held(): readonly Held[]
  /** Calls back for each thing that waits, now and later; returns the function that stops it. */
  onHeld(listener: (held: Held) => void): () => void
  stop(): void
}

/** Starts the gate. Marked content is inert by itself: the gate finds it, releases it on a grant, and takes it back. */
export function createGate(rules: Rules): Gate {
  const host = location.hostname
  const listeners = new Set<(held: Held) => void>()
  const records = new WeakMap<Element, Held>()
  /** How to take back what was released. */
  const undo = new WeakMap<Element, () => void>()
  let waiting: Held[] = []

  const whyNot = (element: Element): Held['why'] | undefined => refusal(rules, readMarked(element), host)
  const queue = createScriptQueue(
    script => isMarked(script) && !whyNot(script),
    (script, running) => undo.set(script, running.undo),
  )

  function hold(element: Element, why: Held['why']): void {
    const { id, urls } = readMarked(element)
    const url = urls[0]?.href ?? addressesOf(element)[0]?.[1] ?? null
    let record = records.get(element)
    if (record?.why !== why || record.url !== url) {
      record = { what: element.localName, url, id, why }
      records.set(element, record)
      const cure = CURES[why]
      if (cure) report(`<${record.what} data-consent="${id}"> ${url ?? ''}: ${why}; ${cure}`)
      for (const listener of listeners) listener(record)
    }
    if (waiting.length < MOST) waiting.push(record)
  }

  function visit(element: Element): void {
    if (undo.has(element) || !isMarked(element) || !isComplete(element)) return
    const why = whyNot(element)
    if (why) hold(element, why)
    else if (element instanceof HTMLScriptElement) queue.add(element)
    else if (element instanceof HTMLTemplateElement) {
      const content = templateContent(element, url => isOwn(url, rules.owners, host))
      content.querySelectorAll(MARKED).forEach(visit)
      const nodes = [...content.childNodes]
      element.after(content)
      undo.set(element, () => new DocumentFragment().append(...nodes))
    } else undo.set(element, openAddresses(element))
  }

  function update(): void {
    waiting = []
    const all = [...queryAll(MARKED)]
    // Inside out, so that what a template brought is undone before the template takes it away.
    for (const element of all.reverse()) {
      const takeBack = undo.get(element)
      if (!takeBack || !whyNot(element)) continue
      undo.delete(element)
      takeBack()
    }
    for (const element of all.reverse()) if (element.isConnected) visit(element)
    void queue.pump()
  }

  const stop = watch(update)
  update()
  return {
    update,
    held: () => waiting,
    onHeld(listener) {
      listeners.add(listener)
      waiting.forEach(listener)
      return () => listeners.delete(listener)
    },
    stop,
  }
}

/** Whether the parser is done with an element: text and content may still come while nothing follows it. */
function isComplete(element: Element): boolean {
  if (read('readyState') !== 'loading') return true
  const all = byTag('*')
  return all[all.length - 1] !== element && (element as HTMLScriptElement).async !== false
}

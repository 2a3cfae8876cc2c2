import { native } from '../browser/natives.ts'
import { report } from '../browser/report.ts'
import { isParsing } from '../browser/when-ready.ts'
import type { Declared } from '../manifest/declared.ts'
import { createUrlOwners } from '../manifest/url-owners.ts'
import { MOST, type Held } from './held.ts'
import { MARKED, readMarked, type Marked } from './marked.ts'
import { openAddresses } from './open-addresses.ts'
import { refusal, type Refusal } from './refusal.ts'
import { runScript } from './run-script.ts'
import { createScriptQueue } from './script-queue.ts'
import { templateContent } from './template-content.ts'

/** By what the gate decides. */
export interface GateRules {
  readonly declared: Declared
  /** Whether a category or service may run now. */
  readonly allows: (id: string) => boolean
  /** The nonce of our own script; empty where it has none. */
  readonly nonce: string
}

/** Lets marked content load, and knows what waits. */
export interface Gate {
  /** Releases what is allowed now, and takes back what is no longer. Call after each decision and when nodes came. */
  update(): void
  /** What waits now, at most 500 records. */
  held(): readonly Held[]
  /** How much waits beyond those. */
  unheld(): number
  /** The elements that wait for nothing but the visitor's choice, in the order of the document. */
  waiting(): readonly HTMLElement[]
  /** Whether code that was released here is no longer allowed: nothing can stop it. */
  runsOn(): boolean
}

/** What was released, and how it is taken back. */
type Release = readonly [marked: Marked, undo: () => void]

/**
 * Starts the gate. Marked content is inert by itself: the gate finds it, releases it on a grant, and takes it back.
 * @param onHeld is told of each thing that waits, once for each reason.
 * @param known what else is known of elements that the guard has marked.
 */
export function createGate(
  { declared, allows, nonce }: GateRules,
  onHeld: (held: Held) => void,
  known?: WeakMap<Element, Pick<Held, 'who' | 'outcome'>>,
): Gate {
  const rules = {
    ...createUrlOwners(declared, location.hostname),
    allows,
    known: (id: string) => declared.services.has(id) || declared.categories.has(id),
    isIn: (service: string, category: string) => declared.services.get(service)?.category === category,
    nonce,
  }
  const released = new WeakMap<Element, Release>()
  const told = new WeakMap<Element, string>()
  const ran: Marked[] = []
  let waiting: Held[] = []
  let unheld = 0
  let elements: HTMLElement[] = []

  const queue = createScriptQueue((script, isOrdered) => {
    const marked = readMarked(script)
    if (!script.isConnected || refusal(rules, marked)) return
    const running = runScript(script, isOrdered)
    ran.push(marked)
    released.set(script, [
      marked,
      () => (running === script ? (script.type = 'text/plain') : running.remove()),
    ])
    return running
  })

  function hold(element: HTMLElement, id: string, [why, address]: Refusal): void {
    const what = element.localName
    const url = address ? address.href : null
    const record: Held = {
      what,
      url,
      id,
      why,
      outcome: 'stopped',
      who: null,
      when: performance.now(),
      ...known?.get(element),
    }
    // A page may mark any number of things.
    if (waiting.length >= MOST) {
      unheld++
      return
    }
    waiting.push(record)
    if (why === 'not allowed yet') elements.push(element)
    if (told.get(element) === why + url) return
    told.set(element, why + url)
    if (why !== 'not allowed yet') report(`<${what} data-consent="${id}"> ${url}: ${why}`)
    onHeld(record)
  }

  function visit(element: Element): void {
    // SVG has scripts of its own.
    if (released.has(element) || !(element instanceof HTMLElement)) return
    const marked = readMarked(element, allows(element.dataset.consent as string))
    const isTemplate = element instanceof HTMLTemplateElement
    const isScript = element instanceof HTMLScriptElement
    if (!(isScript ? /^text\/plain$/i.test(element.type) : isTemplate || marked.addresses[0] !== undefined))
      return
    const why = refusal(rules, marked)
    if (why) hold(element, marked.id, why)
    else if (isScript) queue.add(element)
    else released.set(element, [marked, isTemplate ? openTemplate(element, marked) : openAddresses(element)])
  }

  function openTemplate(template: HTMLTemplateElement, marked: Marked): () => void {
    const content = templateContent(template)
    if (marked.nonces[0] !== undefined) ran.push(marked)
    content.querySelectorAll(MARKED).forEach(visit)
    const nodes = [...content.childNodes]
    template.after(content)
    return () => new DocumentFragment().append(...nodes)
  }

  function update(): void {
    waiting = []
    unheld = 0
    elements = []
    const all = [...native('querySelectorAll')(MARKED)]
    const isEarly = isParsing()
    // The parser may not be done with the last one while nothing follows it.
    if (isEarly && !all[all.length - 1]?.nextSibling) all.pop()
    // Inside out, so that what a template brought is undone before the template takes it away.
    for (const element of all.reverse()) {
      const release = released.get(element)
      if (!release || !refusal(rules, release[0])) continue
      released.delete(element)
      release[1]()
    }
    for (const element of all.reverse()) {
      // A script is not async before the parser is done with it.
      const isWhole = !isEarly || (element as HTMLScriptElement).async !== false
      if (isWhole && element.isConnected) visit(element)
    }
    void queue.pump()
  }

  return {
    update,
    held: () => waiting,
    unheld: () => unheld,
    waiting: () => elements,
    runsOn: () => ran.some(marked => refusal(rules, marked)),
  }
}

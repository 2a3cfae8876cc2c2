import { report } from '../browser/report.ts'
import { rebuildScript } from './rebuild-script.ts'
import { swap } from './swap.ts'

const started = new WeakSet<HTMLScriptElement>()

/** A script that was set going. */
export interface Running {
  readonly element: HTMLScriptElement
  /** Makes it a placeholder again. */
  readonly undo: () => void
}

/**
 * Runs an inert script where it stands. The very element is used wherever the browser still runs it, so that nothing
 * about it is lost: listeners, nonce, and the trust in inline text that stood in the page.
 * @param isOrdered whether it must wait for those started before it.
 */
export function runScript(script: HTMLScriptElement, isOrdered: boolean): Running {
  const isAsync = script.hasAttribute('async')
  let element = script
  // The browser marks a script that it has looked at as async; one made by innerHTML it never looks at.
  if (started.has(script) || isAsync || !script.async) element = rebuildScript(script)
  started.add(element)

  const open = (): void => {
    if (script.dataset.type === 'module') element.type = 'module'
    else element.removeAttribute('type')
    if (isOrdered && !isAsync) element.async = false
  }
  if (element === script) {
    keepPage(() => swap(script, open))
    return { element, undo: () => void (script.type = 'text/plain') }
  }
  for (const type of ['load', 'error']) {
    // A handler in an attribute was copied with it.
    if (!script.hasAttribute(`on${type}`))
      element.addEventListener(type, () => script.dispatchEvent(new Event(type)))
  }
  open()
  keepPage(() => script.after(element))
  return { element, undo: () => element.remove() }
}

/** Runs something while nothing can write into the document: after parsing, that would wipe the page. */
function keepPage(run: () => void): void {
  const page = Document.prototype as unknown as Record<string, unknown>
  const refuse = (): void => report('a script that waited called document.write, which is too late')
  const kept = ['write', 'writeln', 'open'].map(name => [name, page[name]] as const)
  for (const [name] of kept) page[name] = refuse
  try {
    run()
  } finally {
    for (const [name, native] of kept) if (page[name] === refuse) page[name] = native
  }
}

import { report } from '../browser/report.ts'
import { rebuildScript } from './rebuild-script.ts'
import { takeOut } from './take-out.ts'

const started = new WeakSet<HTMLScriptElement>()

/**
 * Runs an inert script where it stands. The very element is used wherever the browser still runs it, so that nothing
 * about it is lost: listeners, nonce, and the trust in inline text that stood in the page.
 * @param isOrdered whether it must wait for those started before it.
 * @returns the element that runs: the script, or a copy after it.
 */
export function runScript(script: HTMLScriptElement, isOrdered: boolean): HTMLScriptElement {
  const isAsync = script.hasAttribute('async')
  // The browser makes a script async when it has looked at it; one made by innerHTML it never looks at.
  const running = started.has(script) || isAsync || !script.async ? rebuildScript(script) : script
  const isCopy = running !== script
  started.add(running)
  for (const event of isCopy ? ['load', 'error'] : []) {
    // A handler in an attribute was copied with it.
    if (!script.hasAttribute('on' + event)) {
      running.addEventListener(event, () => script.dispatchEvent(new Event(event)))
    }
  }
  const { type = '' } = script.dataset
  keepPage(() => {
    if (isCopy) script.after(running)
    const putBack = takeOut(running)
    running.type = /^module$|\//.test(type) ? type : ''
    if (isOrdered && !isAsync) running.async = false
    putBack()
  })
  return running
}

/** Runs something while nothing can write into the document: after parsing, that would wipe the page. */
function keepPage(run: () => void): void {
  const page = Document.prototype
  const { write, writeln, open } = page
  const refuse = (): void => report('document.write is too late')
  page.write = page.writeln = page.open = refuse as () => never
  run()
  Object.assign(page, { write, writeln, open })
}

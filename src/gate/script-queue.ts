import { isParsing } from '../browser/when-ready.ts'
import { isModule } from './marked.ts'

/** How long a script may keep those behind it waiting, in milliseconds. */
const PATIENCE = 3000
/** The same where the next one is inline and marked alike: it hardly works alone. */
const PATIENCE_BEFORE_INLINE = 8000

type Script = HTMLScriptElement

/** How long scripts may follow each other before the visitor has a turn, in milliseconds. */
const TURN = 50

/** Scripts in the order in which a browser would have run them. */
export interface ScriptQueue {
  /** Takes scripts in document order. */
  add(script: Script): void
  /** Runs what can run. */
  pump(): Promise<void>
}

/**
 * Makes the queue: `async` at once, classic scripts one after the other, then `defer` and modules after parsing.
 * @param run runs a script, after those that were run in order if so asked, and gives the element that it runs as.
 */
export function createScriptQueue(run: (script: Script, isOrdered: boolean) => Script | void): ScriptQueue {
  const queue: Script[] = []
  let isBusy = false
  // Scripts in order wait for each other inside the browser too, so none is put there once one hangs.
  let isOrdered = true

  const next = (turn: number): Script | undefined =>
    queue[0] && turnOf(queue[0]) <= turn ? queue.shift() : undefined

  return {
    add(script) {
      if (!queue.includes(script)) queue.push(script)
    },
    async pump() {
      let script
      queue.sort((one, other) => turnOf(one) - turnOf(other))
      while ((script = next(0))) run(script, isOrdered)
      if (isBusy) return
      isBusy = true
      let start = performance.now()
      while ((script = next(isParsing() ? 1 : 2))) {
        const running = run(script, isOrdered)
        if (!running?.src || running.noModule) {
          if (performance.now() - start > TURN) {
            await new Promise(resolve => setTimeout(resolve))
            start = performance.now()
          }
          continue
        }
        const [after] = queue
        const isNeeded = after && !after.src && after.dataset.consent === script.dataset.consent
        const patience = isNeeded ? PATIENCE_BEFORE_INLINE : PATIENCE
        if (!(await settled(running, patience))) isOrdered = false
      }
      isBusy = false
    },
  }
}

/** When a script runs: 0 as it comes, 1 in document order, 2 in document order after parsing. */
function turnOf(script: Script): number {
  if (!script.src && !isModule(script)) return 1
  return script.hasAttribute('async') ? 0 : script.defer || isModule(script) ? 2 : 1
}

/** Waits until a script has come or failed; nothing: it has done neither in time. */
function settled(script: Script, patience: number): Promise<Event | void> {
  return new Promise(resolve => {
    for (const type of ['load', 'error']) script.addEventListener(type, resolve)
    setTimeout(resolve, patience)
  })
}

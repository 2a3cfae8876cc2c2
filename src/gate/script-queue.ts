import { read } from '../browser/natives.ts'
import { endPreload, preload } from './preload.ts'
import { runScript, type Running } from './run-script.ts'

/** How long a script may keep those behind it waiting, in milliseconds. */
const PATIENCE = 3000
/** The same where the next one is inline and of the same service: it hardly works alone. */
const PATIENCE_BEFORE_DEPENDENT = 8000

type Script = HTMLScriptElement

/** Scripts in the order in which a browser would have run them. */
export interface ScriptQueue {
  /** Takes a script; call in document order. */
  add(script: Script): void
  /** Runs what can run. */
  pump(): Promise<void>
}

/**
 * Makes the queue: classic scripts one after the other, then `defer` and modules after parsing, and `async` at once.
 * @param mayRun is asked again when a script's turn comes.
 */
export function createScriptQueue(
  mayRun: (script: Script) => boolean,
  hasRun: (script: Script, running: Running) => void,
): ScriptQueue {
  const soon: Script[] = []
  const now: Script[] = []
  const later: Script[] = []
  const waiting = new WeakSet<Script>()
  let isBusy = false
  // Scripts in order wait for each other inside the browser too, so none is added once one hangs.
  let isOrdered = true

  function start(script: Script): Script | undefined {
    waiting.delete(script)
    if (!script.isConnected || !mayRun(script)) {
      endPreload(script)
      return
    }
    const running = runScript(script, isOrdered)
    hasRun(script, running)
    return running.element
  }

  return {
    add(script) {
      if (waiting.has(script)) return
      waiting.add(script)
      const isModule = script.dataset.type === 'module'
      const isExternal = script.hasAttribute('src')
      const list =
        script.hasAttribute('async') && (isExternal || isModule)
          ? soon
          : isModule || (isExternal && script.defer)
            ? later
            : now
      list.push(script)
    },
    async pump() {
      soon.splice(0).forEach(start)
      if (isBusy) return
      isBusy = true
      for (;;) {
        const script = now.shift() ?? (read('readyState') === 'loading' ? undefined : later.shift())
        if (!script) break
        const rest = [...now, ...later]
        rest.forEach(preload)
        const element = start(script)
        if (!element?.hasAttribute('src') || element.noModule) continue
        const next = rest[0]
        const isNeeded = next && !next.hasAttribute('src') && next.dataset.consent === script.dataset.consent
        isOrdered = (await settled(element, isNeeded ? PATIENCE_BEFORE_DEPENDENT : PATIENCE)) && isOrdered
        endPreload(script)
      }
      isBusy = false
    },
  }
}

/** Whether a script has come, or failed, within a time. */
function settled(script: Script, patience: number): Promise<boolean> {
  return new Promise(resolve => {
    const done = (): void => resolve(true)
    script.addEventListener('load', done)
    script.addEventListener('error', done)
    setTimeout(resolve, patience, false)
  })
}

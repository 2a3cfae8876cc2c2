import { createLoader } from './browser/load-file.ts'
import { read } from './browser/natives.ts'
import { readJson } from './browser/read-json.ts'
import { report } from './browser/report.ts'
import type { ShowRendered } from './controls/controls.ts'
import { run, type Latchkey, type Options } from './latchkey.ts'
import type { Visit } from './visit.ts'

declare global {
  interface Window {
    Latchkey?: Latchkey
  }
}

/** Starts Latchkey from its own script element, as its attributes say. */
export function runTag(showRendered?: (manifest: unknown) => ShowRendered): void {
  const script = ownScript()
  const { ui, manifest, ...options } = script?.dataset ?? {}
  const nonce = script?.nonce ?? ''
  const folder = ui ? ui.replace(/\/?$/, '/') : script?.src.replace(/[^/]*$/, '')

  // A deferred or injected script comes after the body: what stood unmarked in the page has loaded then.
  if (read('body')) report('came late: put the script first in <head>, without async or defer')

  if (manifest) {
    // From this site only: another host's manifest would decide what runs here.
    fetch(manifest, { mode: 'same-origin' })
      .then(response => response.json())
      .catch((error: unknown) => report('no JSON at data-manifest', error))
      .then(begin)
  } else begin(readJson('latchkey-manifest'))

  function begin(source: unknown): void {
    const latchkey = run(source, options as Options, {
      load: createLoader(new URL(folder || '.', location.href).href, __INTEGRITY__, nonce) as Visit['load'],
      nonce,
      ...(showRendered && { showRendered: showRendered(source) }),
    })
    // Defined, not assigned: page content with that name must not get in the way.
    Object.defineProperty(window, 'Latchkey', { value: latchkey, configurable: true })
  }
}

/** Our own script element. The prototype's getter is asked, since `<img name=currentScript>` shadows the property. */
function ownScript(): HTMLScriptElement | undefined {
  const current = read('currentScript')
  if (current instanceof HTMLScriptElement) return current
  // An optimiser that runs us later leaves no current script; the file's name tells the element.
  return [...read('scripts')].find(({ src }) => /\/latchkey\.js/.test(src))
}

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
  const settings = script?.dataset ?? {}
  const nonce = script?.nonce ?? ''
  // Relative to the page where it is given, else beside the script itself.
  const folder = new URL(settings.ui ?? '.', settings.ui ? location.href : script?.src || location.href).href

  if (!settings.ui && !script?.src) report('data-ui is missing: the folder of our other files')
  // A deferred or injected script comes after the body: what stood unmarked in the page has loaded then.
  if (read('body')) report('the script came late: put it first in <head>, without async or defer')

  if (settings.manifest) {
    // From this site only: another host's manifest would decide what runs here.
    fetch(settings.manifest, { mode: 'same-origin' })
      .then(response => response.json())
      .catch((error: unknown) => report('no JSON at data-manifest', error))
      .then(begin)
  } else begin(readJson('latchkey-manifest'))

  function begin(manifest: unknown): void {
    const latchkey = run(manifest, settings as Options, {
      load: createLoader(folder.replace(/\/?$/, '/'), __INTEGRITY__, nonce) as Visit['load'],
      nonce,
      ...(showRendered && { showRendered: showRendered(manifest) }),
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

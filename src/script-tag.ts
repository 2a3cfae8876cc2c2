import { createLoader } from './browser/load-file.ts'
import { readJson } from './browser/read-json.ts'
import { report } from './browser/report.ts'
import { fetchSame } from './browser/whole-manifest.ts'
import { run, type Latchkey, type Options } from './latchkey.ts'

declare global {
  interface Window {
    Latchkey?: Latchkey
  }
}

const script = ownScript()
const settings: DOMStringMap = script?.dataset ?? {}
const folder = settings.ui ?? (script?.src ? new URL('.', script.src).href : '')
const nonce = script?.nonce ?? ''

if (!folder) report('data-ui is missing: an inline gate needs the address of the folder with its other files')
// A deferred or injected script comes after the body; what stood unmarked in the page has then loaded already.
if (document.body)
  report('the script came late: put it first in <head>, without async or defer, and keep optimisers off it')

if (settings.manifest) {
  const start = (manifest: unknown): void => begin(manifest)
  fetchSame(settings.manifest).then(start, (error: unknown) => {
    report(`data-manifest could not be read; nothing optional runs`, error)
    start(undefined)
  })
} else begin(readJson('latchkey-manifest'))

function begin(manifest: unknown): void {
  const latchkey = run(manifest, settings as Options, {
    load: createLoader(folder, __INTEGRITY__, nonce) as never,
    nonce,
  })
  // Defined, not assigned: page content with that name must not get in the way.
  Object.defineProperty(window, 'Latchkey', { value: latchkey, configurable: true })
}

/** Our own script element. The prototype's getter is asked, since `<img name=currentScript>` shadows the property. */
function ownScript(): HTMLScriptElement | null {
  const current: unknown = Reflect.get(Document.prototype, 'currentScript', document)
  if (current instanceof HTMLScriptElement) return current
  // An optimiser that runs us later leaves no current script; the file's name tells the element.
  return (
    [...document.getElementsByTagName('script')].find(({ src }) => /\/latchkey\.js(\?|$)/.test(src)) ?? null
  )
}

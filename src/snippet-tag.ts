import { createLoader } from './browser/load-file.ts'
import { read } from './browser/natives.ts'
import { readJson } from './browser/read-json.ts'
import { report } from './browser/report.ts'
import { run } from './latchkey.ts'
import { readAhead } from './manifest/read-ahead.ts'
import type { Options } from './options.ts'
import { showRenderedBanner, type RenderedBanner } from './ui/show-rendered-banner.ts'
import type { Visit } from './visit.ts'

// The current script is ours, unless an optimiser runs our code from another: `data-ui` tells.
const current = read('currentScript') as HTMLScriptElement | null
const script = [current, ...read('scripts')].find(own => own?.dataset.ui) ?? current
const { ui = '.', ...options } = script?.dataset ?? {}
const nonce = script?.nonce ?? ''
const folder = new URL(ui, location.href)

// An optimiser may run it late: what stood unmarked in the page has loaded then.
if (read('body')) report('came late: put it first in <head>')

const source = readJson('latchkey-manifest')
const { snippet } = (source ?? {}) as { readonly snippet?: RenderedBanner }
const latchkey = run(source, options as Options, {
  readManifest: readAhead,
  load: createLoader(folder, nonce) as Visit['load'],
  nonce,
  worker: new URL('worker.js', folder).href,
  // Only here is the code of a banner needed before any lazy file.
  showRendered: snippet && ((visit, keep) => showRenderedBanner(visit, snippet, keep)),
})
// Defined, not assigned: page content with that name must not get in the way.
Object.defineProperty(window, 'Latchkey', { value: latchkey, configurable: true })

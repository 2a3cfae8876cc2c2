import { createLoader } from './browser/load-file.ts'
import { read } from './browser/natives.ts'
import { readJson } from './browser/read-json.ts'
import { report } from './browser/report.ts'
import { run, type Latchkey } from './latchkey.ts'
import { readManifest } from './manifest/read-manifest.ts'
import type { Options } from './options.ts'
import type { Visit } from './visit.ts'

declare global {
  interface Window {
    Latchkey?: Latchkey
  }
}

/** Starts Latchkey from its own script element, as its attributes say. */
export function runTag(): void {
  // The current script is ours, unless an optimiser runs our code from another: `data-ui` or the file's name tells.
  const current = read('currentScript') as HTMLScriptElement | null
  const script =
    [current, ...read('scripts')].find(own => own?.dataset.ui ?? /\/latchkey\.js/.test(own?.src as string)) ??
    current
  const { ui, manifest, ...options } = script?.dataset ?? {}
  const nonce = script?.nonce ?? ''
  const folder = new URL(ui ? ui.replace(/\/?$/, '/') : script?.src || '.', location.href)

  // A deferred or injected script comes after the body: what stood unmarked in the page has loaded then.
  if (read('body')) report('came late: put it first in <head>')

  if (manifest) {
    if (options.level === 'seal') {
      report('data-manifest is too late for seal: level guard')
      options.level = 'guard'
    }
    // From this site only: another host's manifest would decide what runs here.
    fetch(manifest, { mode: 'same-origin' })
      .then(response => response.json())
      .catch((error: unknown) => report('no JSON at data-manifest', error))
      .then(begin)
  } else begin(readJson('latchkey-manifest'))

  function begin(source: unknown): void {
    const latchkey = run(source, options as Options, {
      readManifest,
      load: createLoader(folder, nonce) as Visit['load'],
      nonce,
      ours: script?.src ?? '',
      worker: new URL('worker.js', folder).href,
    })
    // Defined, not assigned: page content with that name must not get in the way.
    Object.defineProperty(window, 'Latchkey', { value: latchkey, configurable: true })
  }
}

import { native } from './browser/natives.ts'
import { report } from './browser/report.ts'
import { LANGUAGE_IMPORTS } from './languages/language-imports.ts'
import type { LanguageFiles } from './words/language-files.ts'
import { run, type Latchkey } from './latchkey.ts'
import type { Options } from './options.ts'
import type { Ids } from './manifest/define-manifest.ts'
import { readManifest } from './manifest/read-manifest.ts'
import type { Manifest } from './manifest/types.ts'
import type { LazyFiles, Visit } from './visit.ts'

/** The lazy parts as a bundler finds them. */
const PARTS: { [Name in Exclude<keyof LazyFiles, keyof LanguageFiles>]: () => Promise<LazyFiles[Name]> } = {
  page: () => import('./page-file.ts'),
  banner: () => import('./banner-file.ts'),
  again: () => import('./again-file.ts'),
  theme: () => import('./ui/theme-file.ts'),
  armour: () => import('./ui/armour-file.ts'),
  panel: () => import('./ui/panel-file.ts'),
  aftercare: () => import('./aftercare-file.ts'),
  log: () => import('./log-file.ts'),
  annex: () => import('./annex/annex-file.ts'),
  placeholder: () => import('./ui/placeholder-file.ts'),
  validate: () => import('./manifest/validate-file.ts'),
  'moving-in': () => import('./moving/moving-in-file.ts'),
  check: () => import('./check/check-file.ts'),
  inventory: () => import('./inventory/inventory-file.ts'),
  known: () => import('./known/known-file.ts'),
  'inventory-panel': () => import('./inventory-panel/inventory-panel-file.ts'),
  language: () => import('./languages/language-file.ts'),
  'own-language': () => import('./languages/own-language-file.ts'),
}

// Not one object made of two: a bundler could not leave that out where nobody calls `start`.
const load = ((name: keyof LazyFiles) =>
  name in PARTS
    ? PARTS[name as keyof typeof PARTS]()
    : LANGUAGE_IMPORTS[name as keyof LanguageFiles]()) as Visit['load']

/**
 * Starts Latchkey on this page and returns it, typed by the manifest's own ids.
 *
 * A module runs after the document is parsed. Marked content is inert by its markup and waits for it; what stands
 * unmarked in the page has loaded by then. Started a second time, it returns the first one with one warning.
 * Never throws: a faulty manifest shuts what is faulty.
 */
export function start<const M extends Manifest>(manifest: M, options: Options = {}): Latchkey<Ids<M>> {
  const unmarked = [...native('querySelectorAll')<HTMLScriptElement>('script[src]:not([data-consent])')].find(
    ({ src }) => /^https?:/.test(src) && !src.startsWith(location.origin),
  )
  if (unmarked) {
    report(
      `start() in a module runs after parsing: an unmarked script such as ${unmarked.src} has loaded already. ` +
        'Mark it with data-consent, or put the script tag first in <head>',
    )
  }
  return run(manifest, options, { readManifest, load }) as Latchkey<Ids<M>>
}

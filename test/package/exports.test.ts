import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../../', import.meta.url)

/** The same names in each framework. */
const HOOKS = [
  'Allowed',
  'LatchkeyProvider',
  'useAllows',
  'useBanner',
  'useDecision',
  'useLatchkey',
  'useSettings',
]

/** Everything that can be imported, entry by entry. A change here is a change of the public contract. */
const EXPORTS: Record<string, string[]> = {
  '.': ['defineLanguage', 'defineManifest', 'readChoice', 'start'],
  './ui': ['bannerStyle', 'checkTheme', 'renderBanner'],
  './annex': [
    'annexCsv',
    'annexMarkdown',
    'annexRows',
    'annexStyle',
    'renderAnnex',
    'renderNotice',
    'renderRecipients',
    'renderSettings',
    'toIso27560',
  ],
  './preact': HOOKS,
  './react': HOOKS,
  './words/cy': ['words'],
  './inventory': ['compare', 'findingsCsv', 'findingsMarkdown', 'knownProducts', 'proposeEntries'],
  './testing': [
    'AnnexError',
    'annexMatchers',
    'createFakeLatchkey',
    'driveSite',
    'expectTrueAnnex',
    'reportText',
  ],
}

const { exports: entries } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
  exports: Record<string, string | { default: string }>
}

describe('the entries of the package', () => {
  it('are the listed ones, and files', () => {
    expect(Object.keys(entries)).toEqual([...Object.keys(EXPORTS), './schema', './dist/*', './package.json'])
  })

  it.each(Object.entries(EXPORTS))('%s exports what is listed, and nothing else', async (entry, names) => {
    const { default: path } = entries[entry] as { default: string }
    const module = (await import(new URL(path, ROOT).href)) as object
    expect(Object.keys(module).sort()).toEqual(names)
  })

  it.each([
    ['react', /^react$/],
    ['preact', /^preact(\/hooks)?$/],
  ])('%s imports that framework alone, with all that it is made of', (entry, framework) => {
    const found = packagesOf(new URL(`dist/npm/${entry}.js`, ROOT))
    expect(found.size).toBeGreaterThan(0)
    expect([...found].filter(name => !framework.test(name))).toEqual([])
  })
})

/** The packages that a built file imports, by itself or through its parts. */
function packagesOf(file: URL, seen = new Set<string>()): Set<string> {
  seen.add(file.href)
  const code = readFileSync(file, 'utf8')
  const names = [...code.matchAll(/^(?:import|export) .*?from "([^"]+)";$|^import "([^"]+)";$/gm)].map(
    ([, from, alone]) => from ?? alone ?? '',
  )
  const parts = names.filter(name => name.startsWith('.')).map(name => new URL(name, file))
  const found = new Set(names.filter(name => !name.startsWith('.')))
  for (const part of parts.filter(({ href }) => !seen.has(href))) {
    for (const name of packagesOf(part, seen)) found.add(name)
  }
  return found
}

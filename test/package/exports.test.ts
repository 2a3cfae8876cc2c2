import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../../', import.meta.url)

/** Everything that can be imported, entry by entry. A change here is a change of the public contract. */
const EXPORTS: Record<string, string[]> = {
  '.': ['defineManifest', 'readChoice', 'start'],
  './ui': ['bannerStyle', 'renderBanner'],
  './annex': [
    'annexCsv',
    'annexMarkdown',
    'annexRows',
    'annexStyle',
    'renderAnnex',
    'renderNotice',
    'renderRecipients',
    'toIso27560',
  ],
  './inventory': ['compare', 'findingsCsv', 'findingsMarkdown', 'knownProducts', 'proposeEntries'],
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
})

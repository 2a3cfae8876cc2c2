import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import demo from '../../../demo/manifest.ts'
import { KINDS } from '../../../src/manifest/categories.ts'
import type { Manifest } from '../../../src/manifest/types.ts'
import { renderBanner } from '../../../src/ui/index.ts'
import { faultsOf } from '../../support/faults-of.ts'

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')
const guide = read('docs/guides/without-a-question.md')
const example = JSON.parse(/```json\n(.*?)```/s.exec(guide)![1]!) as Manifest

it('shows a manifest in which nothing is wrong or doubtful', () => {
  expect(faultsOf(example)).toEqual([])
})

it('quotes the banner that it makes', () => {
  const html = renderBanner(example)
  for (const words of ['OK', 'Turn off', 'Turn on', 'Leave off']) {
    expect(html).toContain(`>${words}<`)
    expect(guide).toContain(`**${words}**`)
  }
  expect(html).toContain('We also count how often each page is read')
  const said = 'Your browser sends Global Privacy Control, so this is off until you turn it on'
  expect(html).toContain(said)
  expect(guide).toContain(said)
})

it('is the only place where a reader meets such a basis ready to copy', () => {
  const pages = [
    'README.md',
    'docs/manifest.md',
    'docs/guides/annex.md',
    'docs/guides/banner.md',
    'docs/guides/snippet.md',
  ]
  for (const page of pages) {
    const blocks = read(page).match(/```.*?```/gs) ?? []
    expect(blocks.join('\n'), page).not.toMatch(/basis['"]?: ['"](statistics|appearance)/)
  }
  const bases = Object.values(demo.categories ?? {}).map(({ basis = 'consent' }: { basis?: string }) => basis)
  expect(bases.filter(basis => KINDS.get(basis) === 'objects')).toEqual([])
})

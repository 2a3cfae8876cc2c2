import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')

/** Ours alone: a site has one framework, and says so in its configuration. */
const PRAGMA = '/** @jsxImportSource react */\n'

const shown = [...read('docs/guides/headless.md').matchAll(/^```tsx\n\/\/ (\S+)\n([\s\S]*?)^```$/gm)]

describe('the guide to banners in a design of one’s own', () => {
  it('shows the examples that the tests run', () => {
    const paths = shown.map(([, path]) => path)
    expect(paths).toContain('demo/headless/govuk/CookieBanner.tsx')
    expect(paths).toContain('demo/headless/react/Page.tsx')
  })

  it.each(shown.map(([, path, code]) => [path, code] as const))('shows %s as it is', (path, code) => {
    expect(code).toBe(read(path!).replace(PRAGMA, ''))
  })
})

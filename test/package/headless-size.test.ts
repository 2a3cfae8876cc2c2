import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, type Rollup } from 'vite'
import { describe, expect, it } from 'vitest'
import { brotliBytes } from './sizes.mjs'

const ROOT = new URL('../../', import.meta.url)
const guide = readFileSync(new URL('docs/guides/headless.md', ROOT), 'utf8')

describe.each(['react', 'preact'])('the hooks for %s', framework => {
  it('weigh in a bundle less than the guide says', async () => {
    const entry = fileURLToPath(new URL(`dist/npm/${framework}.js`, ROOT))
    const output = await build({
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        lib: { entry, formats: ['es'], fileName: 'hooks' },
        rolldownOptions: { external: [/^p?react/] },
      },
    })
    const [{ output: chunks }] = output as [Rollup.RollupOutput]
    const [, said] = /The hooks weigh less than (\d+) kB/.exec(guide) ?? []
    expect(chunks).toHaveLength(1)
    expect(brotliBytes(chunks[0].code)).toBeLessThan(Number(said) * 1000)
  })
})

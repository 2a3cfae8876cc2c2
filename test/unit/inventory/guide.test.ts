import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, it } from 'vitest'
import * as inventory from '../../../src/inventory/index.ts'

const guide = readFileSync(new URL('../../../docs/guides/inventory.md', import.meta.url), 'utf8')

it('runs the example of the guide', () => {
  const [, code = ''] = /```ts\n(.*?)```/s.exec(guide) ?? []
  const { outputText } = ts.transpileModule(code, { compilerOptions: { module: ts.ModuleKind.CommonJS } })
  const printed: unknown[][] = []
  const run = new Function('require', 'console', 'exports', outputText) as (...given: unknown[]) => void
  run(() => inventory, { log: (...line: unknown[]) => printed.push(line) }, {})
  expect(printed[0]?.slice(0, 2)).toEqual(['error', 'undeclared'])
  expect(printed.at(-1)?.[0]).toEqual([
    {
      name: '_ga',
      purpose: 'Counts how people use our pages.',
      expiry: '730 days',
      category: 'TODO',
    },
  ])
})

it('has a line for each kind of finding', async () => {
  const source = readFileSync(new URL('../../../src/inventory/finding.ts', import.meta.url), 'utf8')
  const kinds = [...source.matchAll(/^ {2}\| '([\w-]+)'/gm)].map(([, kind]) => kind)
  expect(kinds).toHaveLength(12)
  for (const kind of kinds) expect(guide).toContain(`| \`${kind}\` |`)
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inKilobytes, measure } from './sizes.mjs'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

describe('what visitors download', () => {
  it.each(measure())('$name stays within its budget', ({ bytes, budget }) => {
    expect(bytes).toBeLessThanOrEqual(budget)
  })

  it.each(measure())('$name weighs what the README says', ({ name, bytes }) => {
    const row = readme.split('\n').find(line => line.startsWith(`| ${name} |`))
    expect(row, `the README has no row '| ${name} |': run npm run sizes -- --write`).toBeDefined()
    expect(row).toBe(`| ${name} | ${inKilobytes(bytes)} |`)
  })
})

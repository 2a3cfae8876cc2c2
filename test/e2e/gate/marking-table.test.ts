import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

const promises = [...read('../../../docs/marking.md').matchAll(/^\| (?!Promise|---)(.+?) \|/gm)].map(
  ([, promise]) => promise!,
)
const sources = readdirSync(new URL('.', import.meta.url))
  .filter(file => file.endsWith('.test.ts'))
  .map(file => read(file))

/** The names of all tests; `${…}` in one stands for any string of the same file. */
const names = sources.flatMap(source =>
  [...source.matchAll(/\bit\(\s*(['"`])(.+?)\1,/g)].map(([, , name]) => {
    const [start = '', end] = name!.split(/\$\{\w+\}/)
    return (promise: string): boolean =>
      end === undefined
        ? promise === name
        : promise.startsWith(start) &&
          promise.endsWith(end) &&
          source.includes(`'${promise.slice(start.length, promise.length - end.length)}'`)
  }),
)

describe('the table of promises in docs/marking.md', () => {
  it('has a test of the same words for each line', () => {
    expect(promises.length).toBeGreaterThan(60)
    expect(promises.filter(promise => !names.some(isName => isName(promise)))).toEqual([])
  })

  it('has a line for each test', () => {
    const own = names.filter(isName => !promises.some(isName))
    // The two tests of this file.
    expect(own).toHaveLength(2)
  })
})

import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { parse, type Node } from 'acorn'
import { describe, expect, it } from 'vitest'
import { INTERNAL, LETTERS } from '../../.config/internal-names.mjs'
import { inlineScript } from '../../src/build/inline.ts'
import { headIntegrity } from './sizes.mjs'

const ROOT = new URL('../../', import.meta.url)
const HEAD = ['latchkey.js', 'snippet.js']
const LAZY = readdirSync(new URL('dist', ROOT)).filter(name => name.endsWith('.js') && !HEAD.includes(name))

const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')
const built = (file: string): string => read(`dist/${file}`)

/** Texts that minifiers leave alone: each stands once in its package, and nowhere else. */
const PREACT = 'dangerouslySetInnerHTML'
const SIGNALS_CORE = 'preact-signals'
const VALIBOT = '~run'

describe.each(HEAD)('%s, which runs in the head,', file => {
  const program = (): Node => parse(built(file), { ecmaVersion: 2020, sourceType: 'script' })

  it('is a classic script that any browser since 2020 can parse', () => {
    expect(program).not.toThrow()
  })

  it('holds no Preact, no signals and no Valibot', () => {
    for (const trace of [PREACT, SIGNALS_CORE, VALIBOT])
      expect(built(file).includes(trace), trace).toBe(false)
  })

  it('imports nothing by itself: only import() of its lazy files', () => {
    expect(staticImports(program())).toEqual([])
  })

  it('knows the integrity of each lazy file, by itself or through those that it loads', () => {
    const known = new Set([file])
    // Each is reached through those found before it.
    for (const loading of known) LAZY.filter(lazy => knows(loading, lazy)).forEach(lazy => known.add(lazy))
    // A worker loads a script by `importScripts`, which takes no integrity.
    for (const lazy of LAZY.filter(name => name !== 'worker.js')) expect(known, lazy).toContain(lazy)
    for (const lazy of ['banner.js', 'panel.js', 'annex.js']) expect(knows(lazy, 'cy.js'), lazy).toBe(true)
  })

  it('stands in a page as it is, so that its hash is the same there', () => {
    expect(inlineScript(built(file)) === built(file)).toBe(true)
  })

  it('reads the same in a page of any encoding', () => {
    expect(/^\p{ASCII}*$/u.test(built(file))).toBe(true)
  })
})

describe('the names that only the head and page.js know', () => {
  it('have a letter each', () => {
    expect(new Set([...LETTERS]).size).toBe(INTERNAL.length)
  })

  it.each(LAZY.filter(name => !['page.js', 'worker.js'].includes(name)))('are none that %s exports', file => {
    expect(exportsOf(built(file)).filter(name => INTERNAL.includes(name))).toEqual([])
  })

  it('would be found among those', () => {
    expect(exportsOf(built('aftercare.js'))).toContain('replaceRecord')
  })
})

// Once a rule has it, each node that comes into the page costs a sixth more in Chromium, also when the rule has gone.
it.each([...HEAD, ...LAZY])('%s styles nothing by `:has()`', file => {
  expect(built(file)).not.toContain(':has(')
})

describe('the README', () => {
  it('prints the integrity of the file for the script tag', () => {
    const [, integrity] = /integrity="(sha384-[^"]*)"/.exec(read('README.md')) ?? []
    expect(integrity).toBe(headIntegrity())
  })
})

describe.each(LAZY)('%s', file => {
  it('is a module that any browser since 2020 can parse', () => {
    expect(() => parse(built(file), { ecmaVersion: 2020, sourceType: 'module' })).not.toThrow()
  })

  it('imports no other file, so that its integrity covers all that runs', () => {
    expect(staticImports(parse(built(file), { ecmaVersion: 2020, sourceType: 'module' }))).toEqual([])
  })

  it('names no module of Node', () => {
    const names = builtinModules.map(name => `['"](?:node:)?${name.replace('/', '\\/')}['"]`).join('|')
    expect(new RegExp(`(?:from|import|require\\()\\s*(?:${names})`).test(built(file))).toBe(false)
  })

  it('holds Preact in the two panels only, and one copy of signals there', () => {
    const copies = /^(inventory-)?panel\.js$/.test(file) ? 1 : 0
    expect(built(file).includes(PREACT)).toBe(copies === 1)
    expect(built(file).split(SIGNALS_CORE).length - 1).toBe(copies)
  })

  it('holds the catalogue of products in its own file only', () => {
    expect(built(file).includes('Open Cookie Database')).toBe(file === 'known.js')
  })

  it('holds Valibot in the explanation of faults only', () => {
    if (file !== 'validate.js') expect(built(file).includes(VALIBOT)).toBe(false)
  })
})

/** Whether a built file carries the integrity of another. */
function knows(file: string, other: string): boolean {
  return built(file).includes(`sha256-${createHash('sha256').update(built(other)).digest('base64')}`)
}

function exportsOf(code: string): string[] {
  const { body } = parse(code, { ecmaVersion: 2022, sourceType: 'module' })
  return body.flatMap(node =>
    node.type === 'ExportNamedDeclaration'
      ? node.specifiers.flatMap(({ exported }) => ('name' in exported ? exported.name : []))
      : [],
  )
}

function staticImports(program: Node): unknown[] {
  const { body } = program as unknown as { body: { type: string; source?: { value: unknown } | null }[] }
  return body
    .filter(({ type, source }) => /^(?:Import|Export)/.test(type) && source)
    .map(({ source }) => source?.value)
}

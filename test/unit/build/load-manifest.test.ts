import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadManifest } from '../../../src/build/load-manifest.ts'
import { Mistake } from '../../../src/build/mistake.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-manifest-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function write(name: string, content: string): void {
  writeFileSync(join(folder, name), content)
}

async function mistakeOf(named?: string): Promise<Mistake> {
  const result = await loadManifest(folder, named).catch((error: unknown) => error)
  expect(result).toBeInstanceOf(Mistake)
  return result as Mistake
}

describe('loadManifest', () => {
  it('reads JSON, with the byte order mark that some editors write', async () => {
    write('latchkey.json', '\uFEFF{ "cookies": [] }')
    expect(await loadManifest(folder, 'latchkey.json')).toEqual({
      path: 'latchkey.json',
      manifest: { cookies: [] },
    })
  })

  it('reads what a TypeScript file exports by default', async () => {
    write(
      'annex.ts',
      'interface Shape { cookies: unknown[] }\nexport default { cookies: [] } satisfies Shape',
    )
    expect((await loadManifest(folder, 'annex.ts')).manifest).toEqual({ cookies: [] })
  })

  it('reads what a module exports as manifest', async () => {
    write('annex.mjs', 'export const manifest = { cookies: [] }')
    expect((await loadManifest(folder, 'annex.mjs')).manifest).toEqual({ cookies: [] })
  })

  it('reads what a CommonJS file exports', async () => {
    write('annex.cjs', 'module.exports = { cookies: [] }')
    expect((await loadManifest(folder, 'annex.cjs')).manifest).toEqual({ cookies: [] })
  })

  it('reads an edited module anew', async () => {
    write('annex.ts', 'export default { cookies: [] }')
    await loadManifest(folder, 'annex.ts')
    write('annex.ts', 'export default { services: {} }')
    expect((await loadManifest(folder, 'annex.ts')).manifest).toEqual({ services: {} })
  })

  it('leaves no files behind', async () => {
    write('annex.ts', 'export default { cookies: [] }')
    await loadManifest(folder, 'annex.ts')
    expect(readdirSync(folder)).toEqual(['annex.ts'])
  })

  it('finds the usual names, TypeScript first', async () => {
    write('latchkey.json', '{}')
    expect((await loadManifest(folder, undefined)).path).toBe('latchkey.json')
    write('latchkey.config.ts', 'export default { cookies: [] }')
    expect((await loadManifest(folder, undefined)).path).toBe('latchkey.config.ts')
  })
})

describe('loadManifest, where something is wrong', () => {
  it('names the files that it looked for', async () => {
    const { message, exitCode } = await mistakeOf()
    expect(message).toContain('latchkey.config.ts')
    expect(exitCode).toBe(2)
  })

  it.each([
    ['missing.json', 'There is no file missing.json'],
    ['folder', 'is a folder'],
    ['notes.txt', 'a manifest is a .json, .ts, .js or .mjs file'],
  ])('refuses %s in a sentence', async (name, sentence) => {
    mkdirSync(join(folder, 'folder'))
    write('notes.txt', '')
    const { message, exitCode } = await mistakeOf(name)
    expect(message).toContain(sentence)
    expect(exitCode).toBe(2)
  })

  it('gives line, column and the lines around for text that is not JSON', async () => {
    write('latchkey.json', '{\n  "cookies": [\n    { "name": "CFID" "expiry": "2 hours" }\n  ]\n}\n')
    const { message, exitCode } = await mistakeOf('latchkey.json')
    expect(message.split('\n')).toEqual([
      'latchkey.json:3:22 is not JSON: expected a comma or }, received "expiry".',
      '',
      '  1 | {',
      '  2 |   "cookies": [',
      '  3 |     { "name": "CFID" "expiry": "2 hours" }',
      '    |                      ^',
    ])
    expect(exitCode).toBe(1)
  })

  it('says in one line what a module threw, and where', async () => {
    write(
      'annex.ts',
      'const places = undefined as never\n\nexport default { site: (places as { x: { y: 1 } }).x.y }',
    )
    const { message, exitCode } = await mistakeOf('annex.ts')
    expect(message).toMatch(
      /^annex\.ts could not be loaded: Cannot read properties of undefined .* \(line 3, column \d+\)$/,
    )
    expect(exitCode).toBe(1)
  })

  it('says in one line what a module has of faulty syntax', async () => {
    write('annex.ts', 'export default {\n  cookies: [\n}')
    const { message } = await mistakeOf('annex.ts')
    expect(message).toMatch(/^annex\.ts could not be loaded: .*3/)
    expect(message.split('\n')).toHaveLength(1)
  })

  it('says what to write where a module exports no manifest', async () => {
    write('annex.mjs', 'export const cookies = []')
    expect((await mistakeOf('annex.mjs')).message).toContain('export default defineManifest')
  })
})

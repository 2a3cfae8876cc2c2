import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { build, type Rolldown } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createOutside, type Outside } from './outside.ts'

const bin = (path: string): string => fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url))

let outside: Outside
beforeAll(() => {
  outside = createOutside()
}, 180_000)
afterAll(() => {
  outside.remove()
})

describe('the packed package', () => {
  it('has no fault that publint knows', async () => {
    const file = readFileSync(outside.tarball)
    const tarball = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer
    const { messages, pkg } = await publint({ pack: { tarball }, strict: true })
    expect(messages.map(message => formatMessage(message, pkg ?? {}))).toEqual([])
  })

  it('has types that each way of resolving modules finds', () => {
    const check = [bin('@arethetypeswrong/cli/dist/index.js'), outside.tarball, '--no-color', '--no-emoji']
    // esm-only leaves out node10 and CommonJS: Node 20.19 and later can require() ES modules.
    // Of the files in ./dist/* and the JSON of ./schema none is a module with types, so they are no entries to check.
    check.push('--profile', 'esm-only', '--exclude-entrypoints', 'schema', 'dist/*')
    expect(() => outside.node(...check)).not.toThrow()
  })

  it('holds what runs, its types and its papers, and no sources or tests', () => {
    const installed = join(outside.folder, 'node_modules/latchkey')
    for (const path of [
      'dist/latchkey.js',
      'dist/types/index.d.ts',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'NOTICE',
    ]) {
      expect(existsSync(join(installed, path)), path).toBe(true)
    }
    for (const path of ['src', 'test', 'demo', '.config'])
      expect(existsSync(join(installed, path)), path).toBe(false)
  })
})

describe('from a project outside', () => {
  it('nobody gets React who has not installed it, and whoever has can use the hooks', () => {
    const react = join(outside.folder, 'node_modules/react')
    expect(existsSync(join(outside.folder, 'node_modules/preact'))).toBe(true)
    expect(existsSync(react)).toBe(false)
    outside.install('react@19', '@types/react@19')
    expect(existsSync(react)).toBe(true)
  })

  it.each([
    'latchkey',
    'latchkey/ui',
    'latchkey/annex',
    'latchkey/inventory',
    'latchkey/testing',
    'latchkey/preact',
    'latchkey/react',
    'latchkey/words/cy',
  ])('%s can be imported in Node, without a window', entry => {
    const code = `const names = Object.keys(await import('${entry}')); console.log(typeof window, names.length > 0)`
    expect(outside.node('--input-type=module', '--eval', code).trim()).toBe('undefined true')
  })

  it('the JSON Schema can be imported', () => {
    const code = `import schema from 'latchkey/schema' with { type: 'json' }; console.log(schema.$schema)`
    const printed = outside.node(
      '--disable-warning=ExperimentalWarning',
      '--input-type=module',
      '--eval',
      code,
    )
    expect(printed).toContain('json-schema.org')
  })

  it.each([
    ['NodeNext', 'NodeNext'],
    ['ESNext', 'Bundler'],
  ])('TypeScript accepts it strictly, with module %s and resolution %s', (module, moduleResolution) => {
    const compilerOptions = {
      module,
      moduleResolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
    }
    const project = {
      compilerOptions: { ...compilerOptions, target: 'ES2022', types: [] },
      files: ['consumer.ts'],
    }
    const path = join(outside.folder, `tsconfig.${moduleResolution}.json`)
    writeFileSync(path, JSON.stringify(project))
    expect(compile(path)).toBe('')
  })

  it('Vite bundles it, with the interface in files of its own', async () => {
    const result = (await build({
      configFile: false,
      root: outside.folder,
      logLevel: 'silent',
      build: { write: false, rolldownOptions: { input: join(outside.folder, 'site.ts') } },
    })) as Rolldown.RolldownOutput
    const chunks = result.output.filter(output => output.type === 'chunk')
    const entry = chunks.find(chunk => chunk.isEntry)
    expect(entry?.dynamicImports.length).toBeGreaterThan(0)
    expect(entry?.code).not.toContain('dangerouslySetInnerHTML')
    expect(chunks.some(chunk => chunk.code.includes('dangerouslySetInnerHTML'))).toBe(true)
  })
})

describe('the installed command', () => {
  const latchkey = (...args: string[]): string => {
    const command = join(outside.folder, 'node_modules/.bin/latchkey')
    return execFileSync(command, args, {
      cwd: outside.folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
  }

  it('reads a manifest in TypeScript', () => {
    expect(latchkey('validate')).toContain('latchkey.config.ts')
  })

  it('writes the annex and both blocks of the snippet', () => {
    expect(latchkey('annex')).toContain('<table')
    const { head, body } = JSON.parse(latchkey('snippet', '--json')) as { head: string; body: string }
    const gate = readFileSync(join(outside.folder, 'node_modules/latchkey/dist/snippet.js'), 'utf8')
    expect(head.includes(gate)).toBe(true)
    expect(body).toContain('id="latchkey-banner"')
  })
})

/** What the compiler has to say; empty when it is content. */
function compile(project: string): string {
  try {
    return execFileSync(process.execPath, [bin('typescript/bin/tsc'), '-p', project], { encoding: 'utf8' })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

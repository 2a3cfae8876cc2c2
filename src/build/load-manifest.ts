import { existsSync, readFileSync, statSync } from 'node:fs'
import { extname, relative, resolve } from 'node:path'
import { createJiti } from 'jiti'
import { codeFrame } from './code-frame.ts'
import { findJsonFault } from './find-json-fault.ts'
import { Mistake } from './mistake.ts'
import { packageFile } from './package-file.ts'

/** Where a manifest is looked for when none is named, in this order. */
export const USUAL_NAMES = [
  'latchkey.config.ts',
  'latchkey.config.js',
  'latchkey.config.mjs',
  'latchkey.config.json',
  'latchkey.json',
] as const

const MODULES = ['.ts', '.mts', '.js', '.mjs', '.cjs', '.cts']

/** A manifest as it stands in a file: nothing about it is checked yet. */
export interface LoadedManifest {
  /** Its path as a person in `cwd` would write it. */
  readonly path: string
  readonly manifest: unknown
}

/**
 * Reads a manifest from a file: JSON, or a module that exports it as `default` or `manifest`.
 * @throws {Mistake} with a sentence, when there is no such file, or nothing in it that could be a manifest.
 */
export async function loadManifest(cwd: string, named: string | undefined): Promise<LoadedManifest> {
  const file = named ?? USUAL_NAMES.find(name => existsSync(resolve(cwd, name)))
  if (!file)
    throw new Mistake(`No manifest here. Name one, or make one of ${USUAL_NAMES.join(', ')} in ${cwd}.`, 2)
  const absolute = resolve(cwd, file)
  const path = relative(cwd, absolute) || file
  if (!existsSync(absolute)) throw new Mistake(`There is no file ${path} in ${cwd}.`, 2)
  if (statSync(absolute).isDirectory()) throw new Mistake(`${path} is a folder. Name the manifest in it.`, 2)

  const extension = extname(file).toLowerCase()
  if (extension === '.json') return { path, manifest: parseJson(path, readFileSync(absolute, 'utf8')) }
  if (MODULES.includes(extension)) return { path, manifest: await importModule(path, absolute) }
  throw new Mistake(`${path}: a manifest is a .json, .ts, .js or .mjs file.`, 2)
}

function parseJson(path: string, content: string): unknown {
  // Editors on Windows write a byte order mark, which JSON.parse refuses.
  const text = content.replace(/^\uFEFF/, '')
  try {
    return JSON.parse(text)
  } catch (error) {
    const fault = findJsonFault(text)
    if (!fault) throw new Mistake(`${path} is not JSON: ${String(error)}`, 1)
    const { line, column, message } = fault
    throw new Mistake(`${path}:${line}:${column} is not JSON: ${message}.\n\n${codeFrame(text, fault)}`, 1)
  }
}

async function importModule(path: string, absolute: string): Promise<unknown> {
  const jiti = createJiti(absolute, {
    // The command leaves no files behind, and a manifest that was just edited is read anew.
    fsCache: false,
    moduleCache: false,
    // Otherwise a module without a default export would give itself as one.
    interopDefault: false,
    // `import { defineManifest } from 'latchkey'` works through npx too, where the package is not beside the manifest.
    alias: {
      'latchkey/annex': packageFile('dist/npm/annex.js'),
      'latchkey/ui': packageFile('dist/npm/ui.js'),
      latchkey: packageFile('dist/npm/index.js'),
    },
  })
  let module: { readonly default?: unknown; readonly manifest?: unknown }
  try {
    module = await jiti.import(absolute)
  } catch (error) {
    throw new Mistake(`${path} could not be loaded: ${reasonOf(error, absolute)}`, 1)
  }
  const manifest = module.default ?? module.manifest
  if (manifest === undefined) {
    throw new Mistake(`${path} exports no manifest. Write: export default defineManifest({ … })`, 1)
  }
  return manifest
}

/** What went wrong in somebody's module, and the line of it where that is known. */
function reasonOf(error: unknown, absolute: string): string {
  if (!(error instanceof Error)) return String(error)
  const [place] = (error.stack ?? '')
    .split('\n')
    .filter(line => line.includes(absolute))
    .slice(0, 1)
  const [, line, column] = /:(\d+):(\d+)\)?$/.exec(place ?? '') ?? []
  const [message = error.name] = error.message.split('\n').filter(Boolean)
  return `${message}${line ? ` (line ${line}, column ${column})` : ''}`
}

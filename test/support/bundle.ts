import { fileURLToPath } from 'node:url'
import { build, type Rollup } from 'vite'

/** Bundles one source file as a page gets it: a minified classic script for the oldest browsers that we promise. */
export async function bundle(file: URL): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../../', import.meta.url)),
    build: {
      write: false,
      target: 'es2020',
      lib: { entry: fileURLToPath(file), formats: ['iife'], name: 'bundled' },
    },
  })
  const [{ output: chunks }] = output as [Rollup.RollupOutput]
  return chunks[0].code
}

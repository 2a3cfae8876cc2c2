import { fileURLToPath } from 'node:url'
import { build, type Rollup } from 'vite'

const bundles = new Map<string, Promise<string>>()

/** Bundles an app with the libraries that it imports, for production, as its own site would; once a run. */
export function bundleApp(entry: URL): Promise<string> {
  const known = bundles.get(entry.href) ?? make(entry)
  bundles.set(entry.href, known)
  return known
}

async function make(entry: URL): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../../../', import.meta.url)),
    define: { 'process.env.NODE_ENV': '"production"' },
    // The test runner's own mode would choose the development build.
    mode: 'production',
    oxc: { jsx: { development: false } },
    build: {
      write: false,
      lib: { entry: fileURLToPath(entry), formats: ['iife'], name: 'app' },
    },
  })
  const [{ output: chunks }] = output as [Rollup.RollupOutput]
  return chunks[0].code
}

import { fileURLToPath } from 'node:url'
import { build, type Rollup } from 'vite'

/**
 * Bundles an example of the demo with the built package, as its own site would, for development: only there does a
 * framework say what it finds wrong.
 */
export async function bundleExample(entry: URL): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../../', import.meta.url)),
    define: { 'process.env.NODE_ENV': '"development"' },
    mode: 'development',
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(entry), formats: ['es'], fileName: 'client' },
    },
  })
  const [{ output: chunks }] = output as [Rollup.RollupOutput]
  return chunks[0].code
}

import { fileURLToPath } from 'node:url'
import { build, type Rollup } from 'vite'

/**
 * Bundles an example of the demo with the built package, as its own site would, for development: only there does a
 * framework say what it finds wrong.
 * @param first a module that has to come first, such as the one by which Preact says it.
 */
export async function bundleExample(entry: URL, first?: string): Promise<string> {
  const path = fileURLToPath(entry)
  const output = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('../../', import.meta.url)),
    define: { 'process.env.NODE_ENV': '"development"' },
    mode: 'development',
    plugins: first
      ? [{ name: 'first', transform: (code, id) => (id === path ? `import '${first}'\n${code}` : null) }]
      : [],
    build: {
      write: false,
      minify: false,
      lib: { entry: path, formats: ['es'], fileName: 'client' },
    },
  })
  const [{ output: chunks }] = output as [Rollup.RollupOutput]
  return chunks[0].code
}

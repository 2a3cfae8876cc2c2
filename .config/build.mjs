// Builds dist/: the lazy files first, because the head file carries their integrity; then the head file, the npm entries, the schema and the types.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import preact from '@preact/preset-vite'
import { createJiti } from 'jiti'
import { minify } from 'terser'
import { build } from 'vite'
import { INTERNAL, LETTERS } from './internal-names.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = process.env.LATCHKEY_DIST ?? `${root}dist`
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))

/** The languages that are lazy files, each a main file that carries the integrity of its parts. */
const LANGUAGES = ['cy', 'ur', 'pl']

/** The lazy files by name, in steps: each carries the integrity of those in the steps before it. */
const LAZY = [
  Object.fromEntries(
    LANGUAGES.flatMap(name =>
      ['later', 'details', 'settings', 'placeholder', 'receipt', 'annex', 'notice'].map(part => [
        `${name}-${part}`,
        `src/words/${name}/files/${part}.ts`,
      ]),
    ),
  ),
  Object.fromEntries(LANGUAGES.map(name => [name, `src/words/${name}/files/main.ts`])),
  {
    validate: 'src/manifest/validate-file.ts',
    'own-language': 'src/languages/own-language-file.ts',
    again: 'src/again-file.ts',
    log: 'src/log-file.ts',
    armour: 'src/ui/armour-file.ts',
  },
  { banner: 'src/banner-file.ts' },
  { language: 'src/languages/language-file.ts' },
  {
    theme: 'src/ui/theme-file.ts',
    annex: 'src/annex/annex-file.ts',
    aftercare: 'src/aftercare-file.ts',
    'moving-in': 'src/moving/moving-in-file.ts',
  },
  { panel: 'src/ui/panel-file.ts', placeholder: 'src/ui/placeholder-file.ts' },
  // Loads all of those before it, to see whether they are there.
  { check: 'src/check/check-file.ts', known: 'src/known/known-file.ts' },
  { 'inventory-panel': 'src/inventory-panel/inventory-panel-file.ts' },
  { inventory: 'src/inventory/inventory-file.ts' },
  // With the banner, where it is not in the page, all that the head asks for: each hash costs every page view 45 bytes.
  { page: 'src/page-file.ts' },
]

/** What runs in the head: the file for a script tag, and the code that the snippet writes into the page. */
const HEAD = { latchkey: 'src/script-tag.ts', snippet: 'src/snippet-tag.ts' }

/** What stands for a module in the snippet: what was done when that was made, and what need not stand in every page. */
const IN_SNIPPET = [
  { find: /^.*\/fingerprint\.ts$/, replacement: `${root}src/choice/fingerprint-ahead.ts` },
  { find: /^.*\/bring-banner\.ts$/, replacement: `${root}src/bring-banner-by-page.ts` },
]

/** The entries of the package, by file name. */
const ENTRIES = {
  index: 'src/index.ts',
  ui: 'src/ui/index.ts',
  annex: 'src/annex/index.ts',
  preact: 'src/preact/index.ts',
  react: 'src/react/index.ts',
  'words/cy': 'src/words/cy/words.ts',
  inventory: 'src/inventory/index.ts',
  testing: 'src/testing/index.ts',
  cli: 'src/build/cli.ts',
}

// What a site or its bundler installs beside us; everything else is compiled in.
const EXTERNAL = [
  /^preact(\/|$)/,
  'react',
  /^@preact\/signals/,
  'js-cookie',
  'jiti',
  /^node:/,
  ...builtinModules,
]

// Smaller by 3 % of brotli than the default minifier, measured on the head file.
const TERSER = {
  ecma: 2020,
  module: true,
  compress: { passes: 4, unsafe_arrows: true, pure_getters: true, hoist_funs: true },
  format: { ecma: 2020, comments: false },
}

/** Members that only the head and `page.js` know, with what they are called in both. */
const shortNames = {
  mangle: { properties: { regex: RegExp(`^(${INTERNAL.join('|')})$`) } },
  nameCache: {
    props: {
      props: Object.fromEntries(INTERNAL.map((name, index) => [`$${name}`, LETTERS[index]])),
    },
  },
}

/**
 * Minifies a file. Its own step and not the builder's, whose names for variables come out 35 bytes longer in brotli, and
 * which leaves notes for other builders; and one keyword for two, which mean the same after type checking, for 40 bytes.
 */
const minifier = isInternal => ({
  name: 'minifier',
  async generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      const oneKeyword = chunk.code.replace(/^(\s*(?:for (?:await )?\()?)const /gm, '$1let ')
      const { code } = await minify(oneKeyword, { ...TERSER, ...(isInternal && structuredClone(shortNames)) })
      chunk.code = code
    }
  },
})

const shared = {
  configFile: false,
  root,
  logLevel: 'warn',
  // Preact's debugging helpers would make the build differ from what ships.
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false })],
}

rmSync(dist, { recursive: true, force: true })
mkdirSync(dist, { recursive: true })

let behind = {}
for (const step of LAZY) behind = { ...behind, ...(await buildFiles(step, 'es', behind)) }
await buildFiles(HEAD, 'iife', behind)
await buildFiles({ worker: 'src/worker-file.ts' }, 'iife')

await build({
  ...shared,
  define: {
    __VERSION__: JSON.stringify(version),
    __INTEGRITY__: '{}',
    // What a bundler loads carries no integrity.
    __LANGUAGES__: JSON.stringify(Object.fromEntries(LANGUAGES.map(name => [name, name]))),
  },
  build: {
    outDir: `${dist}/npm`,
    emptyOutDir: true,
    target: 'es2020',
    minify: false,
    // The snippet writes this style into pages.
    cssMinify: true,
    lib: { entry: ENTRIES, formats: ['es'] },
    rolldownOptions: {
      checks: { pluginTimings: false },
      external: EXTERNAL,
      output: { chunkFileNames: 'parts/[name].js' },
    },
  },
})

// For pages with tables rendered ahead: linked, it dresses them before any script runs.
const { annexStyle } = await import(pathToFileURL(`${dist}/npm/annex.js`).href)
writeFileSync(`${dist}/annex.css`, annexStyle)

const jiti = createJiti(import.meta.url)
const { jsonSchema } = await jiti.import(`${root}src/build/json-schema.ts`)
writeFileSync(`${dist}/latchkey.schema.json`, `${JSON.stringify(jsonSchema(), null, 2)}\n`)

execFileSync(
  process.execPath,
  [
    `${root}node_modules/typescript/bin/tsc`,
    '-p',
    `${root}.config/tsconfig.types.json`,
    '--outDir',
    `${dist}/types`,
  ],
  { stdio: 'inherit' },
)
pointTypesAtScripts(`${dist}/types`)

/** Builds files that carry the integrity of others, and gives their own. */
async function buildFiles(files, format, integrity = {}) {
  for (const [name, entry] of Object.entries(files)) {
    await build({
      ...shared,
      define: {
        __VERSION__: JSON.stringify(version),
        __INTEGRITY__: JSON.stringify(integrity),
        __LANGUAGES__: JSON.stringify(Object.fromEntries(LANGUAGES.map(one => [one, integrity[one]]))),
      },
      resolve: { alias: name === 'snippet' ? IN_SNIPPET : [] },
      plugins: [...shared.plugins, minifier(format === 'iife' || name === 'page')],
      build: browserBuild({ name, entry, format }),
    })
  }
  return Object.fromEntries(Object.keys(files).map(name => [name, sri(`${dist}/${name}.js`)]))
}

/** One file with nothing beside it, so that its integrity covers all that runs. */
function browserBuild({ name, entry, format }) {
  return {
    outDir: dist,
    emptyOutDir: false,
    target: 'es2020',
    minify: false,
    cssMinify: true,
    lib: { entry: `${root}${entry}`, formats: [format], name: 'latchkey', fileName: () => `${name}.js` },
    rolldownOptions: { checks: { pluginTimings: false }, output: { codeSplitting: false } },
  }
}

function sri(path) {
  return `sha256-${createHash('sha256').update(readFileSync(path)).digest('base64')}`
}

/** Declarations are written with the sources' endings; consumers resolve them as scripts. */
function pointTypesAtScripts(folder) {
  for (const file of readdirSync(folder, { recursive: true })) {
    if (!file.endsWith('.d.ts')) continue
    const path = `${folder}/${file}`
    writeFileSync(path, readFileSync(path, 'utf8').replace(/(['"]\.{1,2}\/[^'"]*)\.tsx?(['"])/g, '$1.js$2'))
  }
}

import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createNodeResolver, importX } from 'eslint-plugin-import-x'
import * as regexp from 'eslint-plugin-regexp'
import tseslint from 'typescript-eslint'
import { LAYERS, PACKAGES } from './layers.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folders = readdirSync(`${root}src`, { withFileTypes: true }).filter(entry => entry.isDirectory())
const unknown = folders.filter(({ name }) => !(name in LAYERS)).map(({ name }) => name)
if (unknown.length)
  throw new Error(`No layer is written down for src/${unknown.join(', src/')}: see .config/layers.mjs`)

/** Per folder: everything that the table does not name is out of reach. */
const zones = Object.entries(LAYERS)
  .filter(([folder]) => existsSync(`${root}src/${folder}`))
  .map(([folder, allowed]) => ({
    target: `${root}src/${folder}`,
    from: `${root}src`,
    except: [folder, ...allowed].map(path => `./${path}`),
    message: `src/${folder} may import ${allowed.length ? allowed.join(', ') : 'nothing'} only: see docs/architecture.md.`,
  }))

const packages = [
  'preact',
  'react',
  '@preact/signals',
  'js-cookie',
  'valibot',
  '@valibot/to-json-schema',
  'jiti',
  'vite',
]

/** A package outside its folder would end up in a file that visitors download for nothing. */
function packageRules(folder, allowed) {
  const patterns = packages
    .filter(name => !allowed.includes(name))
    .map(name => ({
      regex: `^${name}(/|$)`,
      message: `src/${folder} may not import ${name}: it would ship with it.`,
    }))
  return { files: [`src/${folder}/**`], rules: { 'no-restricted-imports': ['error', { patterns }] } }
}

export default tseslint.config(
  {
    ignores: [
      'dist/**',
      'node_modules/**',
      'test/package/fixtures/**',
      '**/*.html',
      'coverage/**',
      '.cache/**',
    ],
  },
  ...tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  {
    basePath: root,
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.mjs', '.js'] })],
    },
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Named exports keep one name for one thing everywhere.',
        },
        { selector: 'TSEnumDeclaration', message: 'A union of strings needs no code at run time.' },
        {
          selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/]',
          message:
            'HTML strings in a page need a Trusted Types policy and can run what they hold: make nodes.',
        },
        {
          selector: "JSXAttribute[name.name='style']",
          message: 'Strict pages refuse style attributes: write a rule.',
        },
      ],
      'no-eval': 'error',
      // Groups are often there to be read, not to be used.
      'regexp/no-unused-capturing-group': 'off',
      'no-implied-eval': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // An empty function is how something that has nothing to stop says so.
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/unified-signatures': 'off',
      'import-x/no-cycle': ['error'],
      'import-x/no-restricted-paths': ['error', { zones }],
    },
  },
  // Configuration files are default exports by their tools' rules.
  {
    files: ['vite.config.ts', '.config/**', 'demo/manifest.ts', '**/*.config.*'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  // A test reads best with its whole situation in one place.
  { files: ['test/**'], rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'max-params': 'off' } },
  ...Object.keys(LAYERS).map(folder => packageRules(folder, PACKAGES[folder] ?? [])),
)

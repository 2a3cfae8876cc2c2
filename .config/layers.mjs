/**
 * Who may import whom, by folder of src: the table of docs/architecture.md as data. A folder may always import itself.
 * Entries with a slash are single modules that may be imported although their folder may not.
 */
export const LAYERS = {
  browser: ['manifest'],
  manifest: [],
  words: [],
  markup: [],
  theme: [],
  choice: ['manifest', 'browser', 'gate/left.ts'],
  policy: ['manifest', 'choice/record.ts'],
  gate: ['manifest', 'choice', 'policy', 'browser', 'visit.ts'],
  moving: ['manifest', 'choice', 'browser', 'visit.ts'],
  log: ['manifest', 'choice', 'browser'],
  controls: ['browser', 'visit.ts', 'words/settings-label.ts'],
  annex: ['manifest', 'words', 'markup', 'choice', 'browser', 'visit.ts'],
  ui: [
    'manifest',
    'words',
    'markup',
    'choice',
    'theme',
    'annex',
    'browser',
    'visit.ts',
    'options.ts',
    'gate/held.ts',
    'gate/left.ts',
  ],
  headless: [
    'manifest',
    'words',
    'choice',
    'browser',
    'latchkey.ts',
    'ui/ask-again.ts',
    'ui/banner.ts',
    'ui/settings-answers.ts',
    'ui/settings-rows.ts',
    'ui/settings-summary.ts',
  ],
  preact: ['headless', 'manifest', 'choice', 'browser', 'latchkey.ts'],
  react: ['headless', 'manifest', 'choice', 'browser', 'latchkey.ts'],
  known: ['manifest'],
  inventory: ['manifest', 'words', 'known', 'choice/types.ts'],
  build: [
    'manifest',
    'words',
    'markup',
    'choice/record.ts',
    'choice/fingerprint.ts',
    'policy',
    'theme',
    'annex',
    'ui',
  ],
}

/** The only folders that may import a package, and which. */
export const PACKAGES = {
  browser: ['js-cookie'],
  ui: ['preact', '@preact/signals'],
  preact: ['preact'],
  react: ['react'],
  manifest: ['valibot'],
  build: ['jiti', 'valibot', '@valibot/to-json-schema'],
}

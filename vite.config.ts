import { defineConfig } from 'vitest/config'
import { playwright } from '@vitest/browser-playwright'
import preact from '@preact/preset-vite'
import { CHROMIUM_ARGS, findBrowser } from './test/support/find-browser.mjs'

/** Tests that measure how fast a page is, or install and start servers: nothing may run beside them. */
const ALONE = [
  'cost.test.ts',
  'floods.test.ts',
  'press.test.ts',
  'idle.test.ts',
  'header/*.test.ts',
  'keep/*.test.ts',
  '*intake.test.ts',
].map(path => `test/e2e/**/${path}`)

/**
 * The kinds of tests. `npm test` runs them all but `engines`, which needs Firefox and WebKit; `leaks` is no test: it
 * writes docs/leaks.md. Builds are described in .config/build.mjs.
 */
export default defineConfig({
  // Sources carry no integrity: the build fills it in.
  define: { __INTEGRITY__: '{}', __LANGUAGES__: '{"cy":"cy","ur":"ur","pl":"pl"}', __VERSION__: '"0.0.0"' },
  resolve: {
    alias: {
      'latchkey/annex': new URL('./src/annex/index.ts', import.meta.url).pathname,
      'latchkey/ui': new URL('./src/ui/index.ts', import.meta.url).pathname,
      'latchkey/preact': new URL('./src/preact/index.ts', import.meta.url).pathname,
      'latchkey/testing': new URL('./src/testing/index.ts', import.meta.url).pathname,
    },
  },
  test: {
    // A machine that is busy may take longer than Vitest's second; what must be faster says so itself.
    expect: { poll: { timeout: 5000 } },
    projects: [
      { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.ts'], environment: 'node' } },
      {
        extends: true,
        plugins: [preact()],
        // Named here, or Vite finds them one by one while tests run, and reloads the page under them.
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            '@preact/signals',
            '@testing-library/preact',
            'axe-core',
            'js-cookie',
          ],
        },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}', 'demo/testing/*.test.tsx'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...findBrowser(), args: CHROMIUM_ARGS },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        // The files that ship.
        resolve: { alias: { 'latchkey/ui': new URL('./dist/npm/ui.js', import.meta.url).pathname } },
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: ALONE,
          environment: 'node',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // Most of the time they wait for what must not come.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: {
          name: 'alone',
          include: ALONE,
          environment: 'node',
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 1,
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['test/e2e/**/*.engine.ts'],
          environment: 'node',
          hookTimeout: 60_000,
          // One for each engine.
          maxWorkers: 2,
        },
      },
      {
        extends: true,
        test: { name: 'leaks', include: ['test/e2e/leaks/leaks.write.ts'], environment: 'node' },
      },
      {
        extends: true,
        test: {
          name: 'package',
          include: ['test/package/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
        },
      },
    ],
  },
})

import { readFileSync } from 'node:fs'
import type * as Kit from 'latchkey/testing'
import type { Browser } from 'playwright-core'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../../support/browser.ts'
import { pageOf, SMALL } from '../../support/manifests.ts'
import { startSite, type Site } from '../../support/site.ts'

const ROOT = new URL('../../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')

const shown = new Map(
  [...read('docs/guides/testing.md').matchAll(/^```tsx?\n\/\/ (\S+)\n([\s\S]*?)^```$/gm)].map(
    ([, path = '', code = '']) => [path, code],
  ),
)

const runCode = async (code: string, packages: Record<string, unknown>): Promise<Record<string, unknown>> => {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      esModuleInterop: true,
    },
  })
  const exports: Record<string, unknown> = {}
  const main = new Function('require', 'exports', `return (async () => {${outputText}})()`) as (
    require: (name: string) => unknown,
    exports: object,
  ) => Promise<void>
  await main(name => packages[name] ?? expect.unreachable(`nobody has ${name}`), exports)
  return exports
}

const { counter } = SMALL.services
const manifest = { ...SMALL, services: { counter } }

let site: Site
let browser: Browser
/** As somebody has them who installed the package. */
let packages: Record<string, unknown>

/** A site as in the guide: whole, or with a counter that waits for nobody. */
function put(isWhole: boolean): void {
  const address = site.third('/count.js')
  const marked = isWhole ? 'type="text/plain" data-consent="counter"' : ''
  const body = `<script ${marked} src="${address}"></script>
    <script ${marked}>document.cookie = 'visit=1; Max-Age=9999'</script>
    <script>document.cookie = 'session=1'</script>`
  for (const path of ['/', '/news']) site.page(path, pageOf({ manifest, body }))
}

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), launch()])
  const kit = new URL('dist/npm/testing.js', ROOT).href
  const built = (await import(/* @vite-ignore */ kit)) as typeof Kit
  packages = {
    // Faster than on somebody's site: this one is quiet at once.
    'latchkey/testing': {
      ...built,
      driveSite: (by: Browser, options: object) => built.driveSite(by, { ...options, quiet: 100 } as never),
    },
    './latchkey.config': { default: manifest, __esModule: true },
  }
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

describe('the guide to testing', () => {
  it.each(['demo/testing/Film.tsx', 'demo/testing/Film.test.tsx'])('shows %s as it is', path => {
    expect(shown.get(path)).toBe(read(path))
  })

  it('shows a test for Playwright Test that passes for a site that is whole', async () => {
    put(true)
    let test: (given: object) => Promise<void> = () => expect.unreachable('the guide has no test')
    const define = Object.assign((_: string, body: typeof test) => void (test = body), { setTimeout() {} })
    // Playwright's gives another `expect`, ours extends the one that there is.
    const extend = (matchers: typeof Kit.annexMatchers): typeof expect => {
      expect.extend(matchers)
      return expect
    }
    await runCode(shown.get('annex.spec.ts')!, {
      ...packages,
      '@playwright/test': { expect: { extend }, test: define },
    })
    await test({ browser, baseURL: site.url })
    expect(site.thirdParty).toContain('tracker.localhost/count.js')
  })

  it('shows a script that fails for one that is broken, and closes its browser', async () => {
    put(false)
    let isClosed = false
    // The guide's address is that of somebody's own server.
    const code = shown.get('annex.mjs')!.replace('http://localhost:3000', site.url)
    const given = { newContext: browser.newContext.bind(browser), close: () => void (isClosed = true) }
    const run = runCode(code, { ...packages, playwright: { chromium: { launch: () => given } } })
    await expect(run).rejects.toThrow(
      /^The annex of site\.localhost is not true: \d errors\.\n\nerror: before-choice: cookie 'visit'/,
    )
    expect(isClosed).toBe(true)
  })

  it('shows how to be strict', async () => {
    const { expectStrictly } = (await runCode(shown.get('strict.ts')!, packages)) as {
      expectStrictly(report: object): void
    }
    const unused = {
      kind: 'declared-unused',
      severity: 'warning',
      subject: 'CFID',
      evidence: [],
      what: 'cookie',
      message: '',
    }
    const report = { host: 'a.example', stages: [], observed: [], limits: [], findings: [unused] }
    expectStrictly(report)
    const other = { ...unused, subject: 'CFTOKEN' }
    expect(() => expectStrictly({ ...report, findings: [unused, other] })).toThrow('1 warning')
  })
})

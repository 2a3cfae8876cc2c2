import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch, type Visitor } from '../../support/browser.ts'
import { startSite, type Site } from '../../support/site.ts'
import { openPage, type Level } from './guarded-page.ts'
import { CALLS } from './scenarios/calls.ts'
import { CLASSES } from './scenarios/classes.ts'
import type { Scenarios } from './scenarios/scenarios.ts'
import { TRUSTED } from './scenarios/trusted-types.ts'

const LEVELS: Level[] = ['mark', 'guard', 'seal']
const STRICT = { 'content-security-policy': "require-trusted-types-for 'script'; object-src 'self'" }

let site: Site
let browser: Browser

beforeAll(async () => {
  site = await startSite()
  browser = await launch()
  site.page('/own', 'own')
  site.page('/own.js', 'postMessage("own")', { 'content-type': 'text/javascript' })
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

function describeAll(scenarios: Scenarios, headers: Record<string, string>): void {
  const open = (level: Level | null) => openPage(browser, site, level, { headers })
  const run = ({ page }: Visitor, name: string) =>
    page.evaluate<unknown>(`({${String(scenarios[name])}})[${JSON.stringify(name)}]()`)

  describe.each(LEVELS)('at level %s', level => {
    let bare: Visitor
    let guarded: Visitor

    beforeAll(async () => {
      bare = await open(null)
      guarded = await open(level)
    })
    afterAll(async () => {
      await bare.leave()
      await guarded.leave()
    })

    for (const name of Object.keys(scenarios)) {
      it(`is the same: ${name}`, async () => {
        expect(await run(guarded, name)).toEqual(await run(bare, name))
        expect(guarded.errors).toEqual(bare.errors)
      })
    }
  })
}

describe('a page', () => describeAll({ ...CLASSES, ...CALLS }, {}))
describe('a page that asks for trusted types', () => describeAll(TRUSTED, STRICT))

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../../support/browser.ts'
import { INCLUSIONS, type Level } from './inclusions.ts'
import { startOwnSite, type OwnSite } from './own-site.ts'
import { pageOf } from './page-of.ts'
import { recordPage, type Recording, type Step } from './record-page.ts'

const PAGES = ['platform', 'jquery', 'htmx', 'alpine', 'react', 'vue', 'vue-runtime']
const LEVELS: Level[] = ['guard', 'seal']

let site: OwnSite
let browser: Browser

beforeAll(async () => {
  site = await startOwnSite()
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/**
 * Takes away in what a worker by address differs, since it is wrapped in one that has the page's policy. It does the
 * same, but it is asked for as a script's import is, by something that has no address: without a referrer. Where it is
 * not there, that is an error of its code, of which the window is told too.
 */
function withoutWrapping({ name, ...step }: Step): Partial<Step> {
  if (!name.includes('worker')) return { name, ...step }
  return {
    ...step,
    asked: step.asked
      .map(line => line.replace(/\n(referer|origin|sec-fetch-(dest|mode)):.*/g, ''))
      .toSorted(),
    arrivals: step.arrivals.filter(line => !line.startsWith('error at window')),
    errors: step.errors.filter(line => !line.includes("'importScripts' on 'WorkerGlobalScope'")),
  }
}

/** How Latchkey comes into a page: two pages try every way, the others a way a level, to save time. */
function waysIn(page: string, level: Level): (keyof typeof INCLUSIONS)[] {
  if (page === 'platform' || page === 'jquery') return ['snippet', 'bare tag']
  return level === 'seal' ? ['snippet'] : ['bare tag']
}

describe.each(PAGES)('a page built on %s', name => {
  let bare: Recording

  beforeAll(async () => {
    bare = await recordPage(browser, site, pageOf(name))
  })

  it('takes all of its steps, and reaches its trackers, where nothing holds it', () => {
    expect(bare.steps.flatMap(({ errors }) => errors)).toEqual([])
    expect(bare.tracked.length).toBeGreaterThan(2)
  })

  for (const level of LEVELS) {
    for (const inclusion of waysIn(name, level)) {
      it(`behaves the same at ${level}, by the ${inclusion}, but for its trackers`, async () => {
        const held = await recordPage(browser, site, pageOf(name, INCLUSIONS[inclusion](level)))
        expect(held.steps.map(step => step.name)).toEqual(bare.steps.map(step => step.name))
        for (const [index, step] of bare.steps.entries()) {
          expect.soft(withoutWrapping(held.steps[index]!)).toEqual(withoutWrapping(step))
        }
        expect(held.stored).toEqual(bare.stored)
        if (level !== 'mark') expect(held.tracked).toEqual([])
      })
    }
  }
})

import fc from 'fast-check'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../../support/browser.ts'
import { startSite, type Site } from '../../support/site.ts'
import { createVisit, type Visit } from './visit-model.ts'
import { MANIFESTS, sealedPage, TRIES, type Version } from './visit-pages.ts'
import { step, type Step } from './visit-steps.ts'

/** Sequences at each level, and steps in each at most: as many as fit into two minutes. */
const RUNS = { guard: 6, seal: 3 } as const
const MOST_STEPS = 10
/** The same sequences each time; another number tries others. */
const SEED = Number(process.env.LATCHKEY_SEED ?? 20_260_205)
const DAY = 86_400_000

let site: Site
let browser: Awaited<ReturnType<typeof launch>>
/** The manifest that the pages of each level have now. */
const published: Record<keyof typeof RUNS, Version> = { guard: 'first', seal: 'first' }

beforeAll(async () => {
  ;[site, browser] = await Promise.all([startSite(), launch()])
  for (const level of ['guard', 'seal'] as const) {
    site.page(`/${level}`, (_request, response) => {
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(sealedPage(level, MANIFESTS[published[level]]))
    })
  }
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** A sealed page may load again by itself at any moment: what is asked meanwhile is asked again. */
async function ask<Answer>(page: Page, question: string): Promise<Answer> {
  for (;;) {
    try {
      await page.waitForFunction('window.Latchkey')
      return (await page.evaluate(question)) as Answer
    } catch (error) {
      if (!/navigation|destroyed|not.*context/i.test(String(error))) throw error
    }
  }
}

/** Longer than a sealed page waits before it loads again by itself. */
const PATIENCE = 1300

/** Waits until no tab loads again by itself any more. */
async function quiet(tabs: readonly Page[]): Promise<void> {
  let before = ''
  for (;;) {
    const documents = await Promise.all(tabs.map(page => ask(page, 'window.mark ??= Math.random()')))
    if (documents.join() === before) return
    before = documents.join()
    await tabs[0]!.waitForTimeout(PATIENCE)
  }
}

/** What must hold in every tab after every step. */
async function check(visit: Visit, tabs: readonly Page[]): Promise<void> {
  for (const [index, page] of tabs.entries()) {
    // A tab that comes to the front looks at what happened elsewhere, and at the time.
    await ask(page, "void window.dispatchEvent(new Event('focus'))")
    for (const category of ['analytics', 'media'] as const) {
      const mayRun = visit.allows(index, category)
      expect(await ask(page, `Latchkey.allows('${category}')`), `${category} in tab ${index}`).toBe(mayRun)
      const { cookie, address } = TRIES[category]
      const url = site.third(`/${category}-${Math.random()}`, address)
      await ask(page, `void (new Image().src = '${url}', document.cookie = '${cookie}=1;path=/')`)
      await page.waitForTimeout(60)
      if (mayRun) continue
      // Tabs with different manifests can differ, and what is stored is there for all of them.
      const mayStore = tabs.some((_, other) => visit.allows(other, category))
      const path = url.replace(/^.*(?=\/)/, '')
      expect(site.thirdParty.filter(line => line.endsWith(path))).toEqual([])
      if (!mayStore) {
        await expect.poll(() => ask<string>(page, 'document.cookie')).not.toContain(`${cookie}=`)
      }
    }
  }
}

async function run(level: 'guard' | 'seal', steps: readonly Step[]): Promise<void> {
  const context = await browser.newContext()
  const start = Date.now()
  await context.clock.install({ time: start })
  const visit = createVisit(start)
  const tabs: Page[] = []
  published[level] = 'first'

  async function open(): Promise<void> {
    if (tabs.length > 2) return
    const page = await context.newPage()
    tabs.push(page)
    await page.goto(`${site.url}/${level}`)
    visit.load(tabs.length - 1, published[level])
  }
  async function take(step: Step): Promise<void> {
    if (step.do === 'open') return open()
    if (step.do === 'clock') {
      visit.now += step.days * DAY
      return context.clock.setSystemTime(visit.now)
    }
    const index = step.tab % tabs.length
    const page = tabs[index]!
    if (step.do === 'close') {
      if (tabs.length > 1) await Promise.all([page.close(), tabs.splice(index, 1), visit.close(index)])
    } else if (step.do === 'reload' || step.do === 'publish') {
      if (step.do === 'publish') published[level] = step.version
      await page.reload()
      visit.load(index, published[level])
    } else if (step.do === 'decide') {
      visit.decide(index, step.answers)
      await ask(page, `Latchkey.decide(${JSON.stringify(step.answers)})`)
    } else {
      visit.decide(index, { analytics: step.do === 'accept', media: step.do === 'accept' })
      await ask(page, `Latchkey.${step.do}()`)
    }
  }

  try {
    await open()
    await open()
    await check(visit, tabs)
    // Where nothing was ever allowed, there is little to go wrong.
    for (const step of [{ do: 'accept', tab: 0 } as const, ...steps]) {
      await take(step)
      // A sealed page follows by loading again, and then has the manifest of now.
      if (level === 'seal') {
        await quiet(tabs)
        for (const [index, page] of tabs.entries())
          visit.load(index, await ask<Version>(page, 'document.documentElement.dataset.version'))
      }
      await check(visit, tabs)
    }
  } finally {
    await context.close()
  }
}

describe('whatever visitors do, in any order', () => {
  it.each(['guard', 'seal'] as const)(
    'nothing runs or is stored at %s that the last decision does not allow',
    { timeout: 300_000 },
    level =>
      fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: MOST_STEPS }), steps => run(level, steps)),
        { numRuns: RUNS[level], seed: SEED, endOnFailure: true },
      ),
  )

  it('lets run and store what the last decision allows', async () => {
    const { page, allowed } = await granted()
    await expect.poll(() => site.thirdParty).toEqual(expect.arrayContaining(allowed))
    expect(await page.evaluate('document.cookie')).toContain('visit=1')
    await page.context().close()
  })

  /** The positive: what is tried above reaches its host where it may. */
  async function granted() {
    published.guard = 'first'
    const page = await (await browser.newContext()).newPage()
    await page.goto(`${site.url}/guard`)
    await page.evaluate('Latchkey.accept()')
    const allowed = Object.values(TRIES).map(({ address }) => `${address}/granted`)
    for (const { cookie, address } of Object.values(TRIES)) {
      await page.evaluate(
        `void (new Image().src = '${site.third('/granted', address)}', document.cookie = '${cookie}=1')`,
      )
    }
    return { page, allowed }
  }
})

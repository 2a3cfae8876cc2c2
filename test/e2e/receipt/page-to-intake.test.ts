import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createIntake } from '../../../demo/intake/create-intake.mjs'
import { launch, visitor } from '../../support/browser.ts'
import { startSite, type Site } from '../../support/site.ts'
import { intakeSchema, startPostgres, type Postgres } from '../../support/start-postgres.ts'
import { loggedPage } from './log-page.ts'

let site: Site
let browser: Browser
let postgres: Postgres

beforeAll(async () => {
  postgres = await startPostgres()
  ;[site, browser] = await Promise.all([startSite(), launch()])
  site.page('/', loggedPage())
  // PostgreSQL may have to be installed first.
}, 300_000)
afterAll(async () => {
  await browser.close()
  await site.close()
  await postgres.stop()
})

describe('the intake with PostgreSQL behind a real page', () => {
  it('has one row for each decision', async () => {
    await postgres.pool.query(intakeSchema())
    const intake = createIntake({ database: postgres.pool, sources: [site.url] })
    site.page('/consent-log', (request, response) => void intake.emit('request', request, response))
    const rows = async () => (await postgres.pool.query<{ data: object }>('select data from decision')).rows
    const count = () => expect.poll(async () => (await rows()).length, { timeout: 8000 })
    const { page, leave } = await visitor(browser)
    await page.goto(site.url)
    await page.click('#latchkey-banner [data-latchkey=reject]')
    await count().toBe(1)
    const waiting = (): Promise<unknown> => page.evaluate(() => localStorage.getItem('latchkey-log'))
    await expect.poll(waiting, { timeout: 8000 }).toBeNull()
    await page.evaluate('Latchkey.accept()')
    await count().toBe(2)
    expect((await rows()).map(({ data }) => data)).toMatchObject([
      { by: 'banner', answers: { analytics: 'refused', media: 'refused' } },
      { by: 'api', answers: { analytics: 'granted', media: 'granted' } },
    ])
    await leave()
  })
})

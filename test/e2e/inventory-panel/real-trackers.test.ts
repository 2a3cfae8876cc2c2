import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { snippet } from '../../../src/build/snippet.ts'
import { until } from '../trackers/expected.ts'
import { TRACKERS } from '../trackers/trackers.ts'
import { latchkeyBlocks } from '../trackers/with-latchkey.ts'
import { interact, newGuest, openCase, openWorld, type Guest, type World } from '../trackers/world.ts'
import { begin, part, REGION } from './opened.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const trackerOf = (id: string) => TRACKERS.find(tracker => tracker.id === id)!

/** What is here, once the panel has it: it looks again whenever somebody asks. */
async function shown({ page }: Guest, wanted: string): Promise<string> {
  return until(
    async () => {
      await page.click(`${REGION} button:has-text("Look again")`)
      return part(page, 'What is here')
    },
    text => text.includes(wanted),
  )
}

describe('with a real tracker', () => {
  it('that is declared, an editor sees it stopped, then on the next page what it keeps after a yes', async () => {
    const of = openCase(world, trackerOf('snowplow'), 'injection', vendor =>
      latchkeyBlocks(trackerOf('snowplow'), vendor, 'guard'),
    )
    const guest = await newGuest(world)
    const { page } = guest
    await page.goto(`${of.page}?latchkey=inventory`)
    await begin(page)
    expect(await shown(guest, of.vendor.host)).toContain(
      `${of.vendor.host} (script) In the annex. It was stopped. It waits for a yes to The snowplow service.`,
    )
    expect(of.asked()).toEqual([])

    await page.click('#latchkey-banner [data-latchkey=accept]')
    await page.goto(of.nextPage)
    await interact(page)
    await page.click(`${REGION} button:has-text("Open the inventory")`)
    const here = await shown(guest, '_sp_id.')
    expect(here).toMatch(/The snowplow service: \d/)
    expect(here).toMatch(/_sp_id\.\w+ \(cookie\) In the annex\. It was kept\. Lifetime: /)
    expect(here).toMatch(
      /_sp_root_domain_test_\w+ \(cookie\) In the annex\. It was kept for a moment, as a test\./,
    )
    // The first page's sights are still there.
    expect(here).toContain('It waits for a yes')
    await page.click(`${REGION} summary[aria-label^="How we know: _sp_id."]`)
    await page.waitForSelector(`${REGION} details[open] li`)
    const evidence = await page.locator(`${REGION} details[open] li`).first().innerText()
    expect(evidence).toContain(of.vendor.script.replace(/\?.*/, ''))
    expect(evidence).toMatch(/:\d+ \d+ ms after the page began, after a yes, on /)
    await guest.leave()
  })

  it('that nobody declared, an editor gets entries to paste, of a product that is known', async () => {
    const { head, body } = snippet(
      {
        site: { name: 'Millbrook Homes', privacyUrl: '/privacy' },
        cookies: [{ name: 'JSESSIONID', category: 'necessary', purpose: 'Signs you in.', expiry: 'session' }],
      },
      { level: 'guard' },
    )
    const of = openCase(world, trackerOf('snowplow'), 'injection', () => ({ head, body }))
    const guest = await newGuest(world)
    const { page } = guest
    await page.goto(`${of.page}?latchkey=inventory`)
    await begin(page)
    const here = await shown(guest, '_sp_id.')
    expect(here).toMatch(/Snowplow.*, not in the annex: \d/)
    const entries = JSON.parse(await page.inputValue(`${REGION} textarea`)) as {
      services: Record<string, { hosts: string[]; category: string }>
      cookies: { name: string; category?: string }[]
    }
    expect(Object.values(entries.services).map(({ hosts, category }) => [...hosts, category])).toContainEqual(
      [of.vendor.host, 'TODO'],
    )
    expect(entries.cookies.map(({ name }) => name.replace(/[.*].*/, ''))).toEqual(
      expect.arrayContaining(['_sp_id', '_sp_ses']),
    )
    // A probe has another number each time, and is one row.
    expect(entries.cookies.map(({ name }) => name)).toContain('_sp_root_domain_test_*')
    const table = await part(page, 'The annex as it is, and as it should be')
    expect(table).toMatch(/New\s+Not in the annex\s+_sp_id/)
    expect(table).toMatch(/To look at\s+'JSESSIONID' is in the annex and was not seen/)
    await guest.leave()
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KEPT, OWN, TRACK, TRACKED, trackedPage } from './tracked-page.ts'
import { startRealWorld, type RealWorld } from './visit-site.ts'

const ALL = [...KEPT, ...TRACKED].sort()
const HOSTS = ['www.example.org.uk', 'residents.example.org.uk', 'www.example.com']

let world: RealWorld

beforeAll(async () => {
  world = await startRealWorld()
  world.site.put('/t.js', TRACK)
})
afterAll(() => world.close())

describe.each(HOSTS)('on %s', host => {
  it('a withdrawal removes all that a tracker stored, wherever it did, and nothing else', async () => {
    const { page, errors, stored, press, rejectInPanel, left, leave } = await world.open(
      host,
      trackedPage({
        body: `<script>${OWN}</script>
          <script type="text/plain" data-consent="tracker" src="https://tracker.example/t.js"></script>`,
      }),
    )
    await expect.poll(stored).toEqual(KEPT)
    await press('accept')
    await expect.poll(stored).toEqual(ALL)
    await rejectInPanel()
    await expect.poll(stored).toEqual(KEPT)
    await page.waitForTimeout(3500)
    expect(await stored()).toEqual(KEPT)
    expect(await left()).toBe('')
    await page.reload()
    expect(await stored()).toEqual(KEPT)
    expect(errors).toEqual([])
    await leave()
  })

  it('Reject removes what was there before anybody asked', async () => {
    const { errors, stored, press, leave } = await world.open(
      host,
      // At `mark` nothing is swept before a decision, nor kept from being written.
      trackedPage({ level: 'mark', body: `<script>${OWN};${TRACK}</script>` }),
    )
    await expect.poll(stored).toEqual(ALL)
    await press('reject')
    await expect.poll(stored).toEqual(KEPT)
    expect(errors).toEqual([])
    await leave()
  })
})

it('a known tracker is told to stop before what it stored is removed', async () => {
  const { page, stored, press, rejectInPanel, leave } = await world.open(
    'www.example.org.uk',
    trackedPage({
      level: 'mark',
      body: `<script>
        document.cookie = '_ga=1;Path=/;Domain=example.org.uk'
        document.cookie = '_ga_ABC123=1;Path=/;Domain=example.org.uk'
        const told = []
        const gtag = (...given) => told.push([JSON.stringify(given), document.cookie])
        window.gtag = gtag
      </script>`,
    }),
  )
  await press('accept')
  expect(await stored()).toEqual(['cookie _ga', 'cookie _ga_ABC123'])
  await rejectInPanel()
  await expect.poll(stored).toEqual([])
  const [[given, cookies]] = await page.evaluate<[[string, string]]>('told')
  expect(given).toBe('["consent","update",{"analytics_storage":"denied"}]')
  expect(cookies).toContain('_ga=1')
  expect(await page.evaluate(`window['ga-disable-G-ABC123']`)).toBe(true)
  await leave()
})

it('a withdrawal in one category leaves what another one stored', async () => {
  const { page, stored, press, leave } = await world.open(
    'www.example.org.uk',
    trackedPage({
      level: 'mark',
      data: {
        cookies: [
          { name: '_ga', category: 'analytics', purpose: 'Counts.', expiry: '1 day' },
          { name: '_fbp', category: 'marketing', purpose: 'Advertises.', expiry: '1 day' },
        ],
      },
      body: `<script>for (const name of ['_ga', '_fbp']) document.cookie = name + '=1;Path=/;Domain=example.org.uk'</script>`,
    }),
  )
  await press('accept')
  expect(await stored()).toEqual(['cookie _fbp', 'cookie _ga'])
  await page.evaluate('Latchkey.decide({ analytics: false })')
  await expect.poll(stored).toEqual(['cookie _fbp'])
  await leave()
})

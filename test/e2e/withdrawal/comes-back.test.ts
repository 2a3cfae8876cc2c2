import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { trackedPage } from './tracked-page.ts'
import { startRealWorld, type RealWorld } from './visit-site.ts'

const HOST = 'www.example.org.uk'
/** Longer than anything is watched. */
const OVER = 12_000

let world: RealWorld

beforeAll(async () => {
  world = await startRealWorld()
})
afterAll(() => world.close())

/** Code that runs before Latchkey, and so writes past it, every 200 ms; \`until\` ends it so long after the decision. */
const writer = (write: string, until = Infinity): string => `<script>
  const { set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
  const cookie = text => set.call(document, text)
  const setItem = Storage.prototype.setItem
  window.writes = 0
  const write = () => { window.writes++; ${write}; window.shown = /_ga=/.test(document.cookie) }
  write()
  const timer = setInterval(write, 200)
  document.addEventListener('latchkey:change', () => {
    if (${until} < Infinity) setTimeout(() => clearInterval(timer), ${until})
  })
</script>`

const writes = (page: Page): Promise<number> => page.evaluate('writes')

describe.each(['mark', 'guard'] as const)('at %s', level => {
  it('a tracker that writes its cookie again for two seconds is beaten', { timeout: 40_000 }, async () => {
    const before = writer(`cookie('_ga=1;Path=/;Domain=example.org.uk')`, 2000)
    const { page, stored, press, left, leave } = await world.open(HOST, trackedPage({ level, before }))
    // At `guard` it is removed again and again from the start, so only the writer itself sees it.
    expect(await page.evaluate('shown')).toBe(true)
    const first = await writes(page)
    await press('reject')
    await page.waitForTimeout(OVER)
    // It did write again.
    expect((await writes(page)) - first).toBeGreaterThan(5)
    expect(await stored()).toEqual([])
    expect(await left()).toBe('')
    await leave()
  })

  it('one that never stops is reported, in the settings and aloud', { timeout: 40_000 }, async () => {
    const before = writer(
      `cookie('_ga=1;Path=/;Domain=example.org.uk'); setItem.call(localStorage, 't:id', '1')`,
    )
    const { page, press, left, leave } = await world.open(HOST, trackedPage({ level, before }))
    await press('reject')
    const focused = await page.evaluate('document.activeElement.textContent')
    await page.waitForTimeout(OVER)
    await expect
      .poll(() => page.textContent('#latchkey-banner .latchkey-status'))
      .toMatch(/^Some of what you turned off/)
    expect(await page.evaluate('document.activeElement.textContent')).toBe(focused)
    const text = await left()
    expect(text).toContain('_ga, t:id: something on this page writes this again')
    expect(text).toContain('delete what is stored for www.example.org.uk')
    expect(text).toContain('dpo@millbrook.example')
    await leave()
  })
})

it(
  'a database that a script holds open is reported, and goes when it is closed',
  { timeout: 40_000 },
  async () => {
    const before = `<script>indexedDB.open('t-db').onsuccess = ({ target }) => (window.held = target.result)</script>`
    const { page, stored, press, left, leave } = await world.open(HOST, trackedPage({ before }))
    await expect.poll(stored).toEqual(['db t-db'])
    await press('reject')
    await expect.poll(left, { timeout: 15_000 }).toContain('t-db: your browser would not let us remove this.')
    await page.evaluate('held.close()')
    await expect.poll(stored).toEqual([])
    await leave()
  },
)

it('a second decision ends what the first one began', { timeout: 40_000 }, async () => {
  const before = writer(`cookie('_ga=1;Path=/;Domain=example.org.uk')`)
  const { page, stored, press, left, leave } = await world.open(HOST, trackedPage({ before }))
  await press('reject')
  await page.waitForTimeout(1000)
  await page.evaluate('Latchkey.accept()')
  await page.waitForTimeout(OVER)
  await expect.poll(stored).toEqual(['cookie _ga'])
  expect(await left()).toBe('')
  await leave()
})

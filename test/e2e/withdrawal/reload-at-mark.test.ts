import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { trackedPage } from './tracked-page.ts'
import { PATH, startRealWorld, type RealWorld } from './visit-site.ts'

const HOST = 'www.example.org.uk'
const MARKED = `<script type="text/plain" data-consent="tracker" src="https://tracker.example/t.js"></script>`

let world: RealWorld

beforeAll(async () => {
  world = await startRealWorld()
  world.site.put(
    '/t.js',
    `const write = () => (document.cookie = '_ga=1;Path=/;Domain=example.org.uk')
     write(); setInterval(write, 200)`,
  )
})
afterAll(() => world.close())

const loads = (): number => world.site.asked.filter(path => path === PATH).length
const withdraw = (page: Page): Promise<unknown> => page.evaluate('Latchkey.withdraw()')

describe('a withdrawal from code that runs', () => {
  it('at mark loads the page again, and then it is gone', async () => {
    const { page, stored, press, leave } = await world.open(
      HOST,
      trackedPage({ level: 'mark', body: MARKED }),
    )
    await press('accept')
    await expect.poll(stored).toEqual(['cookie _ga'])
    expect(loads()).toBe(1)
    await withdraw(page)
    await expect.poll(loads).toBe(2)
    await page.waitForTimeout(4000)
    expect(loads()).toBe(2)
    expect(await stored()).toEqual([])
    await expect.poll(() => page.textContent('.latchkey-status')).toBe('Your choice is saved.')
    await leave()
  })

  it('at mark loses nothing that was typed: it offers to stop it', async () => {
    const { page, stored, press, leave } = await world.open(
      HOST,
      trackedPage({ level: 'mark', body: `<input id="repair">${MARKED}` }),
    )
    await press('accept')
    await expect.poll(stored).toEqual(['cookie _ga'])
    await page.fill('#repair', 'The tap drips')
    await withdraw(page)
    const button = page.locator('.latchkey-reload button')
    await button.waitFor()
    expect(await button.textContent()).toBe('Stop it now')
    expect(await page.textContent('.latchkey-reload')).toMatch(
      /^What you turned off may still run on this page/,
    )
    expect(loads()).toBe(1)
    expect(await page.inputValue('#repair')).toBe('The tap drips')
    await button.click()
    await expect.poll(loads).toBe(2)
    await expect.poll(stored).toEqual([])
    await leave()
  })

  it('at mark loads nothing again where nothing ran, or what ran may go on', async () => {
    const { page, press, leave } = await world.open(HOST, trackedPage({ level: 'mark', body: MARKED }))
    await press('reject')
    await page.waitForTimeout(1500)
    expect(loads()).toBe(1)
    await page.evaluate('Latchkey.accept()')
    await page.waitForTimeout(1500)
    expect(loads()).toBe(1)
    await leave()
  })

  it('at guard needs no reload: what runs stores nothing', async () => {
    const { page, stored, press, left, leave } = await world.open(HOST, trackedPage({ body: MARKED }))
    await press('accept')
    await expect.poll(stored).toEqual(['cookie _ga'])
    await withdraw(page)
    await expect.poll(stored).toEqual([])
    await page.waitForTimeout(4000)
    expect(loads()).toBe(1)
    expect(await stored()).toEqual([])
    expect(await left()).toBe('')
    await leave()
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SETTLING, startTrackedSite, type Level, type TrackedSite } from '../../support/tracked-site.ts'

const LEVELS = ['guard', 'seal'] as const

let tracked: TrackedSite

beforeAll(async () => {
  // Playwright turns off what is tested here.
  tracked = await startTrackedSite({ ignoreDefaultArgs: ['--disable-back-forward-cache'] })
})
afterAll(() => tracked.close())

const third = (path: string): string => tracked.site.third(path)

/** Adds a script of the third party. */
const add = (path: string): string =>
  `void document.body.append(Object.assign(document.createElement('script'), { src: '${third(path)}' }))`

describe('a page that the browser keeps for going back', () => {
  const body = (): string =>
    `<script>addEventListener('pageshow', event => { window.isBack = event.persisted })
      window.go = address => { location.href = address }
      window.again = path => { ${add('/x').replace(`'${third('/x')}'`, 'path')} }</script>`

  /** Accepts, goes to another page, does something there, and comes back. */
  async function goAndComeBack(level: Level, there: string) {
    const other = tracked.put(level)
    const guest = await tracked.open(level, { body: body() })
    const { page, url } = guest
    if (level) {
      await guest.accept()
      await page.goto(url)
      await page.evaluate(add('/before.js'))
      await tracked.asked(third('/before.js'))
    }
    await page.goto(other)
    // A sealed page loads again after it, which would cut short the way back.
    const loaded = there && level === 'seal' && page.waitForEvent('load')
    if (there) await page.evaluate(there)
    await loaded
    await page.waitForTimeout(SETTLING)
    tracked.site.thirdParty.length = 0
    await page.evaluate('history.back()').catch(() => {})
    await expect.poll(() => page.evaluate('window.isBack').catch(() => undefined)).toBe(true)
    return guest
  }

  it('goes on where it was without Latchkey', async () => {
    const { page, leave } = await goAndComeBack(null, '')
    await page.evaluate(`again('${third('/again.js')}')`)
    await tracked.asked(third('/again.js'))
    await leave()
  })

  it.each(LEVELS)('keeps what was allowed at %s', async level => {
    const { page, errors, leave } = await goAndComeBack(level, '')
    await page.evaluate(`again('${third('/again.js')}')`)
    await tracked.asked(third('/again.js'))
    expect(errors).toEqual([])
    await leave()
  })

  it.each(LEVELS)('runs nothing more at %s after a withdrawal elsewhere', async level => {
    const { page, errors, leave } = await goAndComeBack(level, 'Latchkey.withdraw()')
    await page.evaluate(`again('${third('/again.js')}')`)
    await page.evaluate("document.cookie = 'visit=1'")
    await page.waitForTimeout(SETTLING)
    expect(tracked.site.thirdParty).toEqual([])
    expect(await page.evaluate('document.cookie')).not.toContain('visit')
    expect(await page.evaluate('Latchkey.allows("counter")')).toBe(false)
    expect(errors).toEqual([])
    await leave()
  })
})

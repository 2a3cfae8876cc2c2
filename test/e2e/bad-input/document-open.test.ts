import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SETTLING, startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

const third = (path: string): string => tracked.site.third(path)

/** What is written in place of the page, and what the new document then does. */
const WRITES: Record<string, () => string> = {
  'whole at once': () => `document.write('${written()}')`,
  'by a tracker of its own': () => `document.write('<h1>New</h1>')
    document.body.append(Object.assign(document.createElement('script'), { src: '${third('/script.js')}' }))
    new Image().src = '${third('/image.png')}'
    fetch('${third('/fetch')}').catch(() => {})
    document.cookie = 'visit=1'`,
}

/** As text of a script that stands between single quotes. */
function written(): string {
  return (
    `<!doctype html><html><head><title>New</title></head><body><h1>New</h1>` +
    `<script src="${third('/script.js')}"><\\/script><img alt="" src="${third('/image.png')}">` +
    `<script>fetch("${third('/fetch')}").catch(() => {}); document.cookie = "visit=1"<\\/script></body></html>`
  )
}
const PATHS = ['/script.js', '/image.png', '/fetch']

describe.each(Object.entries(WRITES))('a page that is written anew after load, %s', (_, write) => {
  const code = (): string => `document.open(); ${write()}; document.close()`

  it('asks third parties and stores something without Latchkey', async () => {
    const { page, leave } = await tracked.open(null)
    await page.evaluate(code())
    await tracked.asked(...PATHS.map(third))
    await expect.poll(() => page.evaluate('document.cookie')).toBe('visit=1')
    await leave()
  })

  it.each(['guard', 'seal'] as const)('stays as it was at %s, and nothing of ours throws', async level => {
    const { page, errors, leave } = await tracked.open(level)
    await page.waitForSelector('#latchkey-banner')
    await page.evaluate(code())
    await page.waitForTimeout(SETTLING)
    expect(tracked.site.thirdParty).toEqual([])
    expect(await page.evaluate('[document.cookie, window.ran]')).toEqual(['', undefined])
    expect(await page.textContent('h1')).toBe('New')
    await page.evaluate('Latchkey.openSettings()')
    await page.waitForSelector('#latchkey-panel[open]')
    expect(errors).toEqual([])
    await leave()
  })
})

describe('a page that is written anew in pieces that are no tags by themselves', () => {
  const code = (): string =>
    `document.open(); for (const piece of '${written()}'.match(/.{1,7}/g)) document.write(piece); document.close()`

  it('asks third parties without Latchkey', async () => {
    const { page, errors, leave } = await tracked.open(null)
    await page.evaluate(code())
    await tracked.asked(third('/script.js'), third('/image.png'))
    expect(errors).toEqual([])
    await leave()
  })

  it.each(['guard', 'seal'] as const)('asks nobody at %s, and stores nothing', async level => {
    const { page, errors, leave } = await tracked.open(level)
    await page.evaluate(code())
    await page.waitForTimeout(SETTLING)
    expect(tracked.site.thirdParty).toEqual([])
    expect(await page.evaluate('document.cookie')).toBe('')
    expect(errors).toEqual([])
    await leave()
  })
})

import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  SETTLING,
  startTrackedSite,
  type Guest,
  type Level,
  type OpenOptions,
  type TrackedSite,
} from '../../support/tracked-site.ts'

const FILE = '/latchkey/page.js'
const BANNER = '#latchkey-banner'

let tracked: TrackedSite
let built: Buffer
/** Lets what waits come. */
let come: () => void
let wait: Promise<void>
let isThere = true

beforeAll(async () => {
  tracked = await startTrackedSite()
  built = await readFile(new URL(`../../../dist/page.js`, import.meta.url))
  tracked.site.page(FILE, async (_request, response) => {
    if (isThere) await wait
    response.writeHead(isThere ? 200 : 404, { 'content-type': 'text/javascript' }).end(built)
  })
})
afterAll(() => tracked.close())
beforeEach(() => {
  wait = new Promise(resolve => (come = resolve))
})

const third = (path: string): string => tracked.site.third(path)
const marked = (): string =>
  `<script type="text/plain" data-consent="counter" src="${third('/marked.js')}"></script>`
const unmarked = (): string => `<script>
  document.head.append(Object.assign(document.createElement('script'), { src: '${third('/added.js')}' }))
</script>`

/** Opens a page that has not loaded as a whole. */
async function open(level: Level, options?: OpenOptions): Promise<Guest> {
  const guest = await tracked.open(null)
  const url = tracked.put(level, options)
  await guest.page.goto(url, { waitUntil: 'domcontentloaded' })
  return { ...guest, url }
}

describe('a page whose file for all that can wait is slow', () => {
  it.each(['mark', 'guard', 'seal'] as const)(
    'holds everything at %s, and releases it once the file comes',
    async level => {
      const body = marked() + (level === 'mark' ? '' : unmarked())
      const bare = await tracked.open(null, { body: unmarked() })
      await tracked.asked(third('/added.js'))
      await bare.leave()

      const { page, errors, leave } = await open(level, { body })
      await page.click(`${BANNER} [data-latchkey=accept]`)
      await page.waitForTimeout(SETTLING)
      expect(tracked.site.thirdParty).toEqual([])
      expect(await page.evaluate('document.cookie')).toContain('latchkey=1.')
      come()
      await tracked.asked(third('/marked.js'), ...(level === 'mark' ? [] : [third('/added.js')]))
      expect(errors).toEqual([])
      await leave()
    },
  )

  it('tells of what was held once the file comes', async () => {
    const { page, held, leave } = await open('guard', { body: marked() + unmarked() })
    await page.waitForTimeout(SETTLING)
    come()
    await expect
      .poll(async () => (await held()).map(({ url }) => url))
      .toEqual([third('/added.js'), third('/marked.js')])
    await leave()
  })

  it('opens the settings for which somebody asked meanwhile', async () => {
    const { page, leave } = await open('guard')
    await page.click('main a[href="#latchkey-settings"]')
    come()
    await page.waitForSelector('#latchkey-panel[open]')
    await leave()
  })

  it('fulfils ready only then', async () => {
    const { page, leave } = await open('guard')
    await page.evaluate('void Latchkey.ready.then(() => { window.isReady = true })')
    await page.waitForTimeout(SETTLING)
    expect(await page.evaluate('window.isReady')).toBeUndefined()
    come()
    await expect.poll(() => page.evaluate('window.isReady')).toBe(true)
    await leave()
  })

  it.each(['as browsers tell', 'where the browser does not tell'])(
    'loses nothing at seal that was typed meanwhile, %s',
    async telling => {
      const { page, leave } = await open('seal', {
        before: telling.startsWith('as') ? '' : '<script>delete Navigator.prototype.userActivation</script>',
        body: `<input id="repair">${unmarked()}`,
      })
      await page.fill('#repair', 'The tap drips')
      await page.evaluate('Latchkey.accept()')
      come()
      await page.waitForSelector('.latchkey-reload button')
      expect(await page.inputValue('#repair')).toBe('The tap drips')
      await leave()
    },
  )
})

describe('a page that cannot have that file', () => {
  beforeEach(() => {
    isThere = false
  })

  it('has it from a later decision on where it can be had again', async () => {
    const { page, leave } = await tracked.open('guard', {
      body: `${marked()}<div class="latchkey-annex"></div>`,
    })
    await page.waitForTimeout(SETTLING)
    expect(await page.locator('.latchkey-annex table').count()).toBe(0)
    isThere = true
    come()
    await page.click(`${BANNER} [data-latchkey=accept]`)
    await tracked.asked(third('/marked.js'))
    await page.waitForSelector('.latchkey-annex table')
    await leave()
  })

  it.each(['guard', 'seal'] as const)(
    'keeps everything shut at %s, says so, and the choice counts',
    async level => {
      const { page, url, console, errors, leave } = await tracked.open(level, { body: marked() + unmarked() })
      await page.click(`${BANNER} [data-latchkey=accept]`)
      await page.waitForTimeout(SETTLING)
      expect(tracked.site.thirdParty).toEqual([])
      expect(await page.evaluate('document.cookie')).toContain('latchkey=1.')
      expect(console.filter(line => /^latchkey: cannot load/.test(line))).toHaveLength(1)
      expect(errors).toEqual([])
      expect(await page.textContent('h1')).toBe('Home')

      isThere = true
      come()
      await page.goto(url)
      await tracked.asked(third('/marked.js'), third('/added.js'))
      await leave()
    },
  )
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SETTLING, startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

const third = (path: string): string => tracked.site.third(path)
const OURS = "'#latchkey-manifest, script[src*=latchkey], meta[http-equiv], #latchkey-banner'"

/** What a script does to all that is ours, as page builders and cleaning scripts do. */
const DEEDS: Record<string, string> = {
  'takes our tags out of the page': `for (const ours of document.querySelectorAll(${OURS})) ours.remove()`,
  'moves our tags to the end of the page': `document.body.append(...document.querySelectorAll(${OURS}))`,
  'changes what our tags say': `for (const ours of document.querySelectorAll(${OURS})) {
      ours.id = ours.className = 'other'
      for (const name of ['data-level', 'src', 'content', 'http-equiv']) ours.removeAttribute(name)
      ours.textContent = '{}'
    }`,
  'empties the whole page': `document.head.replaceChildren(); document.body.innerHTML = '<h1>Home</h1>'`,
}

/** Every common way to a third party, taken when our tags have been dealt with. */
function ways(): string {
  return `
    document.body.append(Object.assign(document.createElement('script'), { src: '${third('/script.js')}' }))
    new Image().src = '${third('/image.png')}'
    document.body.insertAdjacentHTML('beforeend', '<iframe src="${third('/frame')}"></iframe>')
    fetch('${third('/fetch')}').catch(() => {})
    class Liar extends Request { get url() { return '/own' } }
    fetch(new Liar('${third('/liar')}')).catch(() => {})
    navigator.sendBeacon('${third('/beacon')}', 'x')
    document.cookie = 'visit=1'`
}
const PATHS = ['/script.js', '/image.png', '/frame', '/fetch', '/liar', '/beacon']

describe('a script that deals with our tags', () => {
  it('gets to a third party by each of these ways without Latchkey', async () => {
    const { page, leave } = await tracked.open(null, { body: `<script>${ways()}</script>` })
    await tracked.asked(...PATHS.map(third))
    expect(await page.evaluate('document.cookie')).toBe('visit=1')
    await leave()
  })

  describe.each(['guard', 'seal'] as const)('at %s', level => {
    it.each(Object.entries(DEEDS))('opens nothing where it %s', async (_, deed) => {
      const marked = `<script type="text/plain" data-consent="counter" src="${third('/marked.js')}"></script>`
      const body = `<iframe data-consent="films" data-src="${tracked.site.third('/film', 'films.localhost')}"></iframe>`
      const { page, errors, leave } = await tracked.open(level, { body: marked + body })
      await page.waitForSelector('#latchkey-banner')
      await page.evaluate(`{ ${deed} }`)
      await page.evaluate(`{ ${ways()} }`)
      await page.waitForTimeout(SETTLING)
      expect(tracked.site.thirdParty).toEqual([])
      expect(await page.evaluate('document.cookie')).toBe('')
      expect(await page.textContent('h1')).toBe('Home')
      // The visitor keeps a way to choose, whatever became of the banner.
      await page.evaluate('Latchkey.openSettings()')
      await page.waitForSelector('#latchkey-panel[open]')
      expect(errors).toEqual([])
      await leave()
    })
  })
})

describe('functions that a script saved before us', () => {
  const saved = `<script>
    const { fetch: kept } = window
    const { appendChild } = Node.prototype
    const { set: setSrc } = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, 'src')
    const { set: setCookie } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')
  </script>`
  const body = (): string => `<script>
    const script = document.createElement('script')
    setSrc.call(script, '${third('/script.js')}')
    appendChild.call(document.body, script)
    kept('${third('/fetch')}').catch(() => {})
    setCookie.call(document, 'visit=1')
    window.written = document.cookie
  </script>`

  it('get to a third party without Latchkey', async () => {
    const { leave } = await tracked.open(null, { before: saved, body: body() })
    await tracked.asked(third('/script.js'), third('/fetch'))
    await leave()
  })

  it('get there at guard too, as the limits say; what they store is removed', async () => {
    const { page, errors, leave } = await tracked.open('guard', { before: saved, body: body() })
    await tracked.asked(third('/fetch'))
    expect(await page.evaluate('written')).toBe('visit=1')
    await expect.poll(() => page.evaluate('document.cookie')).toBe('')
    expect(errors).toEqual([])
    await leave()
  })

  it('ask nobody at seal, and what they store is removed', async () => {
    const { page, errors, leave } = await tracked.open('seal', { before: saved, body: body() })
    await page.waitForTimeout(SETTLING)
    expect(tracked.site.thirdParty).toEqual([])
    expect(await page.evaluate('written')).toBe('visit=1')
    await expect.poll(() => page.evaluate('document.cookie')).toBe('')
    expect(errors).toEqual([])
    await leave()
  })
})

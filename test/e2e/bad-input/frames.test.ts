import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SETTLING, startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

const third = (path: string): string => tracked.site.third(path)
const LEVELS = ['guard', 'seal'] as const

/** A tracker's code as text of a frame, in single quotes. */
const tracker = (path: string): string =>
  `<script src='${third(path)}'></script><img src='${third(path)}.png'>`

/** Frames that code puts in, each with a tracker. */
const byCode = (): string => `<script>
  const add = (attributes, html) =>
    document.body.append(Object.assign(document.createElement('iframe'), { ...attributes, srcdoc: html }))
  add({}, "${tracker('/plain.js').replace('</script>', '<\\/script>')}")
  add({ sandbox: 'allow-scripts' }, "${tracker('/sandboxed.js').replace('</script>', '<\\/script>')}")
  document.body.insertAdjacentHTML('beforeend',
    \`<iframe sandbox="allow-scripts" srcdoc="${tracker('/html.js').replace('</script>', '<\\/script>')}"></iframe>\`)
</script>`
// What runs in a sandboxed frame is another origin's, so no script of the page can stand around it.
const OWN_CODE = (): string =>
  `<iframe sandbox="allow-scripts" srcdoc="<script>fetch('${third('/inner')}').catch(() => {})</script>"></iframe>`
const BY_CODE = ['/plain.js', '/sandboxed.js', '/html.js']

/** Frames that stand in the HTML. */
const inHtml = (): string =>
  `<iframe srcdoc="${tracker('/plain.js')}"></iframe>` +
  `<iframe sandbox="allow-scripts" srcdoc="${tracker('/sandboxed.js')}"></iframe>`
const IN_HTML = ['/plain.js', '/sandboxed.js']

describe('a frame that holds a tracker in its text', () => {
  it('lets it run without Latchkey, whoever put it there', async () => {
    for (const [body, paths] of [
      [byCode(), BY_CODE],
      [inHtml(), IN_HTML],
    ] as const) {
      const { leave } = await tracked.open(null, { body })
      await tracked.asked(...paths.flatMap(path => [third(path), third(`${path}.png`)]))
      await leave()
    }
  })

  it.each(LEVELS)('asks nobody at %s where code puts it in, and follows a grant', async level => {
    const { page, url, accept, errors, leave } = await tracked.open(level, { body: byCode() })
    await page.waitForTimeout(SETTLING)
    expect(tracked.site.thirdParty).toEqual([])
    expect(page.frames()).toHaveLength(4)
    await accept()
    await page.goto(url)
    await tracked.asked(...BY_CODE.map(third))
    expect(errors).toEqual([])
    await leave()
  })

  it('asks nobody at seal where it stands in the HTML', async () => {
    const { page, errors, leave } = await tracked.open('seal', { body: inHtml() })
    await page.waitForTimeout(SETTLING)
    expect(tracked.site.thirdParty).toEqual([])
    expect(errors).toEqual([])
    await leave()
  })

  it('runs nothing at guard where it stands in the HTML', async () => {
    const { page, errors, leave } = await tracked.open('guard', { body: inHtml() })
    await page.waitForTimeout(SETTLING)
    const ran = await Promise.all(page.frames().map(frame => frame.evaluate<unknown>('window.ran')))
    expect(ran).toEqual(page.frames().map(() => undefined))
    expect(errors).toEqual([])
    await leave()
  })
})

describe('a sandboxed frame whose own code asks a third party', () => {
  it.each([null, 'guard'] as const)('gets there at %s, as the limits say', async level => {
    const { leave } = await tracked.open(level, { body: OWN_CODE() })
    await tracked.asked(third('/inner'))
    await leave()
  })

  it('asks nobody at seal', async () => {
    const { page, errors, leave } = await tracked.open('seal', { body: OWN_CODE() })
    await page.waitForTimeout(SETTLING)
    expect(tracked.site.thirdParty).toEqual([])
    expect(errors).toEqual([])
    await leave()
  })
})

describe('a page with Latchkey in a sandboxed frame, in which cookies and storage throw', () => {
  const inner = (): string =>
    `<script>try { void localStorage } catch { window.isRefused = true }</script>
     <script type="text/plain" data-consent="counter" src="${third('/marked.js')}"></script>
     <script>
       document.body.append(Object.assign(document.createElement('script'), { src: '${third('/t.js')}' }))
       fetch('${third('/fetch')}').catch(() => {})
     </script>`
  const outer = (url: string): string =>
    `<iframe sandbox="allow-scripts" src="${url}" width="700" height="500"></iframe>`

  it('runs its tracker without Latchkey', async () => {
    const { leave } = await tracked.open(null, { body: outer(tracked.put(null, { body: inner() })) })
    await tracked.asked(third('/t.js'), third('/fetch'))
    await leave()
  })

  it.each(LEVELS)('throws nothing at %s, and its gate is shut', async level => {
    const { page, errors, leave } = await tracked.open(null, {
      body: outer(tracked.put(level, { body: inner() })),
    })
    const frame = page.frames()[1]!
    await frame.waitForSelector('#latchkey-banner')
    await page.waitForTimeout(SETTLING)
    expect(await frame.evaluate('isRefused')).toBe(true)
    expect(tracked.site.thirdParty).toEqual([])
    await frame.click('#latchkey-banner [data-latchkey=accept]')
    if (level === 'guard') await tracked.asked(third('/marked.js'), third('/t.js'))
    await page.waitForTimeout(SETTLING)
    // A sealed page would have to be loaded again, and nothing could keep the choice until then.
    if (level === 'seal') expect(tracked.site.thirdParty).toEqual([])
    expect(errors).toEqual([])
    await leave()
  })
})

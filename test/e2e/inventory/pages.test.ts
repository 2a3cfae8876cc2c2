import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'
import { inventoryOf, namesOf, only } from './seen-here.ts'

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

const KEY = 'latchkey-inventory'
/** As somebody has begun it who looks after the site. */
const BEGIN = `sessionStorage.setItem('${KEY}', '')`

const third = (path: string): string => tracked.site.third(path, 'odd.localhost')

describe('what is seen over several pages', () => {
  it('is kept where somebody began it: one list, each page with its address and stage', async () => {
    const next = tracked.put('guard', {
      body: `<script>document.cookie = 'everywhere=2'; localStorage.setItem('second', '1')</script>`,
    })
    const { page, url, errors, leave } = await tracked.open('guard', {
      body: `<script>
        document.cookie = 'everywhere=1'
        document.cookie = 'probe=1'
        document.cookie = 'probe=; max-age=0'
        sessionStorage.setItem('gone', '1')
      </script><script src="${third('/a.js')}"></script>`,
    })
    await page.evaluate(BEGIN)
    await page.reload()
    await page.evaluate(`Latchkey.ready.then(() => Latchkey.inventory())`)
    await page.click('#latchkey-banner [data-latchkey="reject"]')
    await page.evaluate(`sessionStorage.removeItem('gone')`)
    await page.goto(next)
    const seen = await inventoryOf(page)
    expect(new Set(namesOf(seen.observed))).toEqual(
      new Set([
        'cookie everywhere',
        'cookie probe',
        'sessionStorage gone',
        'localStorage second',
        'script odd.localhost',
      ]),
    )
    expect(seen.stages.map(({ name }) => name)).toEqual(['before-choice', 'after-reject'])
    expect(only(seen, 'cookie everywhere')).toMatchObject({ count: 2, isThere: true })
    expect(only(seen, 'cookie everywhere').evidence.map(one => [one.page, one.stage])).toEqual([
      [url, 0],
      [next, 1],
    ])
    expect(only(seen, 'cookie probe')).toMatchObject({ outcome: 'transient', isThere: false })
    expect(only(seen, 'sessionStorage gone')).toMatchObject({ isThere: false })
    expect(errors).toEqual([])
    await leave()
  })

  it('is not kept otherwise', async () => {
    const { page, leave } = await tracked.open('guard', {
      body: `<script>document.cookie = 'odd=1'</script>`,
    })
    await inventoryOf(page)
    await page.goto(tracked.put('guard'))
    expect(
      await page.evaluate(`[sessionStorage.getItem('${KEY}'), performance.getEntriesByType('resource')
      .filter(({ name }) => name.includes('inventory')).length]`),
    ).toEqual([null, 0])
    await leave()
  })

  it('is begun anew where what is kept cannot be read', async () => {
    for (const odd of ['{', 'null', '{"before":{"stages":[],"observed":[null]},"last":{}}', '7']) {
      const { page, errors, leave } = await tracked.open('guard', {
        body: `<script>document.cookie = 'odd=1'</script>`,
      })
      await page.evaluate(`sessionStorage.setItem('${KEY}', '${odd}')`)
      await page.goto(tracked.put('guard'))
      await page.goto(tracked.put('guard', { body: `<script>document.cookie = 'late=1'</script>` }))
      const seen = await inventoryOf(page)
      expect(new Set(namesOf(seen.observed))).toEqual(new Set(['cookie odd', 'cookie late']))
      expect(errors).toEqual([])
      await leave()
    }
  })

  it('is counted where there is no room for it, and what was kept stays', async () => {
    const { page, errors, leave } = await tracked.open('guard', {
      body: `<script>document.cookie = 'first=1'</script>`,
    })
    await page.evaluate(BEGIN)
    await page.reload()
    await page.evaluate(`Latchkey.ready.then(() => Latchkey.inventory())`)
    const full = tracked.put('guard', {
      body: `<script>for (let index = 0; index < 2500; index++) localStorage.setItem('n'.repeat(200) + index, '')</script>`,
    })
    await page.goto(full)
    await page.evaluate(`Latchkey.ready.then(() => Latchkey.inventory())`)
    await page.goto(tracked.put('guard'))
    await page.evaluate(`document.cookie = 'first=; max-age=0'`)
    const seen = await inventoryOf(page)
    expect(only(seen, 'cookie first').isThere).toBe(false)
    expect(seen.limits).toContainEqual(expect.stringContaining('no room for what a page showed: 1.'))
    expect((await page.evaluate<string>(`sessionStorage.getItem('${KEY}')`)).length).toBeLessThan(400_001)
    expect(errors).toEqual([])
    await leave()
  })

  it('costs a page of no such visit nothing', async () => {
    const { page, leave } = await tracked.open('guard')
    await page.evaluate('Latchkey.ready')
    expect(tracked.site.firstParty.filter(path => path.includes('inventory.js')).length).toBeGreaterThan(0)
    const before = tracked.site.firstParty.length
    await page.goto(tracked.put('guard'))
    await page.evaluate('Latchkey.ready')
    expect(tracked.site.firstParty.slice(before).filter(path => path.includes('inventory'))).toEqual([])
    await leave()
  })

  it('goes on through the reload that follows Accept at seal', async () => {
    const { page, leave } = await tracked.open('seal', {
      body: `<script src="${tracked.site.third('/t.js')}"></script>`,
    })
    await page.evaluate(BEGIN)
    await page.reload()
    const loaded = page.waitForEvent('load')
    await page.click('#latchkey-banner [data-latchkey="accept"]')
    await loaded
    const seen = await inventoryOf(page)
    expect(seen.stages.map(({ name }) => name)).toEqual(['before-choice', 'after-accept'])
    const scripts = seen.observed.filter(({ kind }) => kind === 'script')
    expect(scripts.map(({ outcome, evidence }) => [outcome, ...evidence.map(({ stage }) => stage)])).toEqual(
      expect.arrayContaining([expect.arrayContaining(['stopped', 0]), expect.arrayContaining(['stored', 1])]),
    )
    expect(seen.findings.filter(({ kind }) => kind === 'before-choice')).toEqual([])
    await leave()
  })
})

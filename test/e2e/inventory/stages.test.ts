import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SMALL } from '../../support/manifests.ts'
import { startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'
import { until } from '../trackers/expected.ts'
import { inventoryOf, namesOf, only } from './seen-here.ts'

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

const kindsOf = ({ findings }: Awaited<ReturnType<typeof inventoryOf>>): string[] =>
  findings.map(({ kind, subject }) => `${kind} ${subject}`)

describe('the stage of what is written', () => {
  it('is the old one before a decision and the new one from the first listener on', async () => {
    const { page, leave } = await tracked.open('guard', {
      body: `<script>
        document.cookie = 'first=1'
        document.addEventListener('latchkey:change', () => { document.cookie = 'told=1' })
        Latchkey.onChange(() => { document.cookie = 'listening=1' })
        const decide = () => { document.cookie = 'before=1'; Latchkey.reject(); document.cookie = 'after=1' }
      </script><button id="own" onclick="decide()">No</button>`,
    })
    await page.click('#own')
    const seen = await inventoryOf(page)
    expect(seen.stages.map(({ name, by, hadAction }) => [name, by, hadAction])).toEqual([
      ['before-choice', null, null],
      ['after-reject', 'api', true],
    ])
    const stageOf = (name: string): number[] =>
      only(seen, `cookie ${name}`).evidence.map(({ stage }) => stage)
    expect(['first', 'before', 'told', 'listening', 'after'].map(stageOf)).toEqual([[0], [0], [1], [1], [1]])
    await leave()
  })

  it('is told again in each stage, with the number of all', async () => {
    const { page, leave } = await tracked.open('mark', {
      body: `<script>
        const write = () => { for (let index = 0; index < 5; index++) document.cookie = 'visit=' + index }
        write()
      </script>`,
    })
    await page.click('#latchkey-banner [data-latchkey="reject"]')
    await page.evaluate('write()')
    const seen = await inventoryOf(page)
    const visit = only(seen, 'cookie visit')
    expect(visit.count).toBe(10)
    expect(visit.evidence.map(({ stage }) => stage)).toEqual([0, 1])
    expect(kindsOf(seen)).toEqual(expect.arrayContaining(['before-choice visit', 'after-reject visit']))
    await leave()
  })
})

describe('what a script grants', () => {
  it('is found where the visitor had done nothing', async () => {
    const { page, leave } = await tracked.open('guard', { body: '<script>Latchkey.accept()</script>' })
    const seen = await inventoryOf(page)
    expect(seen.stages.at(-1)).toMatchObject({ name: 'after-accept', by: 'api', hadAction: false })
    expect(kindsOf(seen)).toContain('granted-by-script analytics, media, counter, films')
    await leave()
  })

  it('is no fault where the visitor pressed something', async () => {
    const { page, leave } = await tracked.open('guard', {
      body: '<button id="own" onclick="Latchkey.accept()">Yes</button>',
    })
    await page.click('#own')
    const seen = await inventoryOf(page)
    expect(seen.stages.at(-1)).toMatchObject({ name: 'after-accept', by: 'api', hadAction: true })
    expect(kindsOf(seen).filter(one => one.startsWith('granted'))).toEqual([])
    await leave()
  })

  it('is no fault of the banner', async () => {
    const { page, leave } = await tracked.open('guard')
    await page.click('#latchkey-banner [data-latchkey="accept"]')
    const seen = await inventoryOf(page)
    expect(seen.stages.at(-1)).toMatchObject({ name: 'after-accept', by: 'banner', hadAction: true })
    await leave()
  })
})

describe('what is removed', () => {
  it('after a withdrawal was kept and is no probe', async () => {
    const { page, leave } = await tracked.open('guard', { body: '<script>Latchkey.accept()</script>' })
    await page.evaluate('document.cookie = "visit=1"; Latchkey.withdraw()')
    const seen = await until(
      () => inventoryOf(page),
      one => only(one, 'cookie visit').isThere === false,
    )
    expect(only(seen, 'cookie visit')).toMatchObject({ outcome: 'stored', isThere: false })
    expect(kindsOf(seen).filter(one => /not-removed|after-reject/.test(one))).toEqual([])
    await leave()
  })

  it('and written again by an answer of the server is found as not removed', async () => {
    const { page, leave } = await tracked.open('mark', { body: '<script>Latchkey.accept()</script>' })
    await page.evaluate('document.cookie = "visit=1"')
    await inventoryOf(page)
    await page.evaluate('Latchkey.withdraw()')
    await until(
      () => page.evaluate('document.cookie.includes("visit")'),
      isThere => !isThere,
    )
    // It is removed each time, a moment after it came.
    tracked.site.page('/again', '', { 'set-cookie': 'visit=2' })
    await page.evaluate('setInterval(() => void fetch("/again"), 100)')
    const seen = await until(
      () => inventoryOf(page),
      one => kindsOf(one).includes('not-removed visit'),
      15_000,
    )
    expect(kindsOf(seen)).toContain('not-removed visit')
    await leave()
  })
})

describe('an inventory', () => {
  it('is taken where the page has no manifest: everything is undeclared', async () => {
    const { page, leave } = await tracked.open('mark', {
      json: '',
      body: `<script>document.cookie = 'visit=1'</script><script src="${tracked.site.third('/t.js')}"></script>`,
    })
    const seen = await inventoryOf(page)
    expect(namesOf(seen.observed)).toEqual(['cookie visit', 'script tracker.localhost'])
    expect(kindsOf(seen)).toEqual(['undeclared visit', 'undeclared tracker.localhost'])
    await leave()
  })

  it('of a page with nothing is empty, before and after a choice', async () => {
    for (const level of ['mark', 'guard', 'seal'] as const) {
      const guest = await tracked.open(level, { manifest: { site: SMALL.site } })
      const seen = await inventoryOf(guest.page)
      expect([seen.observed, seen.findings]).toEqual([[], []])
      expect(seen.limits.length).toBeGreaterThan(0)
      await guest.page.evaluate('Latchkey.reject()')
      const then = await inventoryOf(guest.page)
      expect([then.observed, then.findings]).toEqual([[], []])
      expect(guest.errors).toEqual([])
      await guest.leave()
    }
  })

  it('can be taken once all is stopped', async () => {
    const { page, leave } = await tracked.open('guard', {
      body: '<script>document.cookie = "odd=1"</script>',
    })
    await page.evaluate('Latchkey.stop()')
    expect(namesOf((await inventoryOf(page)).observed)).toEqual(['cookie odd'])
    await leave()
  })

  it('can be taken by several at once, and while the page is read', async () => {
    const { page, errors, leave } = await tracked.open('guard', {
      body: `<script>const early = Latchkey.inventory(); document.cookie = 'odd=1'</script>`,
    })
    const all = await page.evaluate<{ observed: unknown[] }[]>(
      'Promise.all([early, Latchkey.inventory(), Latchkey.inventory()])',
    )
    expect(all.map(({ observed }) => observed.length)).toEqual([1, 1, 1])
    expect(errors).toEqual([])
    await leave()
  })
})

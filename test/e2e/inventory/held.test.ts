import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SMALL } from '../../support/manifests.ts'
import { startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'
import { until } from '../trackers/expected.ts'
import { inventoryOf, requestsOf } from './seen-here.ts'

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

describe('marked content that waits', () => {
  const MARKUP = `
    <script type="text/plain" data-consent="counter">window.ran = 'inline'</script>
    <script type="text/plain" data-consent="counter" src="/matomo.js"></script>
    <template data-consent="films"><p>A film</p></template>
    <script type="text/plain" data-consent="conter">window.ran = 'misspelt'</script>`

  it.each(['mark', 'guard', 'seal'] as const)(
    'is seen at %s with what it waits for and why, inline and of the site’s own host too',
    async level => {
      const { page, leave } = await tracked.open(level, {
        body: `${MARKUP}<script type="text/plain" data-consent="counter" src="${tracked.site.third('/t.js', 'odd.localhost')}"></script>`,
      })
      await page.evaluate('Latchkey.ready')
      const seen = await inventoryOf(page)
      const held = requestsOf(seen).map(({ kind, name, outcome, count, heldFor, why, evidence }) => [
        [kind, name, outcome, count, heldFor, why].join(' '),
        evidence[0]?.how,
      ])
      expect(held.sort()).toEqual([
        ['other site.localhost stopped 1 films not allowed yet', 'gate'],
        ['script odd.localhost stopped 1  address not declared', 'gate'],
        ['script site.localhost stopped 1 conter unknown id', 'gate'],
        ['script site.localhost stopped 2 counter not allowed yet', 'gate'],
      ])
      expect(seen.findings.filter(({ subject }) => subject === 'site.localhost')).toEqual([])
      expect(await page.evaluate('window.ran')).toBe(undefined)
      await leave()
    },
  )

  it('for a script’s nonce says so', async () => {
    const { page, leave } = await tracked.open('guard', {
      attributes: 'nonce="good"',
      body: `<script type="text/plain" data-consent="necessary" nonce="bad">window.ran = 1</script>`,
    })
    await page.evaluate('Latchkey.ready')
    expect(requestsOf(await inventoryOf(page))).toMatchObject([{ kind: 'script', why: 'nonce missing' }])
    await leave()
  })

  it('is shown in the panel with the service for which it waits, and why', async () => {
    const { page, leave } = await tracked.open('guard', { body: MARKUP })
    await page.evaluate('Latchkey.openInventory()')
    const region = page.locator('#latchkey-inventory')
    await region.locator('section', { hasText: 'What is here' }).first().waitFor()
    const text = await region.evaluate(element => element.textContent)
    expect(text).toContain('It waits for a yes to Counter.')
    expect(text).toContain('The page marks it with a name that is not in the annex.')
    await leave()
  })

  it('beyond the records that there are is counted', async () => {
    const { page, leave } = await tracked.open('guard', {
      body: '<script type="text/plain" data-consent="counter">1</script>'.repeat(507),
    })
    await page.evaluate('Latchkey.ready')
    const { limits, observed } = await inventoryOf(page)
    expect(observed).toMatchObject([{ heldFor: 'counter', count: 500 }])
    expect(limits).toContainEqual(expect.stringContaining('that there was no room for: 7.'))
    await leave()
  })
})

describe('what a policy of the page stops', () => {
  const third = (path: string): string => tracked.site.third(path)

  it('hides nothing that it lets through of the same host', async () => {
    const { page, leave } = await tracked.open('mark', {
      headers: { 'content-security-policy': `img-src 'self' ${third('/b.gif')}` },
      body: `<img alt="" src="${third('/a.gif')}"><img alt="" src="${third('/b.gif')}">`,
    })
    await tracked.asked(third('/b.gif'))
    const seen = await until(
      () => inventoryOf(page),
      one => requestsOf(one).length > 1,
    )
    expect(
      requestsOf(seen)
        .map(({ kind, outcome }) => `${kind} ${outcome}`)
        .sort(),
    ).toEqual(['image stopped', 'image stored'])
    expect(tracked.site.thirdParty).toEqual(['tracker.localhost/b.gif'])
    expect(seen.findings.map(({ kind, subject }) => `${kind} ${subject}`)).toContain(
      'before-choice tracker.localhost',
    )
    await leave()
  })

  it('is in the stage in which it happened, whenever somebody asks', async () => {
    const { page, leave } = await tracked.open('mark', {
      headers: { 'content-security-policy': "img-src 'self'" },
      body: `<img alt="" src="${third('/early.gif')}">`,
    })
    await page.evaluate('Latchkey.accept()')
    await page.evaluate(`document.body.append(Object.assign(new Image(), { src: '${third('/late.gif')}' }))`)
    const seen = await until(
      () => inventoryOf(page),
      one => requestsOf(one).some(({ evidence }) => evidence.length > 1),
    )
    expect(requestsOf(seen)).toMatchObject([{ kind: 'image', outcome: 'stopped' }])
    const byPolicy = requestsOf(seen)[0]!.evidence.filter(({ how }) => how === 'violation')
    expect(byPolicy.map(({ stage }) => stage).sort()).toEqual([0, 1])
    await leave()
  })

  it('is in no stage where nobody can tell any more', async () => {
    const { page, leave } = await tracked.open('mark', {
      manifest: SMALL,
      headers: { 'content-security-policy': "img-src 'self'" },
      body: `<img alt="" src="${third('/early.gif')}">`,
    })
    await page.evaluate('performance.clearResourceTimings(); Latchkey.accept()')
    const seen = await until(
      () => inventoryOf(page),
      one => requestsOf(one).length > 0,
    )
    const stages = requestsOf(seen).flatMap(({ evidence }) =>
      evidence.filter(({ how }) => how === 'violation').map(({ stage }) => stage),
    )
    expect(stages).toEqual([-1])
    await leave()
  })
})

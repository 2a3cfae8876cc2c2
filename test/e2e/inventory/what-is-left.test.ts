import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'
import { until } from '../trackers/expected.ts'
import { inventoryOf, requestsOf } from './seen-here.ts'

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

const odd = (path: string): string => tracked.site.third(path, 'odd.localhost')

describe('where the browser’s list is empty', () => {
  it('the elements of the page tell, whatever shadows its address, and without what no browser of today loads', async () => {
    const { page, leave } = await tracked.open('mark', {
      body: `<form name="baseURI"></form><img alt="" src="${odd('/pixel.gif')}">
        <script nomodule src="${odd('/old.js')}"></script>`,
    })
    await page.evaluate('performance.clearResourceTimings()')
    const seen = await inventoryOf(page)
    expect(requestsOf(seen)).toMatchObject([
      { kind: 'image', name: 'odd.localhost', evidence: [{ how: 'document' }] },
    ])
    await leave()
  })
})

describe('where the browser keeps no reports', () => {
  const WITHOUT = `<script>delete window.ReportingObserver</script>`

  it('what a policy of the page stops is told from then on', async () => {
    const { page, leave } = await tracked.open('guard', {
      headers: { 'content-security-policy': "img-src 'self'" },
      body: WITHOUT,
    })
    expect(requestsOf(await inventoryOf(page))).toEqual([])
    await page.evaluate(`document.body.append(Object.assign(new Image(), { src: '${odd('/pixel.gif')}' }))`)
    const seen = await until(
      () => inventoryOf(page),
      one => requestsOf(one).some(({ evidence }) => evidence.some(({ how }) => how === 'violation')),
    )
    expect(requestsOf(seen)).toMatchObject([{ kind: 'image', name: 'odd.localhost', outcome: 'stopped' }])
    await leave()
  })

  it('as many are kept as there is room for, and the others counted', async () => {
    const { page, leave } = await tracked.open('guard', { body: WITHOUT })
    await inventoryOf(page)
    await page.evaluate(`for (let index = 0; index < 512; index++) {
      const about = { blockedURI: '${odd('/')}', effectiveDirective: 'img-src', disposition: 'enforce' }
      dispatchEvent(new SecurityPolicyViolationEvent('securitypolicyviolation', about))
    }`)
    const { limits } = await inventoryOf(page)
    expect(limits).toContainEqual(expect.stringContaining('there was no room for: 12.'))
    await leave()
  })
})

it('a page with more frames than anybody looks into has the others counted', async () => {
  const { page, leave } = await tracked.open('mark', { body: '<iframe title="Frame"></iframe>'.repeat(110) })
  const { limits } = await inventoryOf(page)
  expect(limits).toContainEqual(expect.stringContaining('because there were too many: 11.'))
  await leave()
})

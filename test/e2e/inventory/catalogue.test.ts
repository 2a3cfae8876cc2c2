import { afterAll, beforeAll, expect, it } from 'vitest'
import { SMALL } from '../../support/manifests.ts'
import { startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'
import { inventoryOf } from './seen-here.ts'

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

/** A name of its own, and one letter from another that a short list in our files has. */
const NAME = 'ci_session'
const manifest = {
  ...SMALL,
  cookies: [{ name: NAME, category: 'necessary', purpose: 'Signs you in.', expiry: 'session' }],
}

it('tells a name that the catalogue has from a slip', async () => {
  const { page, leave } = await tracked.open('mark', { manifest })
  await page.evaluate('Latchkey.ready')
  const asked: string[] = []
  page.on('request', request => void asked.push(new URL(request.url()).pathname))
  const { findings, limits } = await inventoryOf(page)
  expect(asked).toContain('/latchkey/known.js')
  expect(findings.filter(({ subject }) => subject === NAME).map(({ kind }) => kind)).not.toContain(
    'likely-misspelt',
  )
  expect(limits.filter(limit => limit.includes('known.js'))).toEqual([])
  await leave()
})

it('does without it where it cannot be had, and says so', async () => {
  const { page, leave } = await tracked.open('mark', { manifest })
  await page.route('**/latchkey/known.js*', route => route.abort())
  const { findings, limits } = await inventoryOf(page)
  expect(findings.filter(({ subject }) => subject === NAME).map(({ kind }) => kind)).toContain(
    'likely-misspelt',
  )
  expect(limits.filter(limit => limit.includes('known.js'))).toHaveLength(1)
  await leave()
})

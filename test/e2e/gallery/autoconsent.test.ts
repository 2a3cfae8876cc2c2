import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startAutoconsent } from '../../support/autoconsent.ts'
import { openExample, openGallery, type Gallery } from '../../support/open-gallery.ts'

/** Long enough for the tool, which looks again every now and then. */
const WAIT = { timeout: 15_000 }

let gallery: Gallery
beforeAll(async () => void (gallery = await openGallery()))
afterAll(() => gallery.close())

/** The rule that docs/guides/banner.md gives to the makers of such tools. */
function publishedRule(): object {
  const guide = readFileSync(new URL('../../../docs/guides/banner.md', import.meta.url), 'utf8')
  const json = /```json\n(\{\n {2}"name": "latchkey"[\s\S]*?)```/.exec(guide)?.[1]
  return JSON.parse(json!) as object
}

/** What has been decided, and what of it is in the cookie: a plus for each yes, a minus for each no. */
function outcome(page: Page): Promise<{ state: string; answers: string[]; record: string }> {
  return page.evaluate(() => {
    const { decision } = (window as unknown as { Latchkey: { decision: Decision } }).Latchkey
    const { state, answers } = decision
    const record = /latchkey=[^;]*/.exec(document.cookie)?.[0] ?? ''
    return {
      state,
      answers: [...new Set(Object.values(answers))],
      record: record.replace(/[^+-]|-(?=[a-z])/g, ''),
    }
  })
}
interface Decision {
  readonly state: string
  readonly answers: Readonly<Record<string, string>>
}

const REFUSED = { state: 'decided', answers: ['refused'] }

describe('autoconsent, as it comes', () => {
  it.each(['bottom', 'corner'])('finds the banner in the layout %s, and refuses all', async layout => {
    const { page, leave } = await gallery.newVisitor()
    const tool = await startAutoconsent(page)
    await openExample(page, gallery, { name: `${layout}-first-visit-en-light`, theme: 'light' })
    expect((await outcome(page)).record).toBe('')
    await expect.poll(tool.answered, WAIT).toBe(true)
    expect(tool.found()).toBe('HEURISTIC-REJECT')
    await expect.poll(() => outcome(page)).toMatchObject(REFUSED)
    expect((await outcome(page)).record).toBe('----')
    await leave()
  })
})

describe('autoconsent, with the rule that we publish', () => {
  it.each([
    'flow-first-visit-en-light',
    'flow-first-visit-cy-light',
    'bottom-first-visit-cy-light',
    'corner-first-visit-ur-light',
    'flow-first-visit-pl-light',
    'flow-mixed-en-light',
    'flow-telling-en-light',
    'flow-different-en-light',
  ])('finds the banner of %s, and refuses', async name => {
    const { page, leave } = await gallery.newVisitor()
    const tool = await startAutoconsent(page, { more: [publishedRule()] })
    await openExample(page, gallery, { name, theme: 'light' })
    await expect.poll(tool.answered, WAIT).toBe(true)
    expect(tool.found()).toBe('latchkey')
    await page.locator('#latchkey-banner [data-latchkey-part=rejected]').waitFor()
    // What somebody had said yes to before stays as it is where the banner asks about something else.
    const isFirst = !name.includes('different')
    expect((await outcome(page)).state).toBe('decided')
    expect((await outcome(page)).answers).toEqual(isFirst ? ['refused'] : ['granted', 'refused'])
    await leave()
  })

  it('accepts where its user wants that', async () => {
    const { page, leave } = await gallery.newVisitor()
    const tool = await startAutoconsent(page, { more: [publishedRule()], action: 'optIn' })
    await openExample(page, gallery, { name: 'flow-first-visit-en-light', theme: 'light' })
    await expect.poll(tool.answered, WAIT).toBe(true)
    await expect.poll(() => outcome(page)).toEqual({ state: 'decided', answers: ['granted'], record: '++++' })
    await leave()
  })
})

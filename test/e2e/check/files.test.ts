import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'
import { LOOKED_AFTER, openChecked } from './checked-page.ts'

const DIST = new URL('../../../dist/', import.meta.url)
/** Not beside a page's own: one is in the page already, the other is for workers alone. And those of the inventory. */
const NOT_LAZY = ['snippet.js', 'worker.js', 'inventory.js', 'inventory-panel.js', 'known.js']
const FILES = 'Other files'

let tracked: TrackedSite
beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())
beforeEach(() => {
  tracked.site.firstParty.length = 0
})

/** A page of a site that offers languages, opened for checking. */
const openOffering = (languages: readonly string[], own: Readonly<Record<string, unknown>> = {}) =>
  openChecked(tracked, 'guard', {
    manifest: { ...LOOKED_AFTER, options: { languages }, languages: own } as never,
  })

/** Our files that the page asked for. */
const asked = (): string[] =>
  [...new Set(tracked.site.firstParty)]
    .filter(path => path.startsWith('/latchkey/'))
    .map(path => path.replace('/latchkey/', ''))
    .sort()

const missing = (path: string): void =>
  tracked.site.page(path, (_request, response) => void response.writeHead(404).end())

describe('the check of our other files', () => {
  it('tries each that was built where the site offers every language, and names what it tried', async () => {
    const { page, says, leave } = await openOffering(['ur', 'pl'])
    const built = readdirSync(DIST).filter(name => name.endsWith('.js') && !NOT_LAZY.includes(name))
    expect(built.length).toBeGreaterThan(30)
    expect(asked()).toEqual(built.sort())
    const tried = built.filter(name => !['latchkey.js', 'page.js', 'check.js'].includes(name))
    expect(await says(FILES)).toContain(`We tried the ${tried.length} other files`)
    expect(await says(FILES)).toContain('Languages besides English: cy, ur and pl.')
    const list = page.locator('#latchkey-check > ul > li', { hasText: FILES }).locator('details')
    await list.locator('summary').click()
    expect(await list.locator('li').allInnerTexts()).toEqual([tried.join(', ')])
    await leave()
  })

  it('leaves out languages that the site does not offer', async () => {
    const { says, leave } = await openOffering([])
    expect(asked()).toContain('cy-notice.js')
    expect(asked().filter(name => /^(?:ur|pl)\b/.test(name))).toEqual([])
    expect(await says(FILES)).toContain('Languages besides English: cy.')
    await leave()
  })

  it('tries a language of ours that the site corrects', async () => {
    const { says, leave } = await openOffering([], { pl: { banner: { accept: 'Tak' } } })
    expect(await says(FILES)).toContain('Languages besides English: cy and pl.')
    await leave()
  })

  it('names a language that is missing, and a part of one', async () => {
    missing('/latchkey/ur.js')
    missing('/latchkey/pl-notice.js')
    const { results, says, leave } = await openOffering(['ur', 'pl'])
    for (const file of ['ur', 'pl-notice']) tracked.site.forget(`/latchkey/${file}.js`)
    expect(await results()).toContain('To mend: Other files')
    expect(await says(FILES)).toContain('missing, changed or blocked: pl-notice.js and ur.js.')
    await leave()
  })

  it('reads the site’s own languages, and names those that cannot be read', async () => {
    tracked.site.page('/so.json', '{ "banner": { "accept": "Aqbal" } }', {
      'content-type': 'application/json',
    })
    tracked.site.page('/ti.json', '{ "banner": ', { 'content-type': 'application/json' })
    missing('/am.json')
    const own = { so: '/so.json', ti: '/ti.json', am: '/am.json', ar: 'https://elsewhere.example/ar.json' }
    const { says, leave } = await openOffering([], own)
    expect(tracked.site.firstParty).toEqual(expect.arrayContaining(['/so.json', '/ti.json', '/am.json']))
    expect(await says(FILES)).toContain('in these languages cannot be read: ti, am and ar.')
    await leave()
  })
})

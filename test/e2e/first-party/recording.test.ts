import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../../support/browser.ts'
import { startOwnSite, type OwnSite } from './own-site.ts'
import { pageOf } from './page-of.ts'
import { recordPage, type Recording, type Step } from './record-page.ts'

let site: OwnSite
let browser: Browser
let bare: Recording

beforeAll(async () => {
  site = await startOwnSite()
  browser = await launch()
  bare = await recordPage(browser, site, pageOf('vue-runtime'))
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

/** Stands around a native function, as code would that breaks it. */
const around = (path: string, broken: string): string => `{
  const native = ${path}
  ${path} = function (...given) { ${broken} }
}`

const aroundSource = (broken: string): string => `{
  const { set, ...rest } = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src')
  Object.defineProperty(HTMLImageElement.prototype, 'src', { ...rest, set(value) { ${broken} } })
}`

/** What a careless guard may break, and where the recording shows it. */
const BROKEN: Record<string, { first: string; shows: (keyof Step)[] }> = {
  'nothing at all': { first: '', shows: [] },
  'an attribute that is set twice': {
    first: aroundSource('set.call(this, value); set.call(this, value)'),
    shows: ['changes'],
  },
  'a node that is added and taken away': {
    first: around(
      'Node.prototype.insertBefore',
      `const result = native.apply(this, given); if (this.localName === 'tbody') this.appendChild(document.createElement('i')).remove(); return result`,
    ),
    shows: ['changes'],
  },
  'an address that is made absolute': {
    first: aroundSource('set.call(this, new URL(value, location).href)'),
    shows: ['asked', 'changes', 'dom'],
  },
  'a header that is lost': {
    first: around('window.fetch', `return native(given[0] instanceof Request ? given[0].url : given[0])`),
    shows: ['result', 'asked'],
  },
  'an event too many': {
    first: aroundSource(`set.call(this, value); this.dispatchEvent(new Event('own:event'))`),
    shows: ['events'],
  },
  'an error that nobody catches': {
    first: around(
      'history.pushState',
      `setTimeout(() => { throw new Error('late') }); return native.apply(this, given)`,
    ),
    shows: ['errors'],
  },
  'a word in the console': {
    first: around('history.pushState', `console.warn('pushed'); return native.apply(this, given)`),
    shows: ['console'],
  },
}

describe('a recording', () => {
  for (const [name, { first, shows }] of Object.entries(BROKEN)) {
    it(`shows ${name}`, async () => {
      const broken = await recordPage(browser, site, pageOf('vue-runtime'), { first })
      const fields = Object.keys(bare.steps[0]!) as (keyof Step)[]
      const differ = fields.filter(field => {
        const [one, other] = [bare, broken].map(({ steps }) => JSON.stringify(steps.map(step => step[field])))
        return one !== other
      })
      expect(differ.toSorted()).toEqual(shows.toSorted())
      expect(broken.stored).toEqual(bare.stored)
    })
  }

  it('shows a cookie that is lost', async () => {
    const first = `Object.defineProperty(Document.prototype, 'cookie', { get: () => 'colour=runtime', set() {} })`
    const broken = await recordPage(browser, site, pageOf('vue-runtime'), { first })
    expect(broken.steps).toEqual(bare.steps)
    expect(broken.stored).not.toEqual(bare.stored)
  })
})

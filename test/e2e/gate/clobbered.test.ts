import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { note, startGatePage, WAITS, type GatePage } from './gate-page.ts'

let gatePage: GatePage

beforeAll(async () => {
  gatePage = await startGatePage()
})
afterAll(() => gatePage.close())

/** Members of the document that code like ours asks for. */
const OF_DOCUMENT = [
  'addEventListener',
  'baseURI',
  'body',
  'createElement',
  'currentScript',
  'documentElement',
  'getElementsByTagName',
  'head',
  'importNode',
  'querySelector',
  'querySelectorAll',
  'readyState',
  'write',
]
/** Members of a form that code which walks the page asks for. */
const OF_FORM = [
  'after',
  'attributes',
  'childNodes',
  'cloneNode',
  'dataset',
  'getAttribute',
  'hasAttribute',
  'insertBefore',
  'isConnected',
  'localName',
  'matches',
  'nextSibling',
  'parentNode',
  'querySelectorAll',
  'remove',
  'removeChild',
  'replaceChild',
  'setAttribute',
]
const FIELDS = OF_FORM.map(name => `<input name="${name}">`).join('')

describe('names that the content of the page has taken', () => {
  for (const tag of ['img', 'form']) {
    it(`Names of the document that ${tag} elements have taken get in nobody’s way`, async () => {
      const { open, page, grant, runs, messages, server } = gatePage
      const names = OF_DOCUMENT.map(name => `<${tag} name="${name}"></${tag}>`).join('')
      const globals = [
        'trustedTypes',
        'location',
        'MutationObserver',
        'Document',
        'Comment',
        'URL',
        'Reflect',
      ]
        .map(name => `<${tag} id="${name}" name="${name}"></${tag}>`)
        .join('')
      for (const allowed of ['', 'analytics']) {
        await open({
          allowed,
          body: `${names}${globals}<script ${WAITS} async src="${server.script('asynchronous')}"></script>
            <script ${WAITS} src="${server.script('external', { delay: 200 })}"></script>
            <template data-consent="analytics"><script>${note('in template')}</script></template>`,
        })
        expect(await page.evaluate('document.querySelectorAll instanceof HTMLElement')).toBe(true)
        if (!allowed) await grant('analytics')
        expect((await runs(3)).toSorted()).toEqual(['asynchronous', 'external', 'in template'])
        expect(messages).toEqual([])
      }
    })
  }

  it('Names of a form that its fields have taken get in nobody’s way, around marked content and in templates', async () => {
    const { open, page, grant, withdraw, runs, asks, messages, server } = gatePage
    await open({
      body: `<form>${FIELDS}<script ${WAITS}>${note('inline')}</script>
          <iframe data-consent="media" data-src="${server.at('films', '/f')}"></iframe></form>
        <template data-consent="media"><form>${FIELDS}<b><iframe src="${server.at('films', '/t')}"></iframe></b>
          </form></template>
        <template data-consent="media"><form>${FIELDS}<iframe src="javascript:parent.ran.push('attack')"></iframe>
          </form></template>`,
    })
    await grant('analytics', 'media')
    expect(await runs(1)).toEqual(['inline'])
    expect(await asks(2)).toHaveLength(2)
    expect(await page.locator('form').count()).toBe(2)
    await withdraw('analytics', 'media')
    expect(await page.locator('form').count()).toBe(1)
    expect(await page.locator('iframe[src]').count()).toBe(0)
    expect(messages).toHaveLength(1)
  })

  it('A form that is marked is left alone', async () => {
    const { open, page, grant, settle, messages } = gatePage
    await open({ body: `<form data-consent="media" data-src="/x" data-href="/x">${FIELDS}</form>` })
    await grant('media')
    await settle()
    expect(await page.locator('form[src],form[href]').count()).toBe(0)
    expect(messages).toEqual([])
  })
})

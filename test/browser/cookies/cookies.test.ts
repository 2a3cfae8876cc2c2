import JsCookie from 'js-cookie'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import * as writing from '../../../src/browser/cookies.ts'
import * as removing from '../../../src/browser/expire-cookie.ts'
import { clearCookies, openPage, type Page } from './open-page.ts'

const RECORD = '1.hjgnv.analytics+1snu7sz.media-1cov7ys'
const DAY = 86_400_000

const here = { ...writing, ...removing }

/** The first page of the site, and one deep in it. */
let home: Page
let page: Page

beforeAll(async () => {
  home = await openPage('/')
  page = await openPage('/residents/repairs/new')
})
afterEach(() => clearCookies(page))

/** Sets a cookie as a tracker on the deep page would. */
function set(text: string): void {
  page.document.cookie = text
}

describe('writing', () => {
  it('stores the record as it stands, so that servers can read it', () => {
    here.writeRecord(RECORD, DAY)
    expect(document.cookie).toBe(`latchkey=${RECORD}`)
    expect(JsCookie.get('latchkey')).toBe(RECORD)
  })

  it('makes it valid for the whole site, for this host alone, as long as is said', async () => {
    page.cookies.writeRecord(RECORD, 30 * DAY)
    const [cookie] = await window.cookieStore.getAll('latchkey')
    expect(cookie).toMatchObject({ path: '/', domain: null, sameSite: 'lax' })
    expect(home.cookies.readRecord()).toBe(RECORD)
  })

  it('ends when its time is over', async () => {
    here.writeRecord(RECORD, 1000)
    expect(here.readRecord()).toBe(RECORD)
    await expect.poll(() => here.readRecord(), { timeout: 5000 }).toBeUndefined()
  })

  it('replaces what was there', () => {
    here.writeRecord(RECORD, DAY)
    here.writeRecord('1.hjgnw', DAY)
    expect(document.cookie).toBe('latchkey=1.hjgnw')
  })

  it('says where another of the name puts it in doubt, and replaces all on request', () => {
    set(`latchkey=${RECORD};Path=/`)
    set('latchkey=1.0;Path=/residents')
    expect(page.cookies.writeRecord('1.hjgnw', DAY)).toBe(false)
    page.cookies.replaceRecord('1.hjgnw', DAY)
    expect(page.document.cookie).toBe('latchkey=1.hjgnw')
  })

  it('gives up in silence where the browser refuses, as with a value that is too long', () => {
    expect(here.writeRecord('x'.repeat(5000), DAY)).toBe(false)
    expect(here.readRecord()).toBeUndefined()
  })
})

describe('reading', () => {
  it('gives undefined where there is none', () => {
    set('latchkeys=1;Path=/')
    expect(here.readRecord()).toBeUndefined()
  })

  it('decodes what a server has written percent-encoded', () => {
    set(`latchkey=${encodeURIComponent(RECORD)};Path=/`)
    expect(here.readRecord()).toBe(RECORD)
  })

  it('gives undefined where two differ', () => {
    set(`latchkey=${RECORD};Path=/`)
    set('latchkey=1.0;Path=/residents/')
    expect(page.cookies.readRecord()).toBeUndefined()
    expect(home.cookies.readRecord()).toBe(RECORD)
  })

  it('lists each name once, as it is stored', () => {
    set('a%20b=1')
    set('_ga=1;Path=/')
    set('_ga=2;Path=/residents/')
    set('empty=')
    expect([...page.cookies.listCookieNames()].sort()).toEqual(['_ga', 'a%20b', 'empty'])
  })

  it('lists nothing where there is nothing', () => {
    expect(here.listCookieNames()).toEqual([])
  })
})

describe('removing', () => {
  it.each([
    ['on the root', '_ga', 'Path=/'],
    ['on a folder above the page', '_ga', 'Path=/residents'],
    ['on a folder with its slash', '_ga', 'Path=/residents/'],
    ['on the folder that a script gets by default', '_ga', ''],
    ['on the very address', '_ga', 'Path=/residents/repairs/new'],
    ['that is secure', '_ga', 'Path=/;Secure'],
    ['that stays for years', '_ga', 'Path=/;Max-Age=99999999'],
    ['that belongs to other sites too', '_ga', 'Path=/;Secure;SameSite=None'],
  ])('finds a cookie %s', (_where, name, attributes) => {
    set(`${name}=1;${attributes}`)
    expect(page.cookies.listCookieNames()).toHaveLength(1)
    page.cookies.expireCookie(name)
    expect(page.document.cookie).toBe('')
  })

  it('finds a cookie that is there on several paths', () => {
    for (const path of ['/', '/residents', '/residents/repairs']) set(`_ga=1;Path=${path}`)
    page.cookies.expireCookie('_ga')
    expect(page.document.cookie).toBe('')
  })

  it('finds a cookie on a path that is not above the page, where the manifest names it', () => {
    set('_ga=1;Path=/residents/repairs')
    home.cookies.expireCookie('_ga')
    expect(page.document.cookie).toBe('_ga=1')
    home.cookies.expireCookie('_ga', { path: '/residents/repairs' })
    expect(page.document.cookie).toBe('')
  })

  it('finds a partitioned cookie where the manifest says that it is one', () => {
    set('chat=1;Path=/;Secure;Partitioned')
    here.expireCookie('chat')
    expect(here.listCookieNames()).toEqual(['chat'])
    here.expireCookie('chat', { partitioned: true })
    expect(here.listCookieNames()).toEqual([])
  })

  it('removes this name and no other', () => {
    set('_ga=1;Path=/')
    set('_ga_2=1;Path=/')
    here.expireCookie('_ga')
    expect(document.cookie).toBe('_ga_2=1')
  })

  it('is not led astray by attributes in the page’s address', async () => {
    const odd = await openPage('/residents;max-age=9999;domain=localhost/repairs')
    set('_ga=1;Path=/residents')
    set('_ga=1;Path=/')
    odd.cookies.expireCookie('_ga')
    page.cookies.expireCookie('_ga')
    expect([odd, page, home].map(({ document }) => document.cookie)).toEqual(['', '', ''])
  })

  it('comes to an end on an address with hundreds of folders', async () => {
    const deep = await openPage(`/${'a/'.repeat(900)}`)
    set('chat=1;Path=/;Secure;Partitioned')
    deep.cookies.expireCookie('chat')
    expect(deep.cookies.listCookieNames()).toEqual(['chat'])
  })
})

describe('page content that takes the name of document.cookie', () => {
  it.each(['img', 'form'])('as <%s name=cookie> changes nothing', tag => {
    const content = document.createElement(tag)
    content.setAttribute('name', 'cookie')
    document.body.append(content)
    try {
      expect(document.cookie).toBe(content)
      // This is why js-cookie cannot keep the record: it asks the element.
      expect(() => JsCookie.get('latchkey')).toThrow(TypeError)
      here.writeRecord(RECORD, DAY)
      expect(here.readRecord()).toBe(RECORD)
      expect(here.listCookieNames()).toEqual(['latchkey'])
      here.expireCookie('latchkey')
      expect(here.listCookieNames()).toEqual([])
    } finally {
      content.remove()
    }
  })
})

describe('a sandboxed frame', () => {
  it('reads nothing, writes nothing and throws nothing', async () => {
    const files = ['natives', 'cookie-in', 'cookies'].map(async name =>
      (await fetch(`/src/browser/${name}.ts`)).text(),
    )
    const source = (await Promise.all(files))
      .join('\n')
      .replace(/^import .*$/gm, '')
      .replace(/^export /gm, '')
    const frame = document.createElement('iframe')
    frame.setAttribute('sandbox', 'allow-scripts')
    frame.srcdoc = `<script type="module">${source}
      const said = []
      try { document.cookie } catch (error) { said.push(error.name) }
      try {
        writeRecord('1.0', 1000)
        said.push(readRecord())
      } catch (error) { said.push(String(error)) }
      parent.postMessage(said, '*')
    </script>`
    const answer = new Promise(resolve => {
      addEventListener('message', event => event.source === frame.contentWindow && resolve(event.data))
    })
    document.body.append(frame)
    expect(await answer).toEqual(['SecurityError', undefined])
    frame.remove()
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Cookie, Manifest } from '../../../src/manifest/types.ts'
import { trackedPage } from './tracked-page.ts'
import { startRealWorld, type RealWorld } from './visit-site.ts'

const HOST = 'www.example.org.uk'
const purpose = 'Counts visits.'

let world: RealWorld

beforeAll(async () => {
  world = await startRealWorld()
  world.site.put('/film.js', '')
})
afterAll(() => world.close())

const row = (name: string, more: Partial<Cookie> = {}): Cookie => ({
  name,
  category: 'analytics',
  purpose,
  expiry: '1 day',
  ...more,
})

describe('what no script of the page can remove', () => {
  it('is told: a cookie that only the server sees', async () => {
    const data: Manifest = { cookies: [row('_srv', { httpOnly: true })] }
    const { page, stored, press, left, leave } = await world.open(HOST, trackedPage({ data }), {
      'set-cookie': '_srv=1; Path=/; Secure; HttpOnly',
    })
    expect(await stored()).toEqual(['cookie _srv'])
    await press('reject')
    await page.waitForTimeout(500)
    expect(await stored()).toEqual(['cookie _srv'])
    await expect.poll(left).toMatch(/_srv: only the computer that sends you this website can remove this/)
    // It is still told on the next page.
    await page.reload()
    await expect.poll(left).toMatch(/_srv: only the computer/)
    await page.evaluate('Latchkey.accept()')
    await expect.poll(left).toBe('')
    await leave()
  })

  it('is not told where a declared HttpOnly cookie can be seen, and so is removed', async () => {
    const data: Manifest = { cookies: [row('_srv', { httpOnly: true })] }
    const before = `<script>document.cookie = '_srv=1;Path=/'</script>`
    const { stored, press, left, leave } = await world.open(
      HOST,
      trackedPage({ level: 'mark', data, before }),
    )
    await press('reject')
    await expect.poll(stored).toEqual([])
    expect(await left()).toBe('')
    await leave()
  })

  it('is told: what others keep on their own site, and whom to ask', async () => {
    const data: Manifest = {
      services: {
        films: {
          name: 'Films',
          category: 'media',
          hosts: ['films.example'],
          moreInfo: 'https://films.example/privacy',
        },
      },
      cookies: [
        { name: 'vuid', service: 'films', purpose, expiry: '2 years' },
        row('IDE', { domain: '.ads.example' }),
      ],
    }
    const body = `<script type="text/plain" data-consent="films" src="https://films.example/film.js"></script>`
    const { page, press, rejectInPanel, left, leave } = await world.open(HOST, trackedPage({ data, body }))
    await press('accept')
    await expect.poll(() => world.site.asked).toContain('/film.js')
    await rejectInPanel()
    await page.waitForTimeout(500)
    await expect.poll(left).toContain('vuid')
    const text = await left()
    expect(text).toContain(
      'vuid: Films may keep this on another website, which we cannot reach. How Films uses data',
    )
    expect(text).toContain('IDE: another organisation may keep this on another website')
    await expect
      .poll(() => page.textContent('.latchkey-status'))
      .toContain('Some of what you turned off may still be stored')
    await leave()
  })

  it('says nothing of others who were never let in', async () => {
    const data: Manifest = {
      services: { films: { name: 'Films', category: 'media', hosts: ['films.example'] } },
      cookies: [{ name: 'vuid', service: 'films', purpose, expiry: '2 years' }],
    }
    const { page, press, left, leave } = await world.open(HOST, trackedPage({ data }))
    await press('reject')
    await page.waitForTimeout(500)
    expect(await left()).toBe('')
    await leave()
  })

  it('is told, and tried: a cookie of another part of the site', async () => {
    const data: Manifest = {
      cookies: [row('_far', { path: '/portal' }), row('_sister', { domain: 'residents.example.org.uk' })],
    }
    const { page, stored, press, left, leave } = await world.open(HOST, trackedPage({ data }))
    await page.context().addCookies(
      ['/portal', '/'].map(path => ({
        name: path === '/' ? 'CFID' : '_far',
        value: '1',
        domain: HOST,
        path,
      })),
    )
    expect(await stored()).toEqual(['cookie CFID', 'cookie _far'])
    expect(await page.evaluate('document.cookie')).toBe('CFID=1')
    await press('reject')
    await expect.poll(stored).toEqual(['cookie CFID'])
    await expect.poll(left).toMatch(/_far, _sister: this belongs to another part of this website/)
    await leave()
  })

  it('is told in Welsh on a Welsh page', async () => {
    const data: Manifest = { cookies: [row('_srv', { httpOnly: true })] }
    const html = trackedPage({ data }).replace('lang="en"', 'lang="cy"')
    const { press, left, leave } = await world.open(HOST, html)
    await press('reject')
    await expect.poll(left).toMatch(/Beth na allem ei ddileu/)
    await leave()
  })
})

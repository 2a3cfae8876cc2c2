import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { note, startGatePage, WAITS, type GatePage } from './gate-page.ts'

let gatePage: GatePage

beforeAll(async () => {
  gatePage = await startGatePage()
})
afterAll(() => gatePage.close())

/** The page without the gate's own script. */
const bodyOf = (): Promise<string> => gatePage.page.evaluate('document.body.innerHTML')

describe('a withdrawal', () => {
  it('Frames, pictures, videos, style sheets and templates become placeholders again, and load at the next grant', async () => {
    const { open, page, grant, withdraw, asks, settle, server } = gatePage
    const at = (path: string): string => server.at('films', path)
    await open({
      body: `<p>Ours</p>
        <iframe data-consent="films" data-src="${at('/f')}"></iframe>
        <img alt="" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-consent="media" data-src="${at('/p.svg')}">
        <video data-consent="media" data-src="${at('/v.mp4')}" data-poster="${at('/p.svg?poster')}" preload="auto"></video>
        <link rel="stylesheet" data-consent="media" data-href="${at('/c.css')}">
        <template data-consent="media">Text<form><input name="remove"></form><iframe src="${at('/t')}"></iframe></template>
        <p>Ours</p>`,
    })
    await settle()
    const before = await bodyOf()
    await grant('media')
    expect([...(await asks(6))].toSorted()).toEqual(
      ['c.css', 'f', 'p.svg', 'p.svg?poster', 't', 'v.mp4'].map(path => `films/${path}`),
    )
    await expect.poll(() => page.evaluate('frames.length')).toBe(2)
    const styled = `getComputedStyle(document.body).getPropertyValue('--styled')`
    await expect.poll(() => page.evaluate(styled)).toBe('1')

    await withdraw('media')
    expect(await bodyOf()).toBe(before)
    await expect.poll(() => page.evaluate(styled)).toBe('')
    expect(await page.evaluate('[frames.length, frames[0].location.href]')).toEqual([1, 'about:blank'])

    server.log.length = 0
    await grant('media')
    expect(await asks(6)).toHaveLength(6)
    expect(await page.locator('form').count()).toBe(1)
  })

  it('Scripts become placeholders again, and run at the next grant', async () => {
    const { open, grant, withdraw, runs, settle, server } = gatePage
    await open({
      body: `<script ${WAITS} src="${server.script('external')}"></script>
        <script ${WAITS} async src="${server.script('async', { delay: 200 })}"></script>
        <script ${WAITS}>${note('inline')}</script>
        <template data-consent="analytics"><script>${note('in template')}</script></template>`,
    })
    await settle()
    const before = await bodyOf()
    await grant('analytics')
    expect(await runs(4)).toEqual(['external', 'inline', 'in template', 'async'])
    await withdraw('analytics')
    expect(await bodyOf()).toBe(before)
    await grant('analytics')
    expect((await runs(8)).slice(4)).toEqual(['external', 'inline', 'in template', 'async'])
    await withdraw('analytics')
    expect(await bodyOf()).toBe(before)
  })

  it('One service is taken back and the rest of its category stays', async () => {
    const { open, page, grant, asks, server } = gatePage
    await open({
      body: `<iframe data-consent="media" data-src="${server.at('films', '/f')}"></iframe>
        <template data-consent="media"><p>Ours</p><iframe src="${server.at('films', '/t')}"></iframe></template>
        <iframe data-consent="media" data-src="${server.at('assets', '/own')}"></iframe>`,
    })
    await grant('media')
    expect(await asks(3)).toHaveLength(3)
    const framed = `[...document.querySelectorAll('iframe')].map(frame => frame.hasAttribute('src'))`
    expect(await page.evaluate(framed)).toEqual([true, true, true])
    await grant('not-films')
    // The template is released whole or not at all.
    expect(await page.evaluate(framed)).toEqual([false, true])
  })

  it('What a category marks comes with its service, where visitors have allowed that alone', async () => {
    const { open, page, grant, withdraw, asks, settle, server } = gatePage
    await open({
      body: `<iframe data-consent="media" data-src="${server.at('films', '/f')}"></iframe>
        <template data-consent="media"><iframe src="${server.at('films', '/t')}"></iframe></template>
        <script type="text/plain" data-consent="media" src="${server.at('films', '/s.js')}"></script>
        <iframe data-consent="media" data-src="${server.at('assets', '/own')}"></iframe>`,
    })
    await settle()
    expect(server.log).toEqual([])
    await grant('films')
    expect(await asks(1)).toHaveLength(1)
    await settle()
    expect(server.log).toEqual(['films/f'])
    await withdraw('films')
    expect(await page.evaluate(`document.querySelector('iframe').hasAttribute('src')`)).toBe(false)
  })

  it('What the page itself did with a released element in between breaks nothing', async () => {
    const { open, page, grant, withdraw, asks, messages, server } = gatePage
    await open({
      body: `<div id="one"><iframe data-consent="media" data-src="${server.at('films', '/f')}"></iframe></div>
        <template data-consent="media"><iframe src="${server.at('films', '/t')}"></iframe></template><div id="two"></div>`,
    })
    await grant('media')
    await asks(2)
    await page.evaluate(`{
      document.querySelector('#one').remove()
      document.querySelector('#two').append(document.querySelector('iframe'))
    }`)
    await withdraw('media')
    expect(await page.locator('iframe').count()).toBe(0)
    expect(messages).toEqual([])
  })
})

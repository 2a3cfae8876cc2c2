import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { note, startGatePage, WAITS, type GatePage } from './gate-page.ts'

let gatePage: GatePage

beforeAll(async () => {
  gatePage = await startGatePage()
})
afterAll(() => gatePage.close())

describe('released as the author wrote it', () => {
  it('Every attribute is kept', async () => {
    const { open, page, grant, runs, server } = gatePage
    const code = `{ const { id, className, dataset, crossOrigin, referrerPolicy } = document.currentScript;
      (window.ran ??= []).push([id, className, dataset.key, crossOrigin, referrerPolicy].join()) }`
    const tag = (id: string, more: string): string =>
      `<script ${WAITS} id="${id}" class="c" data-key="k" referrerpolicy="origin" crossorigin ${more}></script>`
    await open({
      body:
        tag('one', `src="${server.script('', { code })}"`) +
        tag('two', `async src="${server.script('', { code, delay: 300 })}"`) +
        `<iframe data-consent="films" data-src="${server.at('films', '/f')}" title="Film" allow="fullscreen" sandbox></iframe>`,
    })
    await grant('analytics', 'media')
    expect(await runs(2)).toEqual(['one', 'two'].map(id => `${id},c,k,anonymous,origin`))
    expect(
      await page.evaluate(`(({ src, title, allow, sandbox }) => [src, title, allow, sandbox.length])
        (document.querySelector('iframe'))`),
    ).toEqual([server.at('films', '/f'), 'Film', 'fullscreen', 0])
  })

  it('Handlers are kept, as attributes, as properties and as listeners', async () => {
    const { open, page, grant, runs, server } = gatePage
    const tag = (id: string, more = ''): string =>
      `<script ${WAITS} id="${id}" ${more} src="${server.script(id)}"></script>`
    await open({
      body:
        tag('attribute', `onload="${note('attribute loaded')}"`) +
        tag('property') +
        tag('listener') +
        tag('asynchronous', 'async'),
    })
    await page.evaluate(`{
      const byId = id => document.getElementById(id)
      byId('property').onload = () => ran.push('property loaded')
      for (const id of ['listener', 'asynchronous']) byId(id).addEventListener('load', () => ran.push(id + ' loaded'))
    }`)
    await grant('analytics')
    const ran = await runs(8)
    for (const id of ['attribute', 'property', 'listener', 'asynchronous']) {
      expect(ran.filter(name => name === `${id} loaded`)).toHaveLength(1)
      expect(ran.indexOf(`${id} loaded`)).toBeGreaterThan(ran.indexOf(id))
    }
  })

  it('A script stands where its author put it while it runs', async () => {
    const { open, grant, runs } = gatePage
    const where = '(window.ran ??= []).push(document.currentScript.parentNode.id)'
    await open({
      body: `<p id="one"><script ${WAITS}>${where}</script></p>
        <div id="two"><template data-consent="analytics"><script>${where}</script></template></div>`,
    })
    await grant('analytics')
    expect(await runs(2)).toEqual(['one', 'two'])
  })

  it('document.write in a released script does not wipe the page', async () => {
    const { open, page, grant, runs, settle, messages, server } = gatePage
    const code = `document.write('wiped'); ${note('wrote')}`
    const body = `<p id="kept"></p><script ${WAITS}>${code}</script>`
    await open({
      body: `<p id="kept"></p><script>onload = () => { document.write('wiped') }</script>`,
      allowed: null,
    })
    await settle()
    expect(await page.locator('#kept').count()).toBe(0)

    await open({ body: `${body}<script ${WAITS} src="${server.script('', { code })}"></script>` })
    await grant('analytics')
    expect(await runs(2)).toEqual(['wrote', 'wrote'])
    expect(await page.locator('#kept').count()).toBe(1)
    expect(messages.filter(message => message.includes('document.write')).length).toBeGreaterThan(0)

    await open({ body, allowed: 'analytics' })
    expect(await runs(1)).toEqual(['wrote'])
    expect(await page.locator('#kept').count()).toBe(1)
    expect(await page.evaluate('document.write.name')).toBe('write')
  })

  it('Half an element is not released while the parser waits for its other half', async () => {
    const { open, runs, page } = gatePage
    const rest = `'); </script><p></p>`
    await open({
      allowed: 'analytics',
      body: `<script>setTimeout(() => document.body.append('a widget', new Image()), 150)</script>
        <script ${WAITS}>(window.ran ??= []).push('whole`,
      pause: 500,
      rest,
    })
    expect(await runs(1)).toEqual(['whole'])

    await open({
      allowed: 'analytics',
      body: `<template data-consent="analytics"><b></b>`,
      pause: 500,
      rest: `<i></i><script>${note('second half')}</script></template><p></p>`,
    })
    expect(await runs(1)).toEqual(['second half'])
    expect(await page.evaluate(`[...document.body.children].map(({ localName }) => localName).join()`)).toBe(
      'template,b,i,script,p',
    )
  })
})

describe('what is added late', () => {
  const added: Record<string, (src: string) => string> = {
    'made by createElement': src => `
      const script = document.createElement('script')
      Object.assign(script, { type: 'text/plain', src: ${JSON.stringify(src)} })
      script.dataset.consent = 'analytics'
      document.body.append(script)`,
    'added first and marked then': src => `
      const script = document.body.appendChild(document.createElement('script'))
      script.type = 'text/plain'
      script.dataset.consent = 'analytics'
      script.src = ${JSON.stringify(src)}`,
    'written as HTML': src => `
      document.body.insertAdjacentHTML('beforeend', '<div><script ${WAITS} src="${src}"></' + 'script></div>')`,
    'written as HTML, asynchronous': src => `
      document.body.insertAdjacentHTML('beforeend', '<div><script async ${WAITS} src="${src}"></' + 'script></div>')`,
    'in a template that was written as HTML': src => `
      document.body.insertAdjacentHTML('beforeend',
        '<template data-consent="analytics"><script src="${src}"></' + 'script></template>')`,
  }
  for (const [way, code] of Object.entries(added)) {
    it(`A script is picked up that is ${way}`, async () => {
      const { open, page, grant, runs, settle, server } = gatePage
      await open({ body: '' })
      await page.evaluate(code(server.script('late')))
      await settle()
      expect(server.log).toEqual([])
      await grant('analytics')
      expect(await runs(1)).toEqual(['late'])

      await open({ body: '', allowed: 'analytics' })
      await page.evaluate(code(server.script('late')))
      expect(await runs(1)).toEqual(['late'])
    })
  }

  it('A frame is picked up that a client-side router puts in', async () => {
    const { open, page, asks, server } = gatePage
    await open({ body: '<main></main>', allowed: 'media' })
    const html = `<section><iframe data-consent="films" data-src="${server.at('films', '/f')}"></iframe></section>`
    await page.evaluate(`document.querySelector('main').innerHTML = ${JSON.stringify(html)}`)
    expect(await asks(1)).toEqual(['films/f'])
  })
})

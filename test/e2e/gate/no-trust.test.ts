import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PageOptions } from '../../support/gate-server.ts'
import { MODULE_WAITS, note, startGatePage, WAITS, type GatePage } from './gate-page.ts'

/**
 * What a consent tool does that takes every placeholder at its word: the control that shows each attack at work.
 * It marks what it made, so that nothing runs twice.
 */
const TRUSTING = `addEventListener('DOMContentLoaded', () => {
  for (const template of document.querySelectorAll('template[data-consent]'))
    template.after(template.content.cloneNode(true))
  for (const script of document.querySelectorAll('script[type="text/plain"]')) {
    const copy = script.cloneNode(true)
    copy.type = copy.dataset.type ?? ''
    script.replaceWith(copy)
  }
  for (const name of ['src', 'href'])
    for (const element of document.querySelectorAll('[data-' + name + ']'))
      element.setAttribute(name, element.getAttribute('data-' + name))
})`

const STRICT = { 'content-security-policy': "script-src 'nonce-abc' 'strict-dynamic'" }

let gatePage: GatePage

beforeAll(async () => {
  gatePage = await startGatePage()
})
afterAll(() => gatePage.close())

interface Attack extends Pick<PageOptions, 'head' | 'headers' | 'nonce'> {
  readonly body: string
  /** Names that run, and addresses that are asked for, where a page trusts its placeholders. */
  readonly ran?: string[]
  readonly asked?: string[]
  /** What the console says. */
  readonly said: RegExp
}

/** Shows that an attack works on a page without us, and that the gate stops it though everything is allowed. */
async function stops({ body, said, ran = [], asked = [], nonce = '', ...options }: Attack): Promise<void> {
  const { open, runs, grant, settle, messages, server } = gatePage
  await open({
    ...options,
    body,
    allowed: null,
    head: `<script nonce="${nonce}">${TRUSTING}</script>${options.head ?? ''}`,
  })
  if (ran.length) expect(await runs(ran.length)).toEqual(ran)
  for (const address of asked) await expect.poll(() => server.log).toContain(address)
  // A page that leads away by itself is on its way.
  await settle()

  await open({ ...options, body: `${body}<script nonce="${nonce}" ${WAITS}>${note('fair')}</script>`, nonce })
  await grant('analytics', 'media', 'necessary')
  await grant('analytics', 'media', 'necessary')
  expect(await runs(1)).toEqual(['fair'])
  await settle()
  expect(await gatePage.ran()).toEqual(['fair'])
  for (const address of asked) expect(server.log).not.toContain(address)
  expect(messages.filter(message => said.test(message))).toHaveLength(1)
}

describe('addresses that are none', () => {
  it('A javascript: address in data-src runs nothing', () =>
    stops({
      body: `<iframe data-consent="media" data-src="javascript:parent.ran=['attack']"></iframe>`,
      ran: ['attack'],
      said: /iframe.*javascript:.*address not http/,
    }))

  it('A data: address in data-src shows nothing', () =>
    stops({
      body: `<iframe data-consent="media" data-src="data:text/html,<img src='${gatePage.server.at('evil', '/p.svg')}'>"></iframe>`,
      asked: ['evil/p.svg'],
      said: /iframe.*data:.*address not http/,
    }))

  it('A marked script with a data: address does not run', () =>
    stops({
      body: `<script ${WAITS} src="data:text/javascript,${note('attack')}"></script>`,
      ran: ['attack'],
      said: /script.*data:.*address not http/,
    }))

  it('A marked script with a blob: address does not run', () =>
    stops({
      body: `<script>{
        const script = document.createElement('script')
        script.type = 'text/plain'
        script.dataset.consent = 'analytics'
        script.src = URL.createObjectURL(new Blob([${JSON.stringify(note('attack'))}]))
        document.body.append(script)
      }</script>`,
      ran: ['attack'],
      said: /script.*blob:.*address not http/,
    }))

  it('A javascript: address inside a template runs nothing', () =>
    stops({
      body: `<template data-consent="media"><p><iframe src=" java&#10;script:parent.ran=['attack']"></iframe></p></template>`,
      ran: ['attack'],
      said: /template.*script:.*address not http/,
    }))

  it('A template with srcdoc in it is not released, since nothing checks the HTML in that', () =>
    stops({
      body: `<template data-consent="media"><iframe srcdoc="<img src='${gatePage.server.at('evil', '/p.svg')}'>"></iframe></template>`,
      asked: ['evil/p.svg'],
      said: /template.*address not http/,
    }))
})

describe('hosts that nobody declared', () => {
  const evil = (path: string): string => gatePage.server.at('evil', path)

  it('A marked script from a host that nobody declared does not run, whatever its data-consent says', () =>
    stops({
      body: `<script type="text/plain" data-consent="necessary" src="${gatePage.server.script('attack', { host: 'evil' })}"></script>`,
      ran: ['attack'],
      said: /script.*evil.*address not declared/,
    }))

  it('A marked frame, picture, style sheet or hint from such a host does not load', () =>
    stops({
      body: `<iframe data-consent="media" data-src="${evil('/f')}"></iframe>
        <link rel="stylesheet" data-consent="media" data-href="${evil('/c.css')}">
        <link rel="prefetch" data-consent="media" data-href="${evil('/prefetch')}">
        <img alt="" data-consent="media" data-src="${evil('/p.svg')}">`,
      asked: ['evil/f', 'evil/c.css', 'evil/prefetch', 'evil/p.svg'],
      said: /iframe.*evil.*address not declared/,
    }))

  it('Nothing inside a template loads from such a host', () =>
    stops({
      body: [
        `<script src="${evil('/s.js?id=attack')}"></script>`,
        `<p><iframe src="${evil('/f')}"></iframe></p>`,
        `<img alt="" src="${evil('/p.svg?src')}">`,
        `<img alt="" srcset="/own.svg 2x,${evil('/p.svg?srcset')} 1x">`,
        `<link rel="stylesheet" href="${evil('/c.css')}">`,
        `<link rel="preload" as="image" imagesrcset="${evil('/p.svg?hint')}">`,
        `<object data="${evil('/object')}"></object>`,
        `<embed src="${evil('/embed')}">`,
        `<video preload="auto"><source src="${evil('/v.mp4')}"></video>`,
        `<audio preload="auto" src="${evil('/a.mp3')}"></audio>`,
        `<video poster="${evil('/p.svg?poster')}"></video>`,
        `<input type="image" alt="" src="${evil('/p.svg?input')}">`,
        `<table background="${evil('/p.svg?table')}"><tr><td>x</table>`,
        `<svg><image href="${evil('/p.svg?svg')}"></image></svg>`,
        `<svg><image xlink:href="${evil('/p.svg?xlink')}"></image></svg>`,
        `<svg><image><set attributeName="href" to="${evil('/p.svg?set')}"></set></image></svg>`,
      ]
        .map(html => `<template data-consent="media">${html}</template>`)
        .join(''),
      ran: ['attack'],
      asked: [
        ...['f', 'p.svg?src', 'p.svg?srcset', 'c.css', 'p.svg?hint', 'object', 'embed', 'v.mp4', 'a.mp3'],
        ...['p.svg?poster', 'p.svg?input', 'p.svg?table', 'p.svg?svg', 'p.svg?xlink', 'p.svg?set'],
      ].map(path => `evil/${path}`),
      said: /template.*evil.*attack.*address not declared/,
    }))

  it('A template is released whole or not at all', async () => {
    const { open, grant, settle, page, server } = gatePage
    await open({
      body: `<template data-consent="media"><p id="own"></p><iframe src="${server.at('films', '/f')}"></iframe>
        <img alt="" src="${evil('/p.svg')}"></template>`,
    })
    await grant('media')
    await settle()
    expect(server.log).toEqual([])
    expect(await page.locator('#own').count()).toBe(0)
  })

  it('A base element inside a template does not turn the addresses of the page elsewhere', () =>
    stops({
      body: `<template data-consent="media"><base href="${evil('/')}"></template>
        <iframe data-consent="media" data-src="relative"></iframe>`,
      asked: ['evil/relative'],
      said: /template.*address not http/,
    }))

  it('A refresh inside a template does not lead away', () =>
    stops({
      body: `<template data-consent="media"><meta http-equiv="refresh" content="0; url=${evil('/away')}"></template>`,
      asked: ['evil/away'],
      said: /template.*address not http/,
    }))

  it('Speculation rules and import maps that are marked, or stand in a template, steer nothing', async () => {
    const { open, asks, grant, settle, server } = gatePage
    const rules = `{ "prefetch": [{ "urls": ["${server.at('site', '/ahead')}"], "eagerness": "immediate" }] }`
    const map = `{ "imports": { "own": "${evil('/s.js?id=attack')}" } }`
    const used = `<script>setTimeout(() => import('own').catch(() => {}), 200)</script>`
    await open({
      body: `<script type="speculationrules">${rules}</script><script type="importmap">${map}</script>${used}`,
      allowed: null,
    })
    expect([...(await asks(2))].toSorted()).toEqual(['evil/s.js?id=attack', 'site/ahead'])

    const marked = `type="text/plain" data-consent="media"`
    await open({
      body: `<template data-consent="media"><script type="speculationrules">${rules}</script>
          <script type="importmap">${map}</script></template>
        <script ${marked} data-type="speculationrules">${rules}</script>
        <script ${marked} data-type="importmap">${map}</script>${used}`,
      allowed: 'media',
    })
    await grant('media')
    await settle()
    expect(server.log).toEqual([])
  })

  it('A declarative shadow root inside a template hides nothing from the rule, open or closed', () =>
    stops({
      body: ['open', 'closed']
        .map(
          mode => `<template data-consent="media"><div><template shadowrootmode="${mode}" shadowrootclonable>
            <img alt="" src="${evil(`/p.svg?${mode}`)}"></template></div></template>`,
        )
        .join(''),
      asked: ['evil/p.svg?open', 'evil/p.svg?closed'],
      said: /template.*address not http/,
    }))

  it('An address that the page changes after the grant is checked again when its turn comes', async () => {
    const { open, grant, runs, settle, page, server } = gatePage
    await open({
      body: `<script ${WAITS} src="${server.script('slow', { delay: 500 })}"></script>
        <script ${WAITS} id="changed" src="${server.script('second')}"></script>
        <script ${WAITS} src="${server.script('third')}"></script>`,
    })
    await grant('analytics')
    await page.evaluate(`document.querySelector('#changed').src = '${evil('/s.js?id=attack')}'`)
    expect(await runs(2)).toEqual(['slow', 'third'])
    await settle()
    expect(server.log).not.toContain('evil/s.js?id=attack')
  })

  it('A host that is declared but not allowed waits, whatever data-consent says', async () => {
    const { open, grant, settle, asks, server } = gatePage
    await open({
      body: `<iframe data-consent="necessary" data-src="${server.at('films', '/f')}"></iframe>
        <template data-consent="analytics"><iframe src="${server.at('films', '/t')}"></iframe></template>`,
    })
    await grant('necessary', 'analytics')
    await settle()
    expect(server.log).toEqual([])
    await grant('media')
    expect([...(await asks(2))].toSorted()).toEqual(['films/f', 'films/t'])
  })

  it('Data inside a template stays as it is, and so do pictures of this site', async () => {
    const { open, grant, page, asks, messages } = gatePage
    await open({
      body: `<template data-consent="media"><script type="application/json" id="data">{"a":1}</script>
        <script type="text/typescript" id="other">not JavaScript</script><b style="color: red"></b>
        <img alt="" src="/own.svg"><img alt="" id="dot" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"></template>`,
    })
    await grant('media')
    expect(await asks(1)).toEqual(['site/own.svg'])
    expect(await page.textContent('#data')).toBe('{"a":1}')
    expect(await page.getAttribute('#data', 'type')).toBe('application/json')
    expect(await page.getAttribute('#other', 'type')).toBe('text/typescript')
    expect(messages).toEqual([])
    expect(await page.evaluate(`document.querySelector('#dot').width`)).toBe(1)
  })
})

describe('scripts without the nonce of the page', () => {
  it('Where our script has a nonce, a marked script without it does not run', () =>
    stops({
      headers: STRICT,
      nonce: 'abc',
      body: `<script ${WAITS} src="${gatePage.server.script('attack')}"></script>`,
      ran: ['attack'],
      said: /script.*nonce missing/,
    }))

  it('Where our script has a nonce, a marked script with another one does not run', () =>
    stops({
      headers: STRICT,
      nonce: 'abc',
      body: `<script ${WAITS} nonce="abd" src="${gatePage.server.script('attack')}"></script>`,
      ran: ['attack'],
      said: /script.*nonce missing/,
    }))

  it('Where our script has a nonce, a marked inline script or module without it does not run', () =>
    stops({
      headers: STRICT,
      nonce: 'abc',
      body: `<script ${MODULE_WAITS} src="${gatePage.server.script('attack')}"></script>
        <script ${WAITS}>${note('inline attack')}</script>`,
      ran: ['inline attack', 'attack'],
      said: /script.*stats.*nonce missing/,
    }))

  it('Where our script has a nonce, a script without it inside a template does not run', () =>
    stops({
      headers: STRICT,
      nonce: 'abc',
      body: `<template data-consent="analytics"><p><script src="${gatePage.server.script('attack')}"></script></p></template>`,
      ran: ['attack'],
      said: /template.*nonce missing/,
    }))

  it('A script of SVG inside a template does not run', () =>
    stops({
      headers: STRICT,
      nonce: 'abc',
      body: `<template data-consent="analytics"><svg><script href="${gatePage.server.script('attack')}"></script></svg></template>`,
      ran: ['attack'],
      said: /template.*address not http/,
    }))

  it('A script in a shadow root inside a template does not run', () =>
    stops({
      headers: STRICT,
      nonce: 'abc',
      body: `<template data-consent="analytics"><div><template shadowrootmode="closed" shadowrootclonable>
        <script src="${gatePage.server.script('attack')}"></script></template></div></template>`,
      ran: ['attack'],
      said: /template.*address not http/,
    }))
})

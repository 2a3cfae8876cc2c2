import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startGatePage, WAITS, type GatePage } from './gate-page.ts'
import { stops } from './trusting-page.ts'

let gatePage: GatePage

beforeAll(async () => {
  gatePage = await startGatePage()
})
afterAll(() => gatePage.close())

describe('hosts that nobody declared', () => {
  const evil = (path: string): string => gatePage.server.at('evil', path)

  it('A marked script from a host that nobody declared does not run, whatever its data-consent says', () =>
    stops(gatePage, {
      body: `<script type="text/plain" data-consent="necessary" src="${gatePage.server.script('attack', { host: 'evil' })}"></script>`,
      ran: ['attack'],
      said: /script.*evil.*address not declared/,
    }))

  it('A marked frame, picture, style sheet or hint from such a host does not load', () =>
    stops(gatePage, {
      body: `<iframe data-consent="media" data-src="${evil('/f')}"></iframe>
        <link rel="stylesheet" data-consent="media" data-href="${evil('/c.css')}">
        <link rel="prefetch" data-consent="media" data-href="${evil('/prefetch')}">
        <img alt="" data-consent="media" data-src="${evil('/p.svg')}">`,
      asked: ['evil/f', 'evil/c.css', 'evil/prefetch', 'evil/p.svg'],
      said: /iframe.*evil.*address not declared/,
    }))

  it('Nothing inside a template loads from such a host', () =>
    stops(gatePage, {
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
    stops(gatePage, {
      body: `<template data-consent="media"><base href="${evil('/')}"></template>
        <iframe data-consent="media" data-src="relative"></iframe>`,
      asked: ['evil/relative'],
      said: /template.*address not http/,
    }))

  it('A refresh inside a template does not lead away', () =>
    stops(gatePage, {
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
    stops(gatePage, {
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

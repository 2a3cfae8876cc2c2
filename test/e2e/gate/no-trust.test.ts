import { afterAll, beforeAll, describe, it } from 'vitest'
import { MODULE_WAITS, note, startGatePage, WAITS, type GatePage } from './gate-page.ts'
import { stops } from './trusting-page.ts'

const STRICT = { 'content-security-policy': "script-src 'nonce-abc' 'strict-dynamic'" }

let gatePage: GatePage

beforeAll(async () => {
  gatePage = await startGatePage()
})
afterAll(() => gatePage.close())

describe('addresses that are none', () => {
  it('A javascript: address in data-src runs nothing', () =>
    stops(gatePage, {
      body: `<iframe data-consent="media" data-src="javascript:parent.ran=['attack']"></iframe>`,
      ran: ['attack'],
      said: /iframe.*javascript:.*address not http/,
    }))

  it('A data: address in data-src shows nothing', () =>
    stops(gatePage, {
      body: `<iframe data-consent="media" data-src="data:text/html,<img src='${gatePage.server.at('evil', '/p.svg')}'>"></iframe>`,
      asked: ['evil/p.svg'],
      said: /iframe.*data:.*address not http/,
    }))

  it('A marked script with a data: address does not run', () =>
    stops(gatePage, {
      body: `<script ${WAITS} src="data:text/javascript,${note('attack')}"></script>`,
      ran: ['attack'],
      said: /script.*data:.*address not http/,
    }))

  it('A marked script with a blob: address does not run', () =>
    stops(gatePage, {
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
    stops(gatePage, {
      body: `<template data-consent="media"><p><iframe src=" java&#10;script:parent.ran=['attack']"></iframe></p></template>`,
      ran: ['attack'],
      said: /template.*script:.*address not http/,
    }))

  it('A template with srcdoc in it is not released, since nothing checks the HTML in that', () =>
    stops(gatePage, {
      body: `<template data-consent="media"><iframe srcdoc="<img src='${gatePage.server.at('evil', '/p.svg')}'>"></iframe></template>`,
      asked: ['evil/p.svg'],
      said: /template.*address not http/,
    }))
})

describe('scripts without the nonce of the page', () => {
  it('Where our script has a nonce, a marked script without it does not run', () =>
    stops(gatePage, {
      headers: STRICT,
      nonce: 'abc',
      body: `<script ${WAITS} src="${gatePage.server.script('attack')}"></script>`,
      ran: ['attack'],
      said: /script.*nonce missing/,
    }))

  it('Where our script has a nonce, a marked script with another one does not run', () =>
    stops(gatePage, {
      headers: STRICT,
      nonce: 'abc',
      body: `<script ${WAITS} nonce="abd" src="${gatePage.server.script('attack')}"></script>`,
      ran: ['attack'],
      said: /script.*nonce missing/,
    }))

  it('Where our script has a nonce, a marked inline script or module without it does not run', () =>
    stops(gatePage, {
      headers: STRICT,
      nonce: 'abc',
      body: `<script ${MODULE_WAITS} src="${gatePage.server.script('attack')}"></script>
        <script ${WAITS}>${note('inline attack')}</script>`,
      ran: ['inline attack', 'attack'],
      said: /script.*stats.*nonce missing/,
    }))

  it('Where our script has a nonce, a script without it inside a template does not run', () =>
    stops(gatePage, {
      headers: STRICT,
      nonce: 'abc',
      body: `<template data-consent="analytics"><p><script src="${gatePage.server.script('attack')}"></script></p></template>`,
      ran: ['attack'],
      said: /template.*nonce missing/,
    }))

  it('A script of SVG inside a template does not run', () =>
    stops(gatePage, {
      headers: STRICT,
      nonce: 'abc',
      body: `<template data-consent="analytics"><svg><script href="${gatePage.server.script('attack')}"></script></svg></template>`,
      ran: ['attack'],
      said: /template.*address not http/,
    }))

  it('A script in a shadow root inside a template does not run', () =>
    stops(gatePage, {
      headers: STRICT,
      nonce: 'abc',
      body: `<template data-consent="analytics"><div><template shadowrootmode="closed" shadowrootclonable>
        <script src="${gatePage.server.script('attack')}"></script></template></div></template>`,
      ran: ['attack'],
      said: /template.*address not http/,
    }))
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import type { Manifest } from '../../../src/manifest/types.ts'
import { drawPlaceholders } from '../../../src/ui/placeholder-file.ts'
import { fakeVisit } from '../../support/fake-visit.ts'
import { findViolations } from '../../support/find-violations.ts'
import { languageFiles } from '../../support/language-files.ts'

const files = await languageFiles('cy')

const FILM = 'https://player.vimeo.com/video/1'
const MANIFEST: Manifest = {
  site: { name: 'Millbrook Homes', hosts: ['maps.millbrook.example'] },
  services: {
    vimeo: {
      name: 'Vimeo',
      provider: 'Vimeo.com, Inc.',
      category: 'media',
      hosts: ['vimeo.com', 'player.vimeo.com'],
      without: { en: 'You can still watch on vimeo.com.', cy: 'Gallwch wylio ar vimeo.com o hyd.' },
    },
    maps: { name: 'Our maps', category: 'media', hosts: ['maps.millbrook.example'] },
    share: { name: 'ShareIt', category: 'sharing', hosts: ['share.example'] },
  },
  cookies: [{ name: 'a', category: 'marketing', purpose: 'Shows adverts.', expiry: '1 day' }],
}

let stops: (() => void)[] = []
beforeEach(async () => {
  await page.viewport(1000, 700)
})
afterEach(() => {
  stops.forEach(stop => stop())
  stops = []
  document.body.replaceChildren()
})

/** Puts a page together, and draws what waits in it. */
async function draw(html: string, manifest = MANIFEST, lang = 'en') {
  const { body } = new DOMParser().parseFromString(`<main><h1>Home</h1>${html}</main>`, 'text/html')
  document.body.replaceChildren(...body.childNodes)
  const visit = fakeVisit(manifest, { lang, files })
  const waiting = [...document.querySelectorAll<HTMLElement>('[data-consent]')]
  const stop = drawPlaceholders(visit, waiting)
  if (stop) stops.push(stop)
  // Its texts come in a moment, and so would what must not be drawn.
  await new Promise(resolve => setTimeout(resolve, 50))
  return { visit, waiting, all: [...document.querySelectorAll<HTMLElement>('latchkey-placeholder')] }
}

const film = (more = '', address = FILM): string =>
  `<iframe data-consent="vimeo" data-src="${address}" width="640" height="360" ${more}></iframe>`
const says = (placeholder: Element | undefined): (string | null)[] =>
  [...(placeholder?.querySelectorAll('.latchkey-title,p,button,a') ?? [])].map(part => part.textContent)
const linkOf = (placeholder: Element | undefined): string | null | undefined =>
  placeholder?.querySelector('a')?.getAttribute('href')

describe('what a placeholder says', () => {
  it('is what waits, whose it is, what it would do, what works without, and what can be done', async () => {
    const { all } = await draw(film('title="How to report a repair"'))
    expect(says(all[0])).toEqual([
      'How to report a repair',
      'Vimeo (Vimeo.com, Inc.) would show this here and receive data about your visit.',
      'You can still watch on vimeo.com.',
      'Show this one',
      'Always show Vimeo',
      'Open it on player.vimeo.com',
    ])
    expect(await findViolations(all[0]!)).toEqual([])
  })

  it('is said in Welsh on a Welsh page', async () => {
    const { all } = await draw(film(), MANIFEST, 'cy')
    expect(says(all[0]).slice(0, 3)).toEqual([
      'Rhywbeth gan Vimeo',
      'Byddai Vimeo (Vimeo.com, Inc.) yn dangos hyn yma ac yn cael data am eich ymweliad.',
      'Gallwch wylio ar vimeo.com o hyd.',
    ])
    expect(all[0]?.lang).toBe('cy')
  })

  it('does not tell of others where the site shows it itself', async () => {
    const { all } = await draw(
      '<iframe data-consent="maps" data-src="https://maps.millbrook.example/" width="640" height="360"></iframe>',
    )
    expect(says(all[0])[1]).toBe('Our maps would show this here.')
  })

  it('names the service behind an address where the page names a category', async () => {
    const { all } = await draw(
      `<template data-consent="sharing"><div>Share</div><script src="https://share.example/w.js"></script></template>
      <template data-consent="marketing"><p>Buy this</p></template>`,
    )
    expect(all.map(one => says(one).slice(1))).toEqual([
      [
        'ShareIt would show this here and receive data about your visit.',
        'Show this one',
        'Always allow “Sharing”',
      ],
      ['This is part of “Advertising”, which is off.', 'Show this one', 'Always allow “Advertising”'],
    ])
  })

  it('offers the service alone where a category of several marks a frame, and no more than it names', async () => {
    const vimeo = `<iframe data-consent="media" data-src="${FILM}" width="640" height="360"></iframe>`
    const { visit, all } = await draw(
      `${vimeo}<template data-consent="media" title="Two"><iframe src="${FILM}"></iframe></template>`,
    )
    expect(says(all[0]).slice(-3, -1)).toEqual(['Show this one', 'Always show Vimeo'])
    expect(says(all[1])).toContain('Always allow “Films and maps”')
    expect(says(all[1])).not.toContain('Show this one')
    all[0]!.querySelector<HTMLElement>('[data-latchkey=show]')!.click()
    expect([visit.choice.allows('vimeo'), visit.choice.allows('media'), visit.choice.allows('maps')]).toEqual(
      [true, false, false],
    )
  })

  it('is text and nothing else, whatever page and manifest say', async () => {
    const html = '<img src=x onerror="window.broken=1"><b>bold</b>'
    const { all } = await draw(film(`title="${html.replaceAll('"', '&quot;')}"`), {
      ...MANIFEST,
      services: { vimeo: { ...MANIFEST.services!.vimeo!, name: html, provider: html, without: html } },
    })
    expect(says(all[0])[0]).toBe(html)
    expect(says(all[0])[2]).toBe(html)
    expect(all[0]?.querySelector('img,b')).toBeNull()
    expect('broken' in window).toBe(false)
  })

  it('can be read and pressed at 200 px, with texts of 500 characters', async () => {
    await page.viewport(200, 600)
    const long = 'Radiators '.repeat(50)
    const { all } = await draw(film(`title="${long}" style="width:100%;height:300px"`), {
      ...MANIFEST,
      services: { vimeo: { ...MANIFEST.services!.vimeo!, name: 'x'.repeat(500), without: long } },
    })
    const root = all[0]!
    for (const part of root.querySelectorAll<HTMLElement>('button,a,p,.latchkey-title')) {
      expect(part.getBoundingClientRect().right).toBeLessThanOrEqual(200)
      part.scrollIntoView()
      const { left, top } = part.getBoundingClientRect()
      expect(root.contains(document.elementFromPoint(left + 5, top + 5)), part.textContent).toBe(true)
    }
    expect(await findViolations(root)).toEqual([])
  })

  it('gives both answers the same weight, and room for a thumb', async () => {
    const { all } = await draw(film())
    const looks = [...all[0]!.querySelectorAll('button')].map(button => {
      const { color, backgroundColor, borderTopColor, borderTopWidth, fontSize, fontWeight } =
        getComputedStyle(button)
      const { width, height } = button.getBoundingClientRect()
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
      return { color, backgroundColor, borderTopColor, borderTopWidth, fontSize, fontWeight, height }
    })
    expect(looks[0]).toEqual(looks[1])
  })
})

describe('what has a placeholder', () => {
  it('is whatever shows something: films, pictures, sounds, maps', async () => {
    const size = 'width="300" height="200"'
    const { all } = await draw(`
      <video data-consent="vimeo" data-src="${FILM}" ${size}></video>
      <video ${size}><source data-consent="vimeo" data-src="${FILM}"><source data-consent="vimeo" data-src="${FILM}?2"></video>
      <audio controls data-consent="vimeo" data-src="${FILM}"></audio>
      <object data-consent="vimeo" data-data="${FILM}" ${size}></object>
      <img data-consent="vimeo" data-src="${FILM}" alt="A map" style="display:block;width:300px;height:200px">
      <img data-consent="vimeo" data-src="${FILM}" alt="" ${size}>`)
    expect(all.map(one => one.nextElementSibling?.localName)).toEqual([
      'video',
      'video',
      'audio',
      'object',
      'img',
      'img',
    ])
    expect(says(all[4])[0]).toBe('A map')
  })

  it('is nothing that is hidden or tiny, or that is pressed itself', async () => {
    const { waiting, all } = await draw(`
      <iframe data-consent="vimeo" data-src="${FILM}" style="display:none"></iframe>
      <iframe data-consent="vimeo" data-src="${FILM}" style="width:0;height:0;border:0"></iframe>
      <iframe data-consent="vimeo" data-src="${FILM}" style="visibility:hidden"></iframe>
      <img data-consent="vimeo" data-src="${FILM}" width="1" height="1" alt="">
      <a href="/"><img data-consent="vimeo" data-src="${FILM}" style="display:block;width:300px;height:200px" alt="Home"></a>
      <template data-consent="vimeo"><script src="${FILM}.js"></script><img src="${FILM}" width="1" height="1"></template>`)
    expect(waiting).toHaveLength(6)
    expect(all).toEqual([])
  })

  it('is nothing that no choice would let in', async () => {
    const { all } = await draw(`
      ${film('', 'https://undeclared.example/')}
      ${film('', 'javascript:alert(1)')}
      <template data-consent="vimeo"><p>Film</p><iframe src="https://undeclared.example/"></iframe></template>`)
    expect(all).toEqual([])
  })

  it('is a template in the size of what is in it', async () => {
    const { all } = await draw(
      `<template data-consent="vimeo"><iframe src="${FILM}" width="560" height="315" title="Film"></iframe></template>`,
    )
    const { width, height } = all[0]!.getBoundingClientRect()
    expect([width, height]).toEqual([560, 315])
    expect([says(all[0])[0], linkOf(all[0])]).toEqual(['Film', FILM])
  })
})

describe('the poster of a placeholder', () => {
  const posterOf = async (address: string): Promise<string | undefined> => {
    const { all } = await draw(film(`data-poster="${address}"`))
    return all[0]?.querySelector('img')?.src
  }

  it('is a picture of this site', async () => {
    expect(await posterOf('/poster.svg')).toBe(`${location.origin}/poster.svg`)
    expect(await posterOf('https://maps.millbrook.example/p.png')).toBe(
      'https://maps.millbrook.example/p.png',
    )
  })

  it('is nobody else’s, since that would be asked for it', async () => {
    for (const address of [
      'https://share.example/p.png',
      'data:image/gif;base64,R0',
      'javascript:alert(1)',
      '//x',
    ])
      expect(await posterOf(address), address).toBeUndefined()
  })
})

describe('pressing a button', () => {
  it('allows all that the embed needs, and what else it needs of others', async () => {
    const { all, visit } = await draw(
      `<template data-consent="vimeo"><iframe src="${FILM}"></iframe><script src="https://share.example/w.js"></script></template>`,
    )
    all[0]!.querySelector('button')!.click()
    expect(visit.choice.decision.allowed).toEqual(['necessary', 'vimeo', 'share'])
    expect(visit.record()).toBeUndefined()
  })

  it('is told apart from other ways of deciding', async () => {
    const { all, visit } = await draw(film())
    const methods: string[] = []
    visit.choice.onChange((_, by) => void methods.push(by))
    for (const button of all[0]!.querySelectorAll('button')) button.click()
    expect(methods).toEqual(['embed', 'embed'])
    expect(visit.choice.decision.answers).toMatchObject({ vimeo: 'granted', media: 'refused' })
  })
})

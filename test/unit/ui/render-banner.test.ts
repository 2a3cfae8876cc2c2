import { describe, expect, it } from 'vitest'
import demo from '../../../demo/manifest.ts'
import type { Category, Manifest, Service } from '../../../src/manifest/types.ts'
import { renderBanner } from '../../../src/ui/index.ts'

const visits: Manifest = {
  site: { name: 'Millbrook Homes' },
  cookies: [{ name: '_ga', category: 'analytics', purpose: 'Counts visits.', expiry: '2 years' }],
}

const told: Manifest = {
  site: { name: 'Millbrook Homes' },
  categories: {
    counting: { basis: 'statistics', aggregateOnly: true, solePurpose: true, doing: 'count visits' },
  },
  cookies: [{ name: 'n', category: 'counting', purpose: 'Counts visits.', expiry: '1 day' }],
}

function message(html: string): string {
  return /<p>(.*?)<\/p>/.exec(html)![1]!
}

function button(html: string, verb: string): { attributes: string; label: string } {
  const [, attributes, label] = new RegExp(`<button ([^>]*data-latchkey="${verb}"[^>]*)>([^<]*)<`).exec(html)!
  return { attributes: attributes!.replace(verb, ''), label: label! }
}

describe('renderBanner', () => {
  it('gives a hidden region that names the landlord and that search engines leave out', () => {
    const html = renderBanner(visits)
    expect(html).toMatch(
      /^<div id="latchkey-banner" role="region" aria-label="Cookies on Millbrook Homes" data-nosnippet/,
    )
    expect(html).toMatch(/^<div [^>]*data-layout="flow" lang="en" dir="ltr" hidden>/)
    expect(html).toContain('<h2>Cookies on Millbrook Homes</h2>')
  })

  it('says what the site really does', () => {
    expect(message(renderBanner(visits))).toBe(
      'We use cookies that make this site work. With your permission we also count visits.',
    )
    expect(message(renderBanner(demo))).toBe(
      'We use cookies that make this site work. With your permission we also remember your settings, count visits, show films and surveys and let you share pages. Five other organisations would receive data about your visit.',
    )
  })

  it('leaves out the organisations behind what needs no permission, and the site itself', () => {
    const service = (provider: string, category: string): Service => ({ name: provider, provider, category })
    const services = {
      cdn: service('Volentio', 'necessary'),
      own: service('Millbrook Homes', 'analytics'),
      one: service('Vimeo.com, Inc.', 'media'),
      same: service('vimeo.com, inc.', 'analytics'),
    }
    expect(message(renderBanner({ ...visits, services }))).toContain(
      'One other organisation would receive data about your visit.',
    )
  })

  it('keeps to 60 words however much a site does', () => {
    const doing = 'tell apart everyone who has ever looked at a house of ours'
    const ids = Array.from({ length: 60 }, (_, index) => `c${index}`)
    const categories = Object.fromEntries(ids.map((id): [string, Category] => [id, { doing }]))
    const services = Object.fromEntries(
      ids.map((id): [string, Service] => [`s-${id}`, { name: id, provider: id, category: id }]),
    )
    for (const lang of ['en', 'cy']) {
      const text = message(renderBanner({ site: visits.site!, categories, services }, { lang }))
      expect(text.split(/\s+/).length).toBeLessThanOrEqual(60)
      expect(text).toMatch(
        lang === 'en' ? /do 5\d more things\. 60 other/ : /gwneud 5\d peth arall\. Byddai 60/,
      )
    }
  })

  it('still says something true where one phrase alone is too long', () => {
    const categories = { analytics: { doing: 'word '.repeat(100) } }
    expect(message(renderBanner({ ...visits, categories }))).toBe(
      'We use cookies that make this site work. With your permission we also do one more thing.',
    )
  })

  it('calls a category of the site by its title where it has no phrase', () => {
    const manifest: Manifest = {
      categories: { letters: { title: { en: 'Large print', cy: 'Print bras' } } },
      cookies: [{ name: 'l', category: 'letters', purpose: 'Large letters.', expiry: 'session' }],
    }
    expect(message(renderBanner(manifest))).toContain('we also use cookies for “Large print”.')
    expect(message(renderBanner(manifest, { lang: 'cy' }))).toContain(
      'yn defnyddio cwcis ar gyfer “Print bras”.',
    )
  })

  it('offers accept and reject as twins, and the settings as a third', () => {
    const html = renderBanner(visits)
    expect(button(html, 'accept')).toEqual({ ...button(html, 'reject'), label: 'Accept all' })
    expect(button(html, 'reject').label).toBe('Reject all')
    expect(button(html, 'settings').label).toBe('Cookie settings')
    expect(html.match(/data-latchkey="settings"/g)).toHaveLength(1)
  })

  it('holds each confirmation in a template, with a way to the settings and a way to hide it', () => {
    const html = renderBanner(visits)
    for (const part of ['accepted', 'rejected', 'saved']) {
      const text = html.split(`<template data-latchkey-then="${part}">`)[1]!.split('</template>')[0]!
      expect(text).toContain('role="alert" tabindex="-1"')
      expect(text).toContain(
        'You can <a href="#latchkey-settings">change your cookie settings</a> at any time.',
      )
      expect(text).toContain('data-latchkey="hide">Hide this message<')
    }
  })

  it('tells, and offers to turn off, where nothing asks', () => {
    const html = renderBanner(told)
    expect(message(html)).toBe(
      'We use cookies that make this site work. We also count visits: you can turn this off.',
    )
    expect(button(html, 'accept')).toEqual({ ...button(html, 'reject'), label: 'OK' })
    expect(button(html, 'reject').label).toBe('Turn off')
    expect(html).toContain('This is off now.')
  })

  it.each(['en', 'cy'])('says nothing of consent where nothing asks, in %s', lang => {
    const said = renderBanner(told, { lang }).match(/(?<=>)[^<>]+/g)
    expect(said?.join(' ')).not.toMatch(/accept|permission|reject|consent|derbyn|gwrthod|caniat/i)
  })

  it('has another form ready for browsers that send Global Privacy Control', () => {
    const [, gpc = ''] = renderBanner(told).split('<template data-latchkey-then="gpc">')
    expect(message(gpc)).toBe(
      'We use cookies that make this site work. We would also count visits. ' +
        'Your browser sends Global Privacy Control, so this is off until you turn it on.',
    )
    expect(button(gpc, 'accept')).toEqual({ ...button(gpc, 'reject'), label: 'Turn on' })
    expect(button(gpc, 'reject').label).toBe('Leave off')
    expect(renderBanner(visits)).not.toContain('Global Privacy Control')
  })

  it('asks and tells where there is something of each', () => {
    const both = { ...told, cookies: [...told.cookies!, ...visits.cookies!] }
    expect(message(renderBanner({ ...both, categories: { ...told.categories } }))).toBe(
      'We use cookies that make this site work. With your permission we also count visits. We also count visits: you can turn this off.',
    )
    expect(button(renderBanner(both), 'reject').label).toBe('Reject all')
    expect(button(renderBanner(both), 'accept').label).toBe('Accept all')
    expect(renderBanner(both)).not.toContain('You have accepted')
  })

  it('asks and tells under Global Privacy Control too, where there is something of each', () => {
    const both = { ...told, cookies: [...told.cookies!, ...visits.cookies!], services: demo.services! }
    const [, gpc = ''] = renderBanner(both).split('<template data-latchkey-then="gpc">')
    expect(message(gpc)).toMatch(/With your permission we also .* so this is off until you turn it on\./)
    expect(button(gpc, 'reject').label).toBe('Reject all')
  })

  it('is empty where nothing has to be asked or told', () => {
    expect(renderBanner({})).toBe('')
    expect(
      renderBanner({
        cookies: [{ name: 'id', category: 'necessary', purpose: 'Signs you in.', expiry: 'session' }],
      }),
    ).toBe('')
    expect(renderBanner(visits, { layout: 'none' })).toBe('')
  })

  it('shows HTML in texts as text', () => {
    const html = renderBanner({
      ...visits,
      site: { name: '<img src=x onerror=alert(1)> & "Sons"' },
      categories: { analytics: { doing: '</p><script>alert(1)</script>' } },
    })
    expect(html).not.toMatch(/<img|<script/)
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;Sons&quot;')
  })

  it('survives a manifest that is wrong everywhere', () => {
    const wrong = {
      site: { name: { en: 5, cy: null } },
      categories: { media: 7, other: [] },
      services: { a: null, b: { provider: 9, category: 'media' } },
      cookies: visits.cookies,
    } as unknown as Manifest
    expect(renderBanner(wrong)).toContain('Cookies on this site')
    expect(renderBanner(null as unknown as Manifest)).toBe('')
  })

  it('is Welsh throughout for Welsh pages, and English for languages that it does not speak', () => {
    const html = renderBanner(demo, { lang: 'cy-GB' })
    expect(html).toContain('lang="cy" dir="ltr"')
    expect(message(html)).toBe(
      'Rydym yn defnyddio cwcis er mwyn i’r wefan weithio. Gyda’ch caniatâd, rydym hefyd yn cofio eich gosodiadau, yn cyfrif ymweliadau, yn dangos ffilmiau ac arolygon ac yn gadael i chi rannu tudalennau. Byddai pum sefydliad arall yn cael data am eich ymweliad.',
    )
    const english = new Set(renderBanner(demo).match(/(?<=>)[^<>]+/g))
    for (const text of html.match(/(?<=>)[^<>]+/g)!) expect(english).not.toContain(text)
    expect(renderBanner(demo, { lang: 'ur' })).toContain('lang="en" dir="ltr"')
  })

  it('names the layout for its style sheet', () => {
    expect(renderBanner(visits, { layout: 'bottom' })).toContain('data-layout="bottom"')
  })

  it('holds no style attributes and no scripts, so that strict policies let it stand', () => {
    expect(renderBanner(demo)).not.toMatch(/ style=| on[a-z]+=|<script/)
  })
})

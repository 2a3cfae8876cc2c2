import { afterEach, describe, expect, it } from 'vitest'
import { findLink } from '../../../src/ui/placeholder/find-link.ts'

const FILM = 'https://player.vimeo.com/video/1'
const PAGE = 'https://vimeo.com/1'
const film = (more = ''): string => `<iframe data-consent="vimeo" data-src="${FILM}" ${more}></iframe>`

afterEach(() => document.body.replaceChildren())

/** Address and text of the link to each film of a page. */
function linksIn(html: string): (string | null)[] {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes)
  const taken = new Set<Element>()
  return [...document.querySelectorAll<HTMLElement>('[data-consent]')].map(embed => {
    const link = findLink(
      embed,
      url => url.hostname.endsWith('vimeo.com'),
      one => taken.has(one),
    )
    if (link?.own) taken.add(link.own)
    return link && [link.href, link.text].join(' ').trim()
  })
}

describe('the link to the thing itself', () => {
  it('is the film’s own address where the page gives no other', () => {
    expect(linksIn(film())).toEqual([FILM])
  })

  it('is what data-link says', () => {
    expect(linksIn(film(`data-link="${PAGE}"`))).toEqual([PAGE])
  })

  it('is the link that its class names, beside the film or in a block of its own', () => {
    for (const html of [
      `<figure>${film()}<a class="latchkey-link" href="${PAGE}">Watch</a></figure>`,
      `<figure>${film()}<figcaption>A film. <a class="latchkey-link" href="${PAGE}">Watch</a></figcaption></figure>`,
      `<p><a class="latchkey-link" href="${PAGE}">Watch</a></p><p>${film()}</p>`,
      // What a theme puts around it, and an editor's paragraphs.
      `<div><div class="ratio">${film()}</div></div><p class="latchkey-link"><a href="${PAGE}">Watch</a></p>`,
    ])
      expect(linksIn(`<main>${html}</main>`), html).toEqual([`${PAGE} Watch`])
  })

  it('is one right after it that leads to the same service, where an editor has stripped the class', () => {
    expect(linksIn(`<p>${film()}</p><p><a href="${PAGE}">Watch</a></p>`)).toEqual([`${PAGE} Watch`])
  })

  it('is no other link of the page', () => {
    for (const html of [
      `<p>${film()}</p><p><a href="https://www.millbrook.example/next">Next page</a></p>`,
      `<p>${film()}</p><p>All our films are <a href="${PAGE}">on Vimeo</a>.</p>`,
      `<p><a href="${PAGE}">Before</a></p><p>${film()}</p>`,
      `<section>${film()}</section><section><a class="latchkey-link" href="${PAGE}">Elsewhere</a>${film()}</section>`,
    ])
      expect(linksIn(`<main>${html}</main>`)[0], html).toBe(FILM)
  })

  it('is each film’s own where several stand side by side', () => {
    const links = [1, 2].map(n => `<a class="latchkey-link" href="${PAGE}${n}">Watch</a>`)
    expect(linksIn(`<main>${film() + links[0] + film() + links[1]}</main>`)).toEqual([
      `${PAGE}1 Watch`,
      `${PAGE}2 Watch`,
    ])
  })

  it('is what stands in an object for browsers that cannot show it', () => {
    expect(
      linksIn(`<object data-consent="vimeo" data-data="${FILM}"><a href="${PAGE}">Watch</a></object>`),
    ).toEqual([`${PAGE} Watch`])
  })

  it('is never code or data, wherever it stands', () => {
    for (const address of ['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', 'blob:x', ' '])
      expect(
        linksIn(`${film(`data-link="${address}"`)}<a class="latchkey-link" href="${address}">Watch</a>`),
        address,
      ).toEqual([FILM])
    expect(linksIn('<iframe data-consent="vimeo" data-src="javascript:alert(1)"></iframe>')).toEqual([null])
  })

  it('is found where a form has fields that shadow its members', () => {
    const names = ['querySelectorAll', 'parentElement', 'children', 'matches', 'nextElementSibling']
    const fields = names.map(name => `<input name="${name}">`).join('')
    expect(
      linksIn(`<form>${fields}${film()}<a class="latchkey-link" href="${PAGE}">Watch</a></form>`),
    ).toEqual([`${PAGE} Watch`])
  })
})

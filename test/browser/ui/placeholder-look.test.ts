import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { drawPlaceholders } from '../../../src/ui/placeholder-file.ts'
import { fakeVisit } from '../../support/fake-visit.ts'

const MANIFEST = {
  services: {
    vimeo: { name: 'Vimeo', category: 'media', hosts: ['player.vimeo.com'] },
  },
}
const FILM =
  '<iframe data-consent="vimeo" data-src="https://player.vimeo.com/video/1" title="Film" width="640" height="360"></iframe>'

let stops: (() => void)[] = []
beforeEach(async () => {
  await page.viewport(1000, 700)
})
afterEach(() => {
  stops.forEach(stop => stop())
  stops = []
  document.body.replaceChildren()
})

/** Draws an offer on a page with styles; tells how often our own look was put on. */
async function draw(css: string, html = FILM) {
  const { body } = new DOMParser().parseFromString(`<style>${css}</style><main>${html}</main>`, 'text/html')
  document.body.replaceChildren(...body.ownerDocument.head.childNodes, ...body.childNodes)
  const seen = { worn: 0 }
  const visit = fakeVisit(MANIFEST, {
    files: { armour: { wearOurs: () => void (seen.worn += 1), wearTables: () => {} } },
  })
  const stop = drawPlaceholders(visit, [...document.querySelectorAll<HTMLElement>('[data-consent]')])
  if (stop) stops.push(stop)
  await expect.poll(() => document.querySelector('latchkey-placeholder button')).not.toBeNull()
  await new Promise(resolve => setTimeout(resolve, 20))
  return seen
}

describe('the look of a placeholder', () => {
  it.each([
    ['nothing at all', ''],
    ['rules without weight', 'button { all: unset; color: #fff; font-size: 8px } p { display: none }'],
    ['an icon at its links', 'a::after { content: "↗" !important }'],
    ['a section that comes into sight slowly', 'main { opacity: 0 }'],
    ['dark colours of its own', 'main { background: #123; color: #fff }'],
    ['a picture behind it', 'main { background: linear-gradient(#123, #345); color: #fff }'],
    ['a theme', ':root { --latchkey-accent: #0b5c56; --latchkey-surface: #fcfaf6; --latchkey-text: #222 }'],
  ])('stays where a page has %s', async (_, css) => {
    expect((await draw(css)).worn).toBe(0)
  })

  it.each([
    ['white labels on white', 'button { color: #fff !important }'],
    ['a pale theme', ':root { --latchkey-text: #999; --latchkey-surface: #fff }'],
    ['faint texts', 'p { opacity: 0.3 !important }'],
    ['tiny texts', 'p { font-size: 8px !important }'],
    ['texts left out', 'latchkey-placeholder p { display: none !important }'],
    ['flat buttons', 'button { min-height: 0 !important; height: 10px !important; padding: 0 !important }'],
    ['letters before everything', 'p::before { content: "»" !important }'],
    ['nothing left', '* { all: unset !important }'],
  ])('is ours, once, where a page has %s', async (_, css) => {
    expect((await draw(css, FILM + FILM.replace('Film', 'Other'))).worn).toBe(1)
  })

  it('is ours from when the keyboard is on something that does not show it', async () => {
    const seen = await draw(':focus { outline: none !important; box-shadow: none !important }')
    expect(seen.worn).toBe(0)
    await userEvent.tab()
    expect(document.activeElement?.textContent).toBe('Show this one')
    await expect.poll(() => seen.worn).toBe(1)
  })
})

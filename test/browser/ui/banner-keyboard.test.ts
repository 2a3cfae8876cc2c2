import { screen } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import demo from '../../../demo/manifest.ts'
import type { BannerLayout } from '../../../src/options.ts'
import { mountBanner } from '../../../src/ui/mount-banner.ts'
import { fakeVisit } from '../../support/fake-visit.ts'

const LAYOUTS = ['flow', 'bottom', 'corner'] as const

let link: HTMLAnchorElement

beforeEach(async () => {
  await page.viewport(1280, 800)
  link = document.createElement('a')
  link.href = '#latchkey-nowhere'
  link.textContent = 'Report a repair'
  document.body.append(link)
})
afterEach(() => document.body.replaceChildren())

async function show(banner: BannerLayout): Promise<ReturnType<typeof fakeVisit>> {
  const visit = fakeVisit(demo, { banner })
  await mountBanner(visit)
  return visit
}

const focused = (): string => document.activeElement?.textContent ?? ''

describe.each(LAYOUTS)('the banner in the layout %s', layout => {
  it('is a region with a name, and no dialog: the page beside it can be used', async () => {
    const visit = await show(layout)
    const region = screen.getByRole('region', { name: 'Cookies on Millbrook Homes' })
    expect(region.closest('dialog,[role=dialog],[aria-modal]')).toBeNull()
    expect(document.querySelector('[inert],[aria-hidden=true]')).toBeNull()
    let pressed = 0
    link.addEventListener('click', () => pressed++)
    await userEvent.click(link)
    expect(pressed).toBe(1)
    expect(region.hidden).toBe(false)
    expect(visit.choice.decision.state).toBe('undecided')
  })

  it('comes first in the order of Tab, and lets the keyboard on into the page and back', async () => {
    await show(layout)
    const stops: string[] = []
    for (let count = 0; count < 4; count++) {
      await userEvent.tab()
      stops.push(focused())
    }
    expect(stops).toEqual(['Accept all', 'Reject all', 'Cookie settings', 'Report a repair'])
    await userEvent.tab({ shift: true })
    expect(focused()).toBe('Cookie settings')
  })

  it('decides nothing at Escape, and stays', async () => {
    const visit = await show(layout)
    await userEvent.tab()
    expect(focused()).toBe('Accept all')
    await userEvent.keyboard('{Escape}')
    expect(screen.getByRole('region').hidden).toBe(false)
    expect(focused()).toBe('Accept all')
    expect([visit.choice.decision.state, visit.record()]).toEqual(['undecided', undefined])
  })
})

describe('the banner in the layout corner', () => {
  const box = (): DOMRect => screen.getByRole('region').getBoundingClientRect()

  it('is a box at the lower corner of a wide screen, where lines begin in either direction', async () => {
    await show('corner')
    const { left, bottom, width } = box()
    expect([left, innerHeight - bottom].map(Math.round)).toEqual([16, 16])
    expect(width).toBeLessThan(innerWidth / 2)
    screen.getByRole('region').remove()
    document.documentElement.dir = 'rtl'
    await show('corner')
    expect(Math.round(innerWidth - box().right)).toBe(16)
    document.documentElement.dir = ''
  })

  it('is like bottom where the screen is small', async () => {
    await page.viewport(360, 740)
    await show('corner')
    expect([box().left, box().right, Math.round(box().bottom)]).toEqual([0, 360, 740])
  })
})

import { screen } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import * as again from '../../../src/again-file.ts'
import type { Manifest } from '../../../src/manifest/types.ts'
import { mountBanner } from '../../../src/ui/mount-banner.ts'
import { openPanel } from '../../../src/ui/panel-file.ts'
import { fakeVisit } from '../../support/fake-visit.ts'
import { findViolations } from '../../support/find-violations.ts'
import { languageFiles } from '../../support/language-files.ts'

const files = { ...(await languageFiles('cy')), again }

/** A site that asks for nothing, and counts until visitors object. */
const telling: Manifest = {
  site: { name: 'Millbrook Homes' },
  categories: { analytics: { basis: 'statistics', aggregateOnly: true, solePurpose: true } },
  cookies: [{ name: 'n', category: 'analytics', purpose: 'Counts visits.', expiry: '1 day' }],
}

/** The same with films, about which it asks. */
const mixed: Manifest = {
  ...telling,
  cookies: [...telling.cookies!, { name: 'f', category: 'media', purpose: 'Plays films.', expiry: '1 day' }],
}

/** The same again with a theme, on until visitors object, which came later. */
const grown: Manifest = {
  ...mixed,
  categories: { ...mixed.categories, theme: { basis: 'appearance', doing: 'keep your colours' } },
  cookies: [...mixed.cookies!, { name: 't', category: 'theme', purpose: 'Colours.', expiry: '1 day' }],
}

beforeEach(async () => {
  await page.viewport(360, 740)
  document.documentElement.lang = 'en'
  document.title = 'A page'
})
afterEach(() => document.body.replaceChildren())

async function show(manifest: Manifest, options: Parameters<typeof fakeVisit>[1] = {}) {
  const visit = fakeVisit(manifest, { files, ...options })
  await mountBanner(visit)
  return visit
}

const banner = (): HTMLElement | null => document.querySelector('#latchkey-banner')
const said = (): string | undefined => banner()?.querySelector('p')?.textContent
const labels = (): (string | null)[] => [...banner()!.querySelectorAll('button')].map(one => one.textContent)
const press = (verb: string): void => banner()!.querySelector<HTMLElement>(`[data-latchkey=${verb}]`)!.click()

/** The record of a visitor who decided about a manifest. */
function recordOf(manifest: Manifest, answers: Record<string, boolean>): string {
  const visit = fakeVisit(manifest)
  visit.choice.decide(answers)
  return visit.record()!
}

describe('a banner that only tells', () => {
  it.each([
    ['en', ['OK', 'Turn off', 'Cookie settings'], /We also count visits: you can turn this off\.$/],
    [
      'cy',
      ['Iawn', 'Diffodd', 'Gosodiadau cwcis'],
      /Rydym hefyd yn cyfrif ymweliadau: gallwch droi hyn i ffwrdd\.$/,
    ],
  ])('says so in %s', async (lang, buttons, text) => {
    await show(telling, { lang })
    expect(labels()).toEqual(buttons)
    expect(said()).toMatch(text)
  })

  it.each([
    ['en', 'This is on now. You can change your cookie settings at any time.'],
    ['cy', 'Mae hyn ymlaen nawr. Gallwch newid eich gosodiadau cwcis unrhyw bryd.'],
  ])('takes OK for nothing but that, in %s', async (lang, outcome) => {
    const visit = await show(telling, { lang })
    press('accept')
    expect(visit.choice.decision).toMatchObject({
      state: 'decided',
      tells: [],
      answers: { analytics: 'granted' },
    })
    expect(said()).toBe(outcome)
    expect(document.activeElement).toBe(banner()!.querySelector('[role=alert]'))
  })

  it.each([
    ['en', 'This is off now.'],
    ['cy', 'Mae hyn i ffwrdd nawr.'],
  ])('turns off at once, in %s', async (lang, outcome) => {
    const visit = await show(telling, { lang })
    press('reject')
    expect(visit.choice.allows('analytics')).toBe(false)
    expect(said()).toContain(outcome)
  })

  it.each([
    [
      'en',
      ['Turn on', 'Leave off', 'Cookie settings'],
      /We would also count visits\. Your browser sends Global Privacy/,
    ],
    [
      'cy',
      ['Troi ymlaen', 'Gadael i ffwrdd', 'Gosodiadau cwcis'],
      /Byddem hefyd yn cyfrif ymweliadau\. Mae eich porwr/,
    ],
  ])(
    'says that it is off where the browser sends Global Privacy Control, in %s',
    async (lang, buttons, text) => {
      const visit = await show(telling, { lang, gpc: true })
      expect(labels()).toEqual(buttons)
      expect(said()).toMatch(text)
      expect(visit.choice.allows('analytics')).toBe(false)
      press('accept')
      expect(visit.choice.allows('analytics')).toBe(true)
      expect(said()).toMatch(lang === 'en' ? /^This is on now\./ : /^Mae hyn ymlaen nawr\./)
    },
  )

  it.each(['en', 'cy'])('breaks no rule of accessibility in any of its forms, in %s', async lang => {
    for (const [manifest, gpc] of [
      [telling, false],
      [telling, true],
      [mixed, true],
    ] as const) {
      await show(manifest, { lang, gpc })
      expect(await findViolations(banner()!)).toEqual([])
      press('reject')
      expect(await findViolations(banner()!)).toEqual([])
      banner()!.remove()
    }
  })
})

describe('a banner that asks and tells', () => {
  it('decides about both, and calls nothing accepted that was not asked', async () => {
    const visit = await show(mixed)
    expect(labels().slice(0, 2)).toEqual(['Accept all', 'Reject all'])
    expect(said()).toMatch(/With your permission we also show films and maps\. We also count visits: you can/)
    press('accept')
    expect(visit.choice.decision.answers).toEqual({ analytics: 'granted', media: 'granted' })
    expect(said()).toMatch(/^Everything is on now\./)
    banner()!.remove()
    const other = await show(mixed)
    press('reject')
    expect(other.choice.decision.answers).toEqual({ analytics: 'refused', media: 'refused' })
    expect(said()).toMatch(/^Everything that this site can work without is off now\./)
  })

  it('says what is off where the browser sends Global Privacy Control', async () => {
    await show(mixed, { gpc: true })
    expect(labels().slice(0, 2)).toEqual(['Accept all', 'Reject all'])
    expect(said()).toMatch(/we also show films and maps\. We would also count visits\. Your browser sends/)
  })

  it('only tells where everything that asks was decided before', async () => {
    const record = recordOf(mixed, { media: false, analytics: true })
    const visit = await show(grown, { record })
    expect(labels().slice(0, 2)).toEqual(['OK', 'Turn off'])
    expect(said()).not.toMatch(/permission|films/)
    press('accept')
    expect(visit.choice.decision.answers).toEqual({
      media: 'refused',
      analytics: 'granted',
      theme: 'granted',
    })
    expect(said()).toMatch(/^This is on now\./)
  })

  it('takes no objection back by an OK, and leaves a yes alone when it turns off', async () => {
    const objected = await show(grown, { record: recordOf(mixed, { media: true, analytics: false }) })
    press('accept')
    expect(objected.choice.decision.answers).toEqual({
      media: 'granted',
      analytics: 'refused',
      theme: 'granted',
    })
    banner()!.remove()
    const told = await show(grown, { record: recordOf(mixed, { media: true, analytics: true }) })
    press('reject')
    // Of what was known before nothing is said, so nothing is decided about it.
    expect(told.choice.decision.answers).toEqual({ media: 'granted', analytics: 'granted', theme: 'refused' })
  })

  it('keeps away where all of which it would tell was objected to', async () => {
    const helper = { name: 'Helper', category: 'analytics', role: 'processor' } as const
    const changed = { ...telling, services: { helper } }
    const visit = await show(changed, { record: recordOf(telling, { analytics: false }) })
    expect(visit.choice.decision.tells).toEqual([])
    expect(banner()).toBeNull()
    await show(changed, { record: recordOf(telling, { analytics: true }) })
    expect(banner()!.hidden).toBe(false)
  })
})

describe('the panel of a site that only tells', () => {
  afterEach(() => screen.queryByRole('button', { name: 'Close' })?.click())

  it('turns all on or off, and speaks of no yes', async () => {
    const visit = fakeVisit(telling, { files })
    await openPanel(visit, null)
    const panel = document.getElementById('latchkey-panel')!
    expect(panel.querySelector('.latchkey-actions')!.textContent).toBe('SaveTurn all onTurn all off')
    expect(panel.textContent).toContain('On: you can turn this off')
    expect(panel.textContent).not.toMatch(/accept|reject|yes|permission/i)
    screen.getByRole('button', { name: 'Turn all off' }).click()
    expect(visit.choice.decision.answers).toEqual({ analytics: 'refused' })
  })

  it('shows Global Privacy Control, and lets a switch overrule it', async () => {
    const visit = fakeVisit(telling, { files, gpc: true })
    await openPanel(visit, null)
    expect(document.getElementById('latchkey-panel')!.textContent).toContain(
      'Your browser sends Global Privacy Control, so everything with a switch starts off.',
    )
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Counting visits' })
    expect(box.checked).toBe(false)
    box.click()
    screen.getByRole('button', { name: 'Save' }).click()
    expect(visit.choice.allows('analytics')).toBe(true)
  })
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import * as again from '../../../src/again-file.ts'
import type { Category, Manifest, Service } from '../../../src/manifest/types.ts'
import { mountBanner } from '../../../src/ui/mount-banner.ts'
import { fakeVisit } from '../../support/fake-visit.ts'
import { findViolations } from '../../support/find-violations.ts'
import { languageFiles } from '../../support/language-files.ts'

const files = { ...(await languageFiles('cy')), again }
const counting: Category = {
  basis: 'statistics',
  aggregateOnly: true,
  solePurpose: true,
  title: { en: 'Sums', cy: 'Symiau' },
}
const films: Service = { name: 'Films', category: 'media', hosts: ['films.example'] }
const adverts: Service = { name: 'Adverts', category: 'marketing', hosts: ['adverts.example'] }
const BEFORE: Manifest = {
  site: { name: 'Millbrook Homes' },
  categories: { counting },
  services: { films, adverts },
  cookies: [{ name: 'n', category: 'counting', purpose: 'Counts.', expiry: '1 day' }],
}
const FILMS: Manifest = {
  ...BEFORE,
  services: { films: { ...films, hosts: ['films.example', 'cdn.example'] }, adverts },
}
const SUMS: Manifest = { ...BEFORE, cookies: [{ ...BEFORE.cookies![0]!, expiry: '2 days' }] }

beforeEach(() => page.viewport(360, 740))
afterEach(() => {
  document.body.replaceChildren()
  document.cookie = 'latchkey=;Max-Age=0;Path=/'
})

type Answers = Parameters<ReturnType<typeof fakeVisit>['choice']['decide']>[0]

/** The banner of a visitor who has answered upon one manifest, on a page with another. */
async function show(after: Manifest, answers: Answers, options: Parameters<typeof fakeVisit>[1] = {}) {
  const first = fakeVisit(BEFORE)
  first.choice.decide(answers)
  const record = first.record()!
  document.cookie = `latchkey=${record};Path=/`
  const visit = fakeVisit(after, { files, ...options, record })
  await mountBanner(visit)
  const banner = document.getElementById('latchkey-banner')!
  return {
    visit,
    banner,
    button: (verb: string) => banner.querySelector<HTMLElement>(`[data-latchkey=${verb}]`),
    labels: () => [...banner.querySelectorAll('button')].map(({ textContent }) => textContent),
  }
}

const YES = { media: true, marketing: false, counting: true }

describe('the banner of those who have chosen', () => {
  it.each(['flow', 'bottom', 'corner'] as const)(
    'makes accept and reject equals, below half of a phone, in the layout %s',
    async banner => {
      for (const lang of ['en', 'cy']) {
        const { banner: element, button } = await show(FILMS, YES, { banner, lang })
        const look = (verb: string): unknown => {
          const { color, backgroundColor, fontSize, fontWeight, borderTopWidth } = getComputedStyle(
            button(verb)!,
          )
          const { width, height } = button(verb)!.getBoundingClientRect()
          expect(height).toBeGreaterThanOrEqual(44)
          return { color, backgroundColor, fontSize, fontWeight, borderTopWidth, width: Math.round(width) }
        }
        expect(look('accept')).toEqual(look('reject'))
        expect(element.getBoundingClientRect().height).toBeLessThan(370)
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360)
        element.remove()
      }
    },
  )

  it.each(['en', 'cy'])('names itself in %s, and has nothing that axe finds', async lang => {
    const { banner } = await show(FILMS, YES, { lang })
    expect(banner.lang).toBe(lang)
    expect(banner.getAttribute('aria-label')).toBe(
      lang === 'cy' ? 'Newidiadau i gwcis ar Millbrook Homes' : 'Changes to cookies on Millbrook Homes',
    )
    expect(banner.querySelector('h2')!.textContent).toBe(banner.getAttribute('aria-label'))
    expect(await findViolations(banner)).toEqual([])
  })

  it('decides about what it names, keeps the focus where it was asked, and confirms', async () => {
    const { visit, banner, button } = await show(FILMS, YES)
    expect(visit.choice.decision.state).toBe('outdated')
    button('accept')!.click()
    expect(visit.choice.decision).toMatchObject({
      state: 'decided',
      answers: { media: 'granted', marketing: 'refused', counting: 'granted' },
    })
    expect(banner.contains(document.activeElement)).toBe(true)
    expect(banner.textContent).toContain('You have accepted this.')
  })

  it('leaves what was turned off so where all that asks is accepted', async () => {
    const { visit, button } = await show(
      { ...FILMS, cookies: SUMS.cookies! },
      { media: true, marketing: false, counting: false },
    )
    expect(visit.choice.decision).toMatchObject({ asks: ['media'], tells: [] })
    button('accept')!.click()
    expect(visit.choice.decision.answers).toEqual({
      media: 'granted',
      marketing: 'refused',
      counting: 'refused',
    })
  })

  it('leaves an exception within what is accepted as it was', async () => {
    const maps: Service = { name: 'Maps', category: 'media', hosts: ['maps.example'] }
    const { visit, button } = await show(
      { ...FILMS, services: { ...FILMS.services, maps } },
      {
        ...YES,
        films: false,
      },
    )
    button('accept')!.click()
    expect(visit.choice.allows('maps')).toBe(true)
    expect(visit.choice.allows('films')).toBe(false)
  })

  it('is not there where all of which it would tell was turned off', async () => {
    const { visit, banner } = await show(SUMS, { ...YES, counting: false })
    expect(visit.choice.decision).toMatchObject({ state: 'decided', tells: [] })
    expect(visit.choice.allows('counting')).toBe(false)
    expect(banner).toBeNull()
  })

  it('tells of what is on, where nothing asks', async () => {
    const { visit, banner, button, labels: shown } = await show(SUMS, YES)
    expect(visit.choice.decision).toMatchObject({ state: 'decided', asks: [], tells: ['counting'] })
    expect(shown()).toEqual(['OK', 'Turn off', 'Cookie settings'])
    expect(banner.textContent).toContain('This is on until you say no.')
    const wasOn = visit.choice.allows('counting')
    ;(button('accept') ?? button('reject'))!.click()
    expect(visit.choice.allows('counting')).toBe(wasOn)
    expect(visit.choice.decision.tells).toEqual([])
    expect(visit.choice.decision.answers).toMatchObject({ media: 'granted', marketing: 'refused' })
  })

  it('takes Global Privacy Control for a no to what is on until somebody objects', async () => {
    const { visit, banner, button } = await show(SUMS, YES, { gpc: true })
    expect(banner.textContent).toContain('This stays off.')
    button('reject')!.click()
    expect(visit.choice.allows('counting')).toBe(false)
  })

  it('goes away when somebody decides by other means', async () => {
    const { visit, banner } = await show(FILMS, YES)
    visit.choice.decide({ media: true })
    expect(banner.isConnected).toBe(false)
  })

  it('shows HTML of a manifest as text', async () => {
    const day = new Date().toISOString().slice(0, 10)
    const { banner } = await show(
      {
        ...FILMS,
        categories: { counting, media: { title: '<img src=x onerror=alert(1)>' } },
        changes: [{ date: day, text: '<b>Bold</b>', categories: ['films'] }],
      },
      YES,
    )
    expect(banner.querySelector('img,b')).toBeNull()
    expect(banner.textContent).toContain('<img src=x onerror=alert(1)> has changed')
    expect(banner.textContent).toContain('<b>Bold</b>')
  })

  it('asks in English where the Welsh file cannot be had', async () => {
    const { banner } = await show(FILMS, YES, { lang: 'cy', files: { again } })
    expect(banner.lang).toBe('en')
    expect(banner.textContent).toContain('What we use for Films and maps has changed since you chose.')
  })
})

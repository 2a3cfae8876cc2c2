import { act, cleanup, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import type { Manifest } from '../../../src/manifest/types.ts'
import { words as cy } from '../../../src/words/cy/words.ts'
import { fakeVisit } from '../../support/fake-visit.ts'
import { runChoice, stopChoice } from '../../support/run-choice.ts'
import { bannerText, MANIFEST, NOTICE, show } from './parts.tsx'

afterEach(() => {
  cleanup()
  stopChoice()
})

const press = (name: string): Promise<void> =>
  act(() => screen.getByRole('button', { name }).click()) as Promise<void>

/** The record of somebody who has accepted what a manifest says. */
function recordOf(manifest: Manifest): string {
  const visit = fakeVisit(manifest)
  visit.choice.accept()
  return visit.record()!
}

describe('a banner of the site’s own', () => {
  it('says what ours says, is a named region, and takes nothing of the focus', () => {
    runChoice(MANIFEST)
    show()
    const region = screen.getByRole('region', { name: 'Cookies on Millbrook Homes' })
    expect(region.textContent).toContain('With your permission we also count visits and show films and maps.')
    expect([region.id, region.lang, region.dir]).toEqual(['latchkey-banner', 'en', 'ltr'])
    expect(document.activeElement).toBe(document.body)
  })

  it.each([
    ['Accept all', 'You have accepted all cookies.', true],
    ['Reject all', 'You have rejected all cookies that this site can work without.', false],
  ])('decides by %s, and confirms it with the focus', async (name, outcome, isAllowed) => {
    const { choice } = runChoice(MANIFEST)
    show()
    await press(name)
    expect(choice.allows('vimeo')).toBe(isAllowed)
    expect(screen.getByText(isAllowed ? 'A film.' : 'No film.', { exact: false })).toBeTruthy()
    const alert = screen.getByRole('alert')
    expect(alert.textContent).toContain(`${outcome} You can change your cookie settings at any time.`)
    expect(document.activeElement).toBe(alert)
    await press('Hide this message')
    expect(bannerText()).toBe('')
    expect(document.activeElement).toBe(document.querySelector('main'))
  })

  it('confirms what was decided in our panel, and goes away with a decision made elsewhere', async () => {
    const { choice } = runChoice(MANIFEST)
    show()
    await act(() => choice.decide({ analytics: true }, 'panel'))
    expect(bannerText()).toContain('Your choice is saved.')
    await act(() => choice.reject('other'))
    expect(bannerText()).toBe('')
  })

  it('stays while something is allowed once, which decides nothing', async () => {
    const { choice } = runChoice(MANIFEST)
    show()
    await act(() => choice.allowOnce('vimeo'))
    expect(screen.getByText('A film.', { exact: false })).toBeTruthy()
    expect(bannerText()).toContain('With your permission')
  })

  it('tells where nothing asks, and OK is no consent', async () => {
    const { choice } = runChoice(NOTICE)
    show({ manifest: NOTICE })
    expect(bannerText()).toContain('We also count visits: you can turn this off.')
    expect(screen.getByRole('button', { name: 'Turn off' })).toBeTruthy()
    await press('OK')
    expect(bannerText()).toContain('This is on now.')
    expect(choice.decision.tells).toEqual([])
  })

  it('says where the browser sends Global Privacy Control that it is off', () => {
    runChoice(NOTICE, { gpc: true })
    show({ manifest: NOTICE })
    expect(bannerText()).toContain('Your browser sends Global Privacy Control')
    expect(screen.getByRole('button', { name: 'Leave off' })).toBeTruthy()
  })

  it('asks those who have chosen about what has changed alone, and leaves the rest as it is', async () => {
    const before = {
      ...MANIFEST,
      services: { vimeo: { name: 'Vimeo', provider: 'Film Ltd', category: 'media' } },
    }
    const { choice } = runChoice(MANIFEST, { record: recordOf(before) })
    expect(choice.allows('analytics')).toBe(true)
    show()
    expect(bannerText()).toContain('What we use for Films and maps has changed since you chose.')
    await press('Reject')
    expect(choice.decision.answers).toMatchObject({ analytics: 'granted', media: 'refused' })
    expect(bannerText()).toContain('You have rejected this.')
  })

  it('is closed for those who have chosen, and where no Latchkey runs', () => {
    runChoice(MANIFEST, { record: recordOf(MANIFEST) })
    show()
    expect(screen.getByText('A film.', { exact: false })).toBeTruthy()
    expect(bannerText()).toBe('')
    cleanup()
    stopChoice()
    show()
    expect(screen.getByText('No film.', { exact: false })).toBeTruthy()
    expect(bannerText()).toBe('')
  })

  it('comes once a Latchkey runs that started later', async () => {
    show()
    expect(bannerText()).toBe('')
    runChoice(MANIFEST)
    await act(() => void document.dispatchEvent(new CustomEvent('latchkey:ready')))
    expect(bannerText()).toContain('Cookies on Millbrook Homes')
  })

  it('speaks the language that it is given', () => {
    runChoice(MANIFEST)
    show({ manifest: MANIFEST, words: cy })
    const region = screen.getByRole('region')
    expect(region.lang).toBe('cy')
    expect(region.textContent).toContain(cy.banner.needed)
  })
})

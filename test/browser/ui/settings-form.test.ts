import { screen, waitFor, within } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Manifest } from '../../../src/manifest/types.ts'
import { mountSettings } from '../../../src/ui/panel-file.ts'
import { fakeVisit } from '../../support/fake-visit.ts'
import { languageFiles } from '../../support/language-files.ts'

const manifest: Manifest = {
  cookies: [
    { name: 'id', category: 'necessary', purpose: 'Signs you in.', expiry: 'session' },
    { name: '_ga', category: 'analytics', purpose: 'Counts visits.', expiry: '2 years' },
  ],
}

let host: HTMLElement

beforeEach(() => {
  host = document.createElement('section')
  host.textContent = 'This needs JavaScript.'
  document.body.append(host)
})

afterEach(() => document.body.replaceChildren())

describe('the settings in the page', () => {
  it('are a form with a name, in place of what the element held', async () => {
    const unmount = mountSettings(fakeVisit(manifest), host)
    const form = await screen.findByRole('form', { name: 'Cookie settings' })
    expect(host.contains(form)).toBe(true)
    expect(host.textContent).not.toContain('This needs JavaScript.')
    unmount()
    expect(host.innerHTML).toBe('This needs JavaScript.')
  })

  it('save, say so beside the button, and keep the focus there', async () => {
    const visit = fakeVisit(manifest)
    mountSettings(visit, host)
    const save = await screen.findByRole('button', { name: 'Save' })
    screen.getByRole('checkbox', { name: 'Counting visits' }).click()
    save.focus()
    save.click()
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe(
        'Saved. Now on: what this site needs, Counting visits.',
      ),
    )
    expect(visit.choice.allows('analytics')).toBe(true)
    expect(document.activeElement).toBe(save)
    expect(save.parentElement!.contains(screen.getByRole('status'))).toBe(true)
  })

  it('take the words about the outcome away once something is switched again', async () => {
    mountSettings(fakeVisit(manifest), host)
    ;(await screen.findByRole('button', { name: 'Reject all' })).click()
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Saved.'))
    screen.getByRole('checkbox').click()
    await waitFor(() => expect(screen.queryByText(/Saved/)).toBeNull())
  })

  it('follow what is decided elsewhere', async () => {
    const visit = fakeVisit(manifest)
    mountSettings(visit, host)
    const box = await screen.findByRole<HTMLInputElement>('checkbox')
    visit.choice.accept('banner')
    await waitFor(() => expect(box.checked).toBe(true))
    expect(screen.getByRole('form').querySelector('p')!.textContent).toBe(
      'Now on: what this site needs, Counting visits.',
    )
  })

  it('can stand twice in a page, each with ids of its own', async () => {
    const other = document.createElement('div')
    document.body.append(other)
    const visit = fakeVisit(manifest)
    mountSettings(visit, host)
    mountSettings(visit, other)
    await waitFor(() => expect(screen.getAllByRole('checkbox')).toHaveLength(2))
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    within(other).getByRole('checkbox', { name: 'Counting visits' }).click()
    await waitFor(() => expect(within(other).getByText('On')).toBeTruthy())
    expect(within(host).getByText('Off')).toBeTruthy()
  })

  it('are Welsh throughout for Welsh pages', async () => {
    mountSettings(fakeVisit(manifest, { lang: 'cy', files: await languageFiles('cy') }), host)
    const form = await screen.findByRole('form', { name: 'Gosodiadau cwcis' })
    expect(form.closest('[lang]')!.getAttribute('lang')).toBe('cy')
    expect(form.textContent).not.toMatch(/\b(On|Off|Save|Accept|Reject|Needed|cookies?)\b/)
  })

  it('hold no switch and no button where everything is needed', async () => {
    mountSettings(fakeVisit({ cookies: manifest.cookies!.slice(0, 1) }), host)
    await screen.findByText('Always on')
    expect(host.querySelectorAll('input, button')).toHaveLength(0)
    expect(screen.getByRole('form').textContent).toContain('Now on: what this site needs.')
  })

  it('never come where they were taken away while a language was on its way', async () => {
    const unmount = mountSettings(fakeVisit(manifest, { lang: 'cy' }), host)
    unmount()
    await new Promise(resolve => setTimeout(resolve, 50))
    expect(host.textContent).toBe('This needs JavaScript.')
  })
})

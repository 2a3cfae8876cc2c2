import { screen, waitFor } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { mountBanner } from '../../../src/ui/mount-banner.ts'
import { openPanel } from '../../../src/ui/panel-file.ts'
import { fakeVisit } from '../../support/fake-visit.ts'
import { checkbox, files, manifest, open, opener, press } from './panel-in-page.ts'

describe('the panel', () => {
  it('is a modal dialog with a name, and begins with its heading', async () => {
    await open()
    const dialog = screen.getByRole('dialog', { name: 'Cookie settings' })
    expect(dialog.id).toBe('latchkey-panel')
    expect(dialog.matches(':modal')).toBe(true)
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Cookie settings' }))
  })

  it('says first what is on now', async () => {
    await open()
    expect(document.querySelector('#latchkey-panel p')!.textContent).toBe(
      'Now on: what this site needs, Page counts. Off: Counting visits, Films and maps.',
    )
  })

  it('has one native checkbox for each category with a switch, under the hooks of the contract', async () => {
    await open()
    await waitFor(() => expect(screen.queryByText('Page counts')).toBeTruthy())
    const boxes = screen.getAllByRole<HTMLInputElement>('checkbox')
    expect(boxes.map(box => [box.name, box.type, box.value, box.checked])).toEqual([
      ['latchkey-analytics', 'checkbox', 'on', false],
      ['latchkey-media', 'checkbox', 'on', false],
      ['latchkey-counting', 'checkbox', 'on', true],
    ])
    expect(screen.getByText('Always on').tagName).toBe('P')
    expect(screen.getByText('On: you can turn this off')).toBeTruthy()
    for (const verb of ['save', 'accept', 'reject']) {
      expect(document.querySelectorAll(`#latchkey-panel [data-latchkey=${verb}]`)).toHaveLength(1)
    }
  })

  it('makes accept all and reject all equals', async () => {
    await open()
    const [accept, reject] = ['Accept all', 'Reject all'].map(name => {
      const button = screen.getByRole('button', { name })
      const { width, height } = button.getBoundingClientRect()
      const { color, backgroundColor, fontWeight, fontSize, borderTopWidth, borderTopColor } =
        getComputedStyle(button)
      return { width, height, color, backgroundColor, fontWeight, fontSize, borderTopWidth, borderTopColor }
    })
    expect(accept).toEqual(reject)
    expect(accept!.height).toBeGreaterThanOrEqual(44)
  })

  it('works with the keyboard alone', async () => {
    const visit = await open()
    await waitFor(() => expect(document.querySelector('details')).toBeTruthy())
    checkbox('Counting visits').focus()
    await userEvent.keyboard(' ')
    expect(checkbox('Counting visits').checked).toBe(true)
    screen.getByRole('button', { name: 'Save' }).focus()
    await userEvent.keyboard('{Enter}')
    expect(visit.choice.decision.answers).toEqual({
      analytics: 'granted',
      media: 'refused',
      counting: 'granted',
    })
    expect(document.activeElement).toBe(opener)
  })

  it('says the state of a switch in words as it changes', async () => {
    await open()
    const box = checkbox('Counting visits')
    const state = document.getElementById(box.getAttribute('aria-describedby')!.split(' ')[0]!)!
    expect(state.textContent).toBe('Off')
    box.click()
    await waitFor(() => expect(state.textContent).toBe('On'))
  })

  it('saves nothing before Save, and nothing at Escape or Close', async () => {
    const visit = await open()
    checkbox('Counting visits').click()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(visit.choice.decision.state).toBe('undecided')
    expect(visit.record()).toBeUndefined()
    expect(document.activeElement).toBe(opener)

    await openPanel(visit, opener)
    expect(checkbox('Counting visits').checked).toBe(false)
    press('Close')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(visit.record()).toBeUndefined()
    expect(document.activeElement).toBe(opener)
  })

  it('does nothing when Enter is pressed on a switch', async () => {
    const visit = await open()
    checkbox('Counting visits').focus()
    await userEvent.keyboard('{Enter}')
    expect(screen.queryByRole('dialog')).toBeTruthy()
    expect(visit.record()).toBeUndefined()
  })

  it.each([
    ['Accept all', { analytics: 'granted', media: 'granted', counting: 'granted' }],
    ['Reject all', { analytics: 'refused', media: 'refused', counting: 'refused' }],
  ])('decides at %s, closes, and gives the focus back', async (name, answers) => {
    const visit = await open()
    press(name)
    expect(visit.choice.decision.answers).toEqual(answers)
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(opener)
  })

  it('says the outcome once, after the control that opened it', async () => {
    await open()
    press('Accept all')
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe(
        'Saved. Now on: what this site needs, Counting visits, Films and maps, Page counts.',
      ),
    )
    expect(opener.nextElementSibling).toBe(screen.getByRole('status'))
    expect(screen.getAllByText(/Saved/)).toHaveLength(1)
  })

  it('says so where something that may be running was turned off, and takes older words away', async () => {
    const visit = await open()
    press('Accept all')
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Saved.'))
    await openPanel(visit, opener)
    expect(opener.nextElementSibling).not.toHaveProperty('className', 'latchkey-status')
    press('Reject all')
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toBe(
        'Saved. Now on: what this site needs. Off: Counting visits, Films and maps, Page counts. Anything that is still running stops when you open the next page.',
      ),
    )
  })

  it('leaves the confirmation to a banner that is in the page', async () => {
    const visit = fakeVisit(manifest, { files })
    await mountBanner(visit)
    const settings = document.querySelector<HTMLElement>('#latchkey-banner [data-latchkey=settings]')!
    settings.focus()
    await openPanel(visit, settings)
    press('Save')
    const part = document.querySelector('[data-latchkey-part=saved]')!
    await new Promise(resolve => setTimeout(resolve, 200))
    expect(document.activeElement).toBe(part)
    expect(document.querySelector('.latchkey-status')).toBeNull()
    expect(screen.getAllByText(/saved/i)).toHaveLength(1)
  })

  it('says the outcome although its opener has gone meanwhile', async () => {
    await open()
    opener.remove()
    press('Reject all')
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Saved.'))
    expect(document.activeElement).toBe(document.body)
  })

  it('opens once, however often it is asked', async () => {
    const visit = fakeVisit(manifest, { lang: 'cy', files })
    await Promise.all([openPanel(visit, opener), openPanel(visit, opener)])
    await openPanel(visit, null)
    expect(screen.getAllByRole('dialog')).toHaveLength(1)
    press('Cau')
    await openPanel(visit, opener)
    expect(screen.getAllByRole('dialog', { name: 'Gosodiadau cwcis' })).toHaveLength(1)
  })

  it('keeps what was switched when something is decided elsewhere', async () => {
    const visit = await open()
    checkbox('Counting visits').click()
    visit.choice.decide({ media: true })
    await waitFor(() => expect(checkbox('Films and maps').checked).toBe(true))
    expect(checkbox('Counting visits').checked).toBe(true)
    press('Save')
    expect(visit.choice.decision.answers).toMatchObject({ analytics: 'granted', media: 'granted' })
  })

  it('lets a switch overrule what was decided about single services, and leaves the others alone', async () => {
    const visit = fakeVisit(manifest, { files })
    visit.choice.decide({ media: true, vimeo: false, counting: true })
    await openPanel(visit, opener)
    await screen.findByText('On, except Vimeo')
    press('Save')
    expect(visit.choice.decision.answers).toMatchObject({ media: 'granted', vimeo: 'refused' })

    await openPanel(visit, opener)
    checkbox('Films and maps').click()
    await waitFor(() => expect(checkbox('Films and maps').checked).toBe(false))
    checkbox('Films and maps').click()
    await waitFor(() => expect(checkbox('Films and maps').checked).toBe(true))
    press('Save')
    expect(visit.choice.allows('vimeo')).toBe(true)
  })
})

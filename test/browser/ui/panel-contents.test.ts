import { fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Manifest } from '../../../src/manifest/types.ts'
import { checkbox, manifest, open, press } from './panel-in-page.ts'

describe('what the panel holds', () => {
  it('shows the services and the part of the annex when somebody looks', async () => {
    await open()
    await screen.findByText('2 services')
    const dialog = screen.getByRole('dialog')
    expect(within(dialog).queryByRole('table')).toBeNull()
    for (const details of dialog.querySelectorAll('details')) details.open = true
    const film = await screen.findByText('Vimeo')
    expect(film.closest('li')!.textContent).toBe(
      'Vimeo, Vimeo.com, Inc., United States. What protects the data: UK addendum. You can watch on vimeo.com. How Vimeo uses data',
    )
    expect(dialog.querySelectorAll('a')).toHaveLength(1)
    await waitFor(() => expect(within(dialog).getAllByRole('table')).toHaveLength(3))
    expect(within(dialog).getByRole('row', { name: /_ga/ }).textContent).toContain('Counts <b>visits</b>.')
  })

  it('says so where the table cannot be had', async () => {
    await open({ files: {} })
    const summary = (await screen.findAllByText('1 cookie'))[0]!
    summary.click()
    await within(summary.parentElement!).findByText('The details could not be loaded. You can still choose.')
  })

  it('opens at once where the long texts are late, and fills when they come', async () => {
    let arrive: (manifest: Manifest) => void = () => {}
    await open({ manifest: () => new Promise(resolve => (arrive = resolve)) })
    expect(checkbox('counting').checked).toBe(true)
    checkbox('Counting visits').click()
    arrive(manifest)
    await waitFor(() => expect(checkbox('Page counts').checked).toBe(true))
    expect(checkbox('Counting visits').checked).toBe(true)
    expect(document.querySelectorAll('details').length).toBe(4)
  })

  it('can still be used where the long texts never come', async () => {
    const visit = await open({ manifest: () => Promise.reject(new Error('gone')) })
    await screen.findByText('The details could not be loaded. You can still choose.')
    press('Reject all')
    expect(visit.choice.decision.state).toBe('decided')
  })

  it('stays usable with 60 services and texts of 500 characters', async () => {
    await page.viewport(360, 740)
    const long = 'Llanfairpwllgwyngyll'.repeat(25)
    const services = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        `s${index}`,
        { name: `${index} ${long}`, provider: long, category: 'media', without: long },
      ]),
    )
    const categories = { media: { title: long, description: long } }
    await open({}, { ...manifest, categories: { ...manifest.categories, ...categories }, services })
    const dialog = screen.getByRole('dialog')
    ;(await screen.findByText('60 services')).click()
    await waitFor(() => expect(dialog.querySelectorAll('li')).toHaveLength(60))
    expect(dialog.scrollWidth).toBe(dialog.clientWidth)
    expect(dialog.getBoundingClientRect().height).toBeLessThanOrEqual(740)
    const { top, bottom } = screen.getByRole('button', { name: 'Save' }).getBoundingClientRect()
    expect([top > 0, bottom < 740]).toEqual([true, true])
  })

  it('fits a window of 320 by 256, with nothing to scroll sideways', async () => {
    await page.viewport(320, 256)
    await open()
    const dialog = screen.getByRole('dialog')
    expect(dialog.scrollWidth).toBe(dialog.clientWidth)
    expect(dialog.getBoundingClientRect().height).toBeLessThanOrEqual(256)
    expect(getComputedStyle(document.querySelector('#latchkey-panel .latchkey-actions')!).position).toBe(
      'static',
    )
  })

  it('keeps what has the focus clear of the buttons that stay in view', async () => {
    await page.viewport(360, 740)
    await open()
    await waitFor(() => expect(document.querySelectorAll('summary')).toHaveLength(4))
    const actions = document.querySelector('#latchkey-panel .latchkey-actions')!
    for (let index = 0; index < 8; index++) {
      await userEvent.tab()
      const focused = document.activeElement!
      if (actions.contains(focused)) break
      expect(focused.getBoundingClientRect().bottom).toBeLessThanOrEqual(actions.getBoundingClientRect().top)
    }
  })

  it('is English where the Welsh file cannot be had', async () => {
    await open({ lang: 'cy', files: {} })
    expect(screen.getByRole('dialog', { name: 'Cookie settings' }).lang).toBe('en')
  })

  it('opens where the browser knows no dialogs', async () => {
    const { showModal } = HTMLDialogElement.prototype
    Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal')
    try {
      const visit = await open()
      const dialog = document.getElementById('latchkey-panel')!
      expect(dialog.getAttribute('role')).toBe('dialog')
      expect(dialog.getBoundingClientRect().height).toBeGreaterThan(100)
      fireEvent.keyDown(dialog, { key: 'Escape' })
      expect(document.getElementById('latchkey-panel')).toBeNull()
      expect(visit.record()).toBeUndefined()
    } finally {
      HTMLDialogElement.prototype.showModal = showModal
    }
  })
})

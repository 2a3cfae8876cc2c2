import { screen, waitFor, within } from '@testing-library/preact'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import type { Left } from '../../../src/gate/left.ts'
import type { LazyFiles } from '../../../src/visit.ts'
import { files, manifest, open, opener, press } from './panel-in-page.ts'

const GONE: Left = { name: '_ga', type: 'cookie', id: 'analytics', why: 'comes back' }
const AWAY: Left = { name: 'vuid', type: 'cookie', id: 'vimeo', why: 'third party' }

/** The file that knows what is left, and what tells it so. */
function fakeAftercare(first: readonly Left[] = []) {
  const listeners = new Set<(left: readonly Left[]) => void>()
  let left = first
  const aftercare = {
    followLeft(_visit: unknown, listener: (left: readonly Left[]) => void) {
      listeners.add(listener)
      listener(left)
      return () => void listeners.delete(listener)
    },
  } as unknown as LazyFiles['aftercare']
  return {
    files: { ...files, aftercare },
    tell(next: readonly Left[]) {
      left = next
      listeners.forEach(listener => listener(next))
    },
    listeners,
  }
}

describe('what could not be removed', () => {
  it('stands in the settings with its reason, a link, and what can be done', async () => {
    const visit = await open({ files: fakeAftercare([GONE, AWAY]).files })
    visit.choice.reject()
    await screen.findByRole('heading', { name: 'What we could not remove' })
    const list = document.querySelector<HTMLElement>('.latchkey-left')!
    expect(within(list).getAllByRole('listitem')).toHaveLength(2)
    expect(within(list).getByRole<HTMLAnchorElement>('link', { name: 'How Vimeo uses data' }).href).toBe(
      'https://vimeo.com/privacy',
    )
    expect(list.textContent).toContain(`delete what is stored for ${location.hostname}`)
    expect((await axe.run('#latchkey-panel')).violations).toEqual([])
  })

  it('is not asked for before a decision, and not shown of what is allowed', async () => {
    const { files, listeners } = fakeAftercare([GONE])
    const visit = await open({ files })
    expect(listeners.size).toBe(0)
    visit.choice.accept()
    await waitFor(() => expect(listeners.size).toBe(1))
    expect(screen.queryByText('What we could not remove')).toBeNull()
  })

  it('is said after the outcome of a decision in the panel, where the visitor is', async () => {
    const { files, tell } = fakeAftercare()
    await open({ files }, manifest)
    press('Reject all')
    await waitFor(() => expect(opener.nextElementSibling?.textContent).toMatch(/^Saved\./))
    tell([GONE])
    await waitFor(() =>
      expect(opener.nextElementSibling?.textContent).toMatch(/^Saved\. .*Some of what you turned off/),
    )
    expect(document.activeElement).toBe(opener)
  })

  it('is nobody’s business any more once something else was decided', async () => {
    const { files, tell, listeners } = fakeAftercare()
    const visit = await open({ files }, manifest)
    press('Reject all')
    await waitFor(() => expect(listeners.size).toBe(1))
    visit.choice.reject()
    tell([GONE])
    expect(listeners.size).toBe(0)
    expect(opener.nextElementSibling?.textContent).not.toContain('Some of')
  })
})

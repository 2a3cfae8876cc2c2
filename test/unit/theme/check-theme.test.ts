import { describe, expect, it } from 'vitest'
import { checkTheme } from '../../../src/theme/check-theme.ts'

describe('checkTheme', () => {
  it('finds nothing wrong with a theme that sets nothing, in light and dark', () => {
    expect(checkTheme({}).faults).toEqual([])
    expect(checkTheme({}, { scheme: 'dark', hasMoreContrast: true }).faults).toEqual([])
  })

  it('gives the figure of each pair', () => {
    const { figures, faults } = checkTheme({
      '--latchkey-accent': '#0b5c56',
      '--latchkey-surface': '#fcfaf6',
    })
    expect(faults).toEqual([])
    expect(figures.map(({ what, ratio, needed }) => [what, Math.floor(ratio! * 10) / 10, needed])).toEqual([
      ['text on the surface', 20.1, 4.5],
      ['labels of the buttons', 7.5, 4.5],
      ['edges of the buttons', 7.5, 3],
      ['the label of Save, on the accent', 7.5, 4.5],
      ['the ring of the focus', 20.1, 3],
    ])
  })

  it('says what is too weak, with the figure and what is needed', () => {
    const { faults } = checkTheme({ '--latchkey-accent': '#999' })
    expect(faults).toContain(
      'labels of the buttons: #999 on #ffffff has a contrast of 2.84 to 1, and 4.5 is needed. Make one darker or the other lighter.',
    )
    expect(faults).toContainEqual(
      expect.stringContaining('edges of the buttons: #999 on #ffffff has a contrast of 2.84'),
    )
  })

  it('sees a filled button by its filling', () => {
    const filled = { '--latchkey-button-surface': '#0b5c56', '--latchkey-button-text': '#fff' }
    expect(checkTheme(filled).faults).toEqual([])
    const pale = { '--latchkey-button-surface': '#eee', '--latchkey-button-text': '#fff' }
    expect(checkTheme(pale).faults).toHaveLength(2)
  })

  it('takes what a theme leaves out from the scheme in which it is worn', () => {
    const theme = { '--latchkey-accent': '#8fd3cb' }
    expect(checkTheme(theme, { scheme: 'dark' }).faults).toEqual([])
    expect(checkTheme(theme).faults).not.toEqual([])
  })

  it('asks for more where visitors do', () => {
    const theme = { '--latchkey-accent': '#1d70b8' }
    expect(checkTheme(theme).faults).toEqual([])
    expect(checkTheme(theme, { hasMoreContrast: true }).faults[0]).toContain('and 7 is needed')
  })

  it('does not pass what it cannot compute', () => {
    expect(checkTheme({ '--latchkey-text': 'var(--brand)' }).faults[0]).toBe(
      'text on the surface: var(--brand) on #ffffff cannot be computed. Write both as colours, such as #0b5c56.',
    )
  })
})

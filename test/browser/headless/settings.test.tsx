import { act, cleanup, screen } from '@testing-library/preact'
import { afterEach, describe, expect, it } from 'vitest'
import { runChoice, stopChoice } from '../../support/run-choice.ts'
import { MANIFEST, NOTICE, show } from './parts.tsx'

afterEach(() => {
  cleanup()
  stopChoice()
})

const press = (name: string): Promise<void> =>
  act(() => screen.getByRole('button', { name }).click()) as Promise<void>
const turn = (name: string): Promise<void> =>
  act(() => screen.getByRole('checkbox', { name }).click()) as Promise<void>
const text = (): string => screen.getByRole('form', { name: 'Cookie settings' }).textContent

describe('settings of the site’s own', () => {
  it('say what is on, name each category with its state, and have no switch for what is needed', () => {
    runChoice(MANIFEST)
    show()
    expect(text()).toContain('Now on: what this site needs. Everything else is off until you say so.')
    expect(text()).toContain('Needed: Always on')
    expect(text()).toContain('Counting visits: Off')
    const names = screen.getAllByRole<HTMLInputElement>('checkbox').map(({ name }) => name)
    expect(names).toEqual(['latchkey-analytics', 'latchkey-media'])
  })

  it('decide nothing before Save, then say what came of it until something is switched again', async () => {
    const { choice } = runChoice(MANIFEST)
    show()
    await turn('Counting visits')
    expect(text()).toContain('Counting visits: On')
    expect(choice.decision.state).toBe('undecided')
    await press('Save of it')
    expect(choice.decision.answers).toMatchObject({ analytics: 'granted', media: 'refused' })
    expect(screen.getByRole('status').textContent).toBe(
      'Saved. Now on: what this site needs, Counting visits. Off: Films and maps.',
    )
    await turn('Counting visits')
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it('say that what runs stops with the next page, once it is turned off', async () => {
    const { choice } = runChoice(MANIFEST)
    show()
    await press('Accept all of it')
    expect(choice.allows('vimeo')).toBe(true)
    await press('Reject all of it')
    expect(choice.allows('vimeo')).toBe(false)
    expect(screen.getByRole('status').textContent).toContain('stops when you open the next page')
  })

  it('keep what is switched and not saved, whatever is decided elsewhere', async () => {
    const { choice } = runChoice(MANIFEST)
    show()
    await turn('Films and maps')
    await act(() => choice.decide({ analytics: true }, 'other'))
    expect(text()).toContain('Films and maps: On')
    expect(text()).toContain('Now on: what this site needs, Counting visits. Off: Films and maps.')
  })

  it('say of what is on until visitors object that they can turn it off', async () => {
    const { choice } = runChoice(NOTICE)
    show({ manifest: NOTICE })
    expect(text()).toContain('On: you can turn this off')
    await press('Turn all off of it')
    expect(choice.decision.answers).toMatchObject({ counting: 'refused' })
  })

  it('decide nothing where no Latchkey runs', async () => {
    show()
    await turn('Counting visits')
    await press('Save of it')
    expect(screen.getByRole('status').textContent).toBe('')
    expect(text()).toContain('Now on: what this site needs. Everything else is off')
  })
})

import { screen, waitFor, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { cookie, request, sight } from '../../unit/inventory/seen.ts'
import { WHOLE } from '../../unit/inventory/millbrook.ts'
import { ask, open, region } from './open-inventory.ts'

const TITLE = 'Inventory of this website'
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }))
const section = (name: string): HTMLElement => {
  const heading = screen.getByRole('heading', { name, level: 3 })
  return heading.closest('section')!
}

describe('the question', () => {
  it('comes first, and nothing is loaded or kept before somebody says yes', async () => {
    const { asked } = ask()
    const title = screen.getByRole('heading', { name: 'Make an inventory of this website?' })
    expect(document.activeElement).toBe(title)
    expect(region().textContent).toContain('Nothing is sent to anybody.')
    await press('Not now')
    expect(document.querySelector('#latchkey-inventory')).toBeNull()
    expect(asked).toEqual([])
    expect(sessionStorage.length).toBe(0)
  })

  it('has two answers that are alike', () => {
    ask()
    const [start, notNow] = ['Start', 'Not now'].map(name => {
      const button = screen.getByRole('button', { name })
      const { width, height } = button.getBoundingClientRect()
      const { color, backgroundColor, fontWeight, fontSize, borderTopWidth } = getComputedStyle(button)
      return { width, height, color, backgroundColor, fontWeight, fontSize, borderTopWidth }
    })
    expect(start).toEqual(notNow)
    expect(start!.height).toBeGreaterThanOrEqual(44)
  })

  it('is answered by keyboard: the list is kept then, and its heading has the focus', async () => {
    const { asked } = ask({ observed: WHOLE })
    await userEvent.keyboard('{Tab}{Enter}')
    await waitFor(() => expect(screen.getByRole('heading', { name: 'What is here' })).toBeTruthy())
    expect(asked).toContain('a look')
    expect(sessionStorage.getItem('latchkey-inventory')).not.toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: TITLE }))
    await userEvent.keyboard('{Tab}')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close the inventory' }))
  })
})

describe('the panel', () => {
  it('is a named region with headings in order', async () => {
    await open({ observed: WHOLE })
    expect(screen.getByRole('region', { name: TITLE })).toBe(region())
    const levels = [...region().querySelectorAll('h2,h3,h4')].map(({ localName }) => Number(localName[1]))
    expect(levels[0]).toBe(2)
    levels.forEach((level, index) => index && expect(level - levels[index - 1]!).toBeLessThanOrEqual(1))
    expect(region().querySelectorAll('h3').length).toBe(8)
  })

  it('says how much was seen, what of it is declared, what was stopped and why, and how that is known', async () => {
    await open({
      observed: [
        ...WHOLE.slice(0, 3),
        request('films.example', [0], { outcome: 'stopped', kind: 'frame' }),
        cookie('_ga', [], {
          seconds: 7200,
          count: 3,
          evidence: [
            sight(0, {
              who: 'https://tags.example/t.js',
              line: 12,
              when: 310.4,
              frame: 'https://f.example/',
            }),
          ],
        }),
      ],
    })
    expect(region().querySelector('strong')?.textContent).toMatch(/^5 things seen on 1 page, 1 finding\.$/)
    const here = section('What is here')
    expect(
      within(here)
        .getAllByRole('heading', { level: 4 })
        .map(({ textContent }) => textContent),
    ).toEqual(['Needed: 1', 'Counter: 2', 'Films: 1', 'Google Analytics, not in the annex: 1'])
    expect(here.textContent).toContain(
      'films.example (frame) In the annex. It was stopped. It waits for a yes to Films. Once.',
    )
    expect(here.textContent).toContain(
      '_ga (cookie) Not in the annex. It was kept. Lifetime: 2 hours. 3 times.',
    )
    const details = within(here).getByLabelText('How we know: _ga')
    await userEvent.click(details)
    await waitFor(() =>
      expect(details.parentElement!.querySelector('li')?.textContent).toBe(
        'https://tags.example/t.js:12 310 ms after the page began, before a choice, on https://www.millbrook.example/. We saw it being done. In the frame https://f.example/.',
      ),
    )
  })

  it('has the findings with what to do, the worst first', async () => {
    await open({ observed: [...WHOLE, cookie('theme', [0])] })
    const found = section('Findings')
    expect(within(found).getAllByRole('heading', { level: 4 })[0]?.textContent).toBe('To put right: 2')
    expect(found.textContent).toContain('Not in the annex: theme (cookie)')
    expect(found.textContent).toContain('Find out what it is for, and add a row')
  })

  it('has what a check says, and what a rehearsal would stop, without queries', async () => {
    const visit = {
      options: { rehearse: 'seal' as const },
      held: () => [
        {
          what: 'script',
          url: 'https://spy.example/a.js?secret',
          id: '',
          why: 'address not declared',
          outcome: 'rehearsed',
          who: null,
          when: 1,
        } as const,
        {
          what: 'script',
          url: 'https://spy.example/a.js?other',
          id: '',
          why: 'address not declared',
          outcome: 'rehearsed',
          who: null,
          when: 1,
        } as const,
        {
          what: 'script',
          url: 'https://stopped.example/',
          id: '',
          why: 'address not declared',
          outcome: 'stopped',
          who: null,
          when: 1,
        } as const,
      ],
    }
    await open({ visit })
    expect(section('Set-up of this page').textContent).toContain('OK: LevelLevel guard.')
    const lines = [...section('Rehearsal').querySelectorAll('li')].map(({ textContent }) => textContent)
    expect(lines).toEqual(['level seal would stop: script https://spy.example/a.js'])
  })

  it('has entries to paste, and the annex as it should be beside the annex as it is', async () => {
    await open({ observed: [...WHOLE, cookie('theme', [0], { seconds: 3600 })] })
    const area = screen.getByRole<HTMLTextAreaElement>('textbox', {
      name: 'Entries for the manifest, as JSON',
    })
    expect(area.readOnly).toBe(true)
    expect(JSON.parse(area.value)).toEqual({
      services: {},
      cookies: [
        { name: 'theme', purpose: 'TODO: say what this is for.', expiry: '1 hour', category: 'TODO' },
      ],
    })
    const rows = within(section('The annex as it is, and as it should be')).getAllByRole('row')
    expect(rows.length).toBe(6)
    expect(rows[1]?.textContent).toBe(
      'NewNot in the annextheme TODO: say what this is for.Expiry: 1 hourCategory: TODO',
    )
    expect(rows[5]?.textContent).toMatch(/^The samevisit_\*.*visit_\*/)
  })

  it('copies where the browser has no clipboard for scripts, and leaves the focus where it was', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true })
    await open({ observed: [cookie('theme', [0])] })
    await press('Copy: Entries to paste')
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied: Entries to paste'))
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Copy: Entries to paste' }))
    expect(document.querySelectorAll('textarea').length).toBe(1)
    Reflect.deleteProperty(navigator, 'clipboard')
  })

  it('shows what it can where a file is missing', async () => {
    await open({ observed: [cookie('_ga', [0])], files: { known: undefined, check: undefined } as never })
    expect(section('What is here').textContent).toContain('We do not know these: 1')
    expect(section('Set-up of this page').textContent).toContain('could not be looked at')
  })

  it('says so where the page cannot be looked at', async () => {
    await open({ collector: { take: () => Promise.reject(new Error('not here')) } })
    expect(screen.getByRole('status').textContent).toContain('could not be looked at')
  })

  it('looks again and says so, keeps the list when asked, and ends it', async () => {
    await open({ observed: WHOLE })
    await press('Look again')
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toMatch(/^We looked again: 4 things seen on 1 page/),
    )
    await press('Go on from page to page')
    await waitFor(() => expect(screen.getByRole('button', { name: 'End and clear the list' })).toBeTruthy())
    expect(sessionStorage.length).toBe(1)
    await press('End and clear the list')
    await waitFor(() => expect(region().textContent).toContain('The list is cleared.'))
    expect(sessionStorage.length).toBe(0)
    await waitFor(() => expect(document.activeElement?.textContent).toBe(TITLE))
  })

  it('is in Welsh on a Welsh page, and its findings are marked as English', async () => {
    await open({ lang: 'cy', observed: [cookie('theme', [0])] })
    expect(region().lang).toBe('cy')
    expect(screen.getByRole('heading', { name: 'Canfyddiadau' })).toBeTruthy()
    expect(screen.getByText(/is not in the annex/).lang).toBe('en')
  })

  it('gives the focus back when it closes', async () => {
    await page.viewport(1280, 800)
    const opener = document.createElement('button')
    document.body.append(opener)
    opener.focus()
    await open()
    await press('Close the inventory')
    await waitFor(() => expect(document.querySelector('#latchkey-inventory')).toBeNull())
    expect(document.activeElement).toBe(opener)
  })
})

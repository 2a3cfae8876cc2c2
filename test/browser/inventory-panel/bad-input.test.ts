import { screen, waitFor } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { inventoryFile } from '../../../src/inventory-panel/inventory-files.ts'
import { inventoryLanguage } from '../../../src/inventory-panel/inventory-language.ts'
import { inventoryView } from '../../../src/inventory-panel/inventory-view.ts'
import type { Observation } from '../../../src/inventory/observation.ts'
import { cookie, request, sight } from '../../unit/inventory/seen.ts'
import { open, region, seenVisit } from './open-inventory.ts'

const HOSTILE = [
  '<img src=x onerror="window.broken=1">',
  '</textarea><script>window.broken=1</script>',
  '=cmd|"/c calc"!A1',
  'a|b|c',
  '```\n# Heading\n```',
  '\u202Egnp.exe',
  'constructor',
  '__proto__',
  'x'.repeat(500),
]

const hostile = (): Observation[] => [
  ...HOSTILE.map(name =>
    cookie(name, [], {
      evidence: [sight(0, { who: `https://x.example/${name}`, page: `https://x.example/${name}` })],
    }),
  ),
  request(`${'y'.repeat(240)}.example`, [0]),
]

async function filesOf(
  observed: readonly Observation[],
): Promise<Record<'csv' | 'markdown' | 'json' | 'findings', string>> {
  const { visit, collector } = seenVisit({ observed })
  const view = await inventoryView(visit, await collector.take())
  const file = (name: 'csv' | 'markdown' | 'json' | 'findings') =>
    inventoryFile(name, view, inventoryLanguage('en'))
  return { csv: file('csv'), markdown: file('markdown'), json: file('json'), findings: file('findings') }
}

describe('names and addresses that are built to break things', () => {
  it('are text, whole, and fit a phone', async () => {
    await page.viewport(320, 640)
    await open({ observed: hostile() })
    for (const name of HOSTILE) expect(region().textContent, name).toContain(name)
    region()
      .querySelectorAll('details')
      .forEach(details => (details.open = true))
    await waitFor(() => expect(region().querySelectorAll('details li').length).toBeGreaterThan(10))
    expect(region().querySelectorAll('img,script,iframe,a').length).toBe(0)
    expect('broken' in window).toBe(false)
    expect(region().scrollWidth).toBeLessThanOrEqual(320)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  })

  it('break neither CSV nor Markdown nor JSON', async () => {
    const { csv, markdown, json, findings } = await filesOf(hostile())
    for (const text of [csv, findings]) expect(text).not.toMatch(/(?:^|[,\n]|",")=cmd/)
    expect(csv).toContain(`"'=cmd|""/c calc""!A1"`)
    // Outside of the block of entries, which JSON keeps whole.
    const [before = '', block = '', after = ''] = markdown.split(/^```.*$/m)
    expect(before + after).not.toMatch(/<img|<script|^# Heading/m)
    expect(markdown.match(/^```/gm)?.length).toBe(2)
    const entries = JSON.parse(block) as { cookies: { name: string }[] }
    expect(entries.cookies.map(({ name }) => name)).toEqual(expect.arrayContaining(HOSTILE))
    const all = JSON.parse(json) as { observed: { name: string }[] }
    expect(all.observed.map(({ name }) => name)).toEqual(expect.arrayContaining(HOSTILE))
  })
})

describe('five thousand things', () => {
  const many = (): Observation[] => [
    ...Array.from({ length: 2500 }, (_, index) => cookie(`thing_${index}`, [0], { seconds: Infinity })),
    ...Array.from({ length: 2500 }, (_, index) => request(`host-${index}.example`, [0])),
  ]

  it('are counted, shown in portions, and none is left out for good', async () => {
    await page.viewport(1280, 800)
    const start = performance.now()
    await open({ observed: many() })
    const took = performance.now() - start
    expect(region().textContent).toContain('5000 things seen')
    expect(region().textContent).toContain('We do not know these: 5000')
    expect(region().textContent).toContain('25 of 5000 are shown.')
    expect(region().querySelectorAll('*').length).toBeLessThan(3000)
    const [more] = screen.getAllByRole('button', { name: 'Show 25 more of 5000' })
    const list = more!.closest('div, section')!.querySelector('ul')!
    expect(list.children.length).toBe(25)
    await userEvent.click(more!)
    await waitFor(() => expect(list.children.length).toBe(50))
    await waitFor(() => expect(document.activeElement).toBe(list.children[25]))
    // Generous: a busy machine. One that compared each with all that is known took ten times as long.
    expect(took).toBeLessThan(8000)
  }, 30_000)

  it('are all in what can be saved', async () => {
    const { csv, json, markdown } = await filesOf(many())
    expect(csv.trim().split('\r\n').length).toBe(5001)
    expect((JSON.parse(json) as { observed: unknown[] }).observed.length).toBe(5000)
    expect(json).toContain('"seconds": "until cleared"')
    expect(markdown).toContain('| thing\\_2499 |')
    expect(markdown).toContain('host-2499.example')
  }, 30_000)
})

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cdp, page } from 'vitest/browser'
import demo from '../../../demo/manifest.ts'
import { mountElements } from '../../../src/annex/annex-file.ts'
import { findViolations } from '../../support/find-violations.ts'
import { fakeVisit } from '../../support/fake-visit.ts'
import { accessibilityTree } from './accessibility-tree.ts'

let stop = () => {}

beforeEach(async () => {
  document.title = 'A page'
  document.documentElement.lang = 'en'
  document.body.style.margin = '8px'
})

afterEach(async () => {
  stop()
  document.body.replaceChildren()
  document.documentElement.dir = ''
  await emulate({ media: '' })
})

async function emulate(options: object): Promise<void> {
  await (cdp() as unknown as { send(method: string, options: object): Promise<void> }).send(
    'Emulation.setEmulatedMedia',
    options,
  )
}

async function show(
  columns: string,
  width: number,
  manifest: Parameters<typeof fakeVisit>[0] = demo,
): Promise<Element> {
  await page.viewport(width, 800)
  const element = document.createElement('latchkey-annex')
  element.setAttribute('columns', columns)
  document.body.append(element)
  stop = mountElements(fakeVisit(manifest), [element])
  await expect.poll(() => element.firstElementChild).not.toBeNull()
  return element
}

const DEFAULT = 'cookie where expiry information choice'
const isStacked = (element: Element) => getComputedStyle(element.querySelector('td')!).display === 'block'

describe('a table on a phone', () => {
  it('is stacked, and the same table to those who listen', async () => {
    const wide = await show(DEFAULT, 1000)
    expect(isStacked(wide)).toBe(false)
    const told = await accessibilityTree()
    await page.viewport(360, 800)
    expect(isStacked(wide)).toBe(true)
    const stacked = await accessibilityTree()
    const labels = / (Where used|Expiry|Further information|Your choice): /
    expect(stacked.filter(line => line.trim().startsWith('cell')).every(line => labels.test(line))).toBe(true)
    const plain = (lines: string[]) => lines.map(line => line.replace(labels, ' ').toLowerCase())
    expect(plain(stacked)).toEqual(plain(told))
    expect(told.filter(line => line.trim().startsWith('table'))).toHaveLength(1)
    expect(told.filter(line => line.trim().startsWith('rowheader'))).toHaveLength(18)
    expect(told.filter(line => line.trim().startsWith('columnheader'))).toHaveLength(5)
  })

  it.each([320, 360])('never scrolls sideways at %i px', async width => {
    const names = ['a'.repeat(200), `${'long_name_'.repeat(20)}*`]
    const long = 'https://example.org/'.repeat(10)
    const cookies = [
      ...(demo.cookies ?? []),
      { name: names, category: 'necessary', purpose: long, expiry: 'session', where: 'w'.repeat(80) },
    ] as const
    await show(DEFAULT, width, { ...demo, cookies })
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  })

  it('shows a group as one card, with what its rows share above them', async () => {
    const element = await show(DEFAULT, 360)
    const group = element.querySelector('.latchkey-annex__group')!
    expect(getComputedStyle(group).borderTopWidth).toBe('1px')
    expect(getComputedStyle(group.querySelector('tr')!).borderTopWidth).toBe('0px')
    const shared = group.querySelector('[rowspan].latchkey-annex__information')!.getBoundingClientRect()
    expect(shared.bottom).toBeLessThanOrEqual(group.querySelector('th')!.getBoundingClientRect().top)
  })

  it('stands in the direction of its language on a page that is read from the right', async () => {
    document.documentElement.dir = 'rtl'
    await show(DEFAULT, 320)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  })
})

describe('a table with many columns', () => {
  it('stacks sooner', async () => {
    const all = 'cookie where expiry information category provider basis country choice'
    expect(isStacked(await show(all, 900))).toBe(true)
  })
})

describe('a table in a narrow part of a wide page', () => {
  it('stacks by the room that it has', async () => {
    const element = await show(DEFAULT, 1000)
    document.body.style.width = '300px'
    expect(isStacked(element)).toBe(true)
    document.body.style.width = ''
  })

  it('does not vanish in a row of boxes', async () => {
    const element = await show(DEFAULT, 1000)
    document.body.style.display = 'flex'
    expect(element.getBoundingClientRect().width).toBeGreaterThan(900)
    document.body.style.display = ''
  })
})

describe('on paper', () => {
  it('is a table at any width, with everything on it', async () => {
    const element = await show(DEFAULT, 360)
    await emulate({ media: 'print' })
    expect(isStacked(element)).toBe(false)
    const head = element.querySelector('thead')!
    expect(getComputedStyle(head).position).toBe('static')
    const cells = [...element.querySelectorAll('th, td')]
    expect(cells.every(cell => cell.getBoundingClientRect().height > 0)).toBe(true)
  })
})

describe('the page’s own style of tables', () => {
  it('wins over ours', async () => {
    const style = document.createElement('style')
    style.textContent =
      'td { padding: 13px; border-bottom: 3px dashed red; } table { border-collapse: separate; }'
    document.body.append(style)
    const element = await show(DEFAULT, 1000)
    const cell = getComputedStyle(element.querySelector('td')!)
    expect([cell.paddingTop, cell.borderBottomStyle]).toEqual(['13px', 'dashed'])
    expect(getComputedStyle(element.querySelector('table')!).borderCollapse).toBe('separate')
  })
})

describe.each([1000, 360])('at %i px', width => {
  it.each(['light', 'dark'])('breaks no rule of accessibility in the %s scheme', async scheme => {
    document.documentElement.style.colorScheme = 'light dark'
    await emulate({ features: [{ name: 'prefers-color-scheme', value: scheme }] })
    expect(await findViolations(await show(DEFAULT, width))).toEqual([])
  })

  it('keeps its lines where colours are forced', async () => {
    await emulate({ features: [{ name: 'forced-colors', value: 'active' }] })
    const element = await show(DEFAULT, width)
    const line = getComputedStyle(element.querySelector(width > 500 ? 'td' : 'tbody tr')!)
    expect(line.borderBottomWidth).toBe('1px')
    await emulate({ features: [] })
  })
})

import { afterEach, describe, expect, it, vi } from 'vitest'
import demo from '../../../demo/manifest.ts'
import { mountElements } from '../../../src/annex/annex-file.ts'
import { renderAnnex, renderNotice, renderRecipients } from '../../../src/annex/index.ts'
import { fakeVisit } from '../../support/fake-visit.ts'
import { languageFiles } from '../../support/language-files.ts'

const files = await languageFiles('cy')
const stops: (() => void)[] = []

afterEach(() => {
  stops.splice(0).forEach(stop => stop())
  document.body.replaceChildren()
})

/** Puts HTML into the page as a parser would, and gives its first element. */
function put(html: string): HTMLElement {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const element = document.adoptNode(page.body.firstElementChild!) as HTMLElement
  document.body.append(element)
  return element
}

async function mount(element: Element, visit = fakeVisit(demo, { files })): Promise<void> {
  stops.push(mountElements(visit, [element]))
  // The manifest and the words are promises that are kept already.
  await new Promise(resolve => setTimeout(resolve))
}

const rowsOf = (element: Element) => [...element.querySelectorAll('tbody tr')]
const choiceOf = (element: Element, owner: string) =>
  element.querySelector(`[data-latchkey-choice="${owner}"]`)?.textContent

describe('an empty element', () => {
  it('becomes the table of the whole manifest', async () => {
    const element = put('<latchkey-annex></latchkey-annex>')
    await mount(element)
    expect(rowsOf(element)).toHaveLength(18)
    expect(element.querySelector('caption')?.textContent).toBe('Cookies we use')
    expect(element.shadowRoot).toBeNull()
  })

  it('follows its attributes', async () => {
    const element = put(
      '<latchkey-annex category="sharing" where="Website" columns="choice, expiry" caption="Shares"></latchkey-annex>',
    )
    await mount(element)
    expect(element.querySelector('caption')?.textContent).toBe('Shares')
    expect([...element.querySelectorAll('thead th')].map(th => th.textContent)).toEqual([
      'Cookie',
      'Your choice',
      'Expiry',
    ])
    expect(element.textContent).toContain('__atuvc')
    expect(element.textContent).not.toContain('CFID')
  })

  it.each([
    '<div class="latchkey-annex" data-category="sharing" data-columns="expiry"></div>',
    '<p class="intro latchkey-annex latchkey-annex--category-sharing latchkey-annex--columns-expiry"></p>',
  ])('may be any block with our class: %s', async html => {
    const element = put(html)
    await mount(element)
    expect(element.querySelector('caption')?.textContent).toBe('Cookies we use: Sharing')
    expect(element.querySelectorAll('thead th')).toHaveLength(2)
  })

  it('becomes the recipients or the notice by its name', async () => {
    const recipients = put('<div class="latchkey-recipients"></div>')
    const notice = put('<latchkey-notice heading="3"></latchkey-notice>')
    await mount(recipients)
    await mount(notice)
    expect(rowsOf(recipients)).toHaveLength(6)
    expect(notice.querySelector('h3')?.textContent).toBe('What cookies are')
  })

  it('takes the place of what it held for pages without script', async () => {
    const element = put('<latchkey-annex><p>Turn on JavaScript to see the table.</p></latchkey-annex>')
    await mount(element)
    expect(element.querySelector('p')).toBeNull()
    expect(element.children).toHaveLength(1)
  })
})

describe('languages', () => {
  it('are those of the page', async () => {
    const element = put('<latchkey-annex></latchkey-annex>')
    await mount(element, fakeVisit(demo, { lang: 'cy-GB', files }))
    expect(element.querySelector('caption')?.textContent).toBe('Y cwcis rydym yn eu defnyddio')
    expect(element.querySelector('table')?.lang).toBe('cy')
    expect(element.textContent).toContain('2 flynedd')
  })

  it('are those of the part of the page in which the element stands', async () => {
    const section = put('<section lang="cy"><latchkey-annex></latchkey-annex></section>')
    await mount(section.firstElementChild!)
    expect(section.querySelector('caption')?.textContent).toBe('Y cwcis rydym yn eu defnyddio')
  })

  it('give way to English where they cannot be had', async () => {
    const element = put('<latchkey-annex></latchkey-annex>')
    await mount(element, fakeVisit(demo, { lang: 'cy' }))
    expect(element.querySelector('caption')?.textContent).toBe('Cookies we use')
  })
})

describe('a table that was rendered ahead', () => {
  const columns = 'cookie where expiry information choice'

  it('keeps its nodes and becomes live', async () => {
    const element = put(renderAnnex(demo, { columns }))
    const nodes = [...element.querySelectorAll('*')]
    const visit = fakeVisit(demo)
    visit.choice.decide({ analytics: true })
    await mount(element, visit)
    expect([...element.querySelectorAll('*')]).toEqual(nodes)
    expect([...element.querySelectorAll('*')].every((node, index) => node === nodes[index])).toBe(true)
    expect(choiceOf(element, 'google-analytics')).toBe('On')
  })

  it('keeps its nodes inside of our element too', async () => {
    const element = put(
      `<latchkey-annex columns="${columns}">${renderAnnex(demo, { columns })}</latchkey-annex>`,
    )
    const table = element.querySelector('table')
    await mount(element)
    await mount(element.firstElementChild!)
    expect(element.querySelectorAll('table')).toHaveLength(1)
    expect(element.querySelector('table')).toBe(table)
  })

  it('keeps its nodes, and gets back what an editor has stripped and indented', async () => {
    const element = put(
      renderAnnex(demo, { columns })
        .replace(/ (role|data-label|data-latchkey-choice|translate|dir)="[^"]*"/g, '')
        .replace(/></g, '>\n  <'),
    )
    const table = element.querySelector('table')
    await mount(element)
    expect(element.querySelector('table')).toBe(table)
    expect(table?.getAttribute('role')).toBe('table')
    expect(element.querySelector('td')?.dataset.label).toBe('Where used')
    expect(choiceOf(element, 'necessary')).toBe('Always on')
  })

  it('is replaced where the manifest has changed since', async () => {
    const element = put(renderAnnex({ ...demo, cookies: demo.cookies?.slice(1) ?? [] }, { columns }))
    const table = element.querySelector('table')
    await mount(element)
    expect(element.querySelector('table')).not.toBe(table)
    expect(rowsOf(element)).toHaveLength(18)
  })

  it('stays where the manifest cannot be had, or only its head part', async () => {
    for (const manifest of [{}, { cookies: [], texts: '/late.json' }]) {
      const element = put(renderAnnex(demo, { columns }))
      await mount(element, fakeVisit(demo, { manifest: () => Promise.resolve(manifest) }))
      expect(rowsOf(element)).toHaveLength(18)
    }
  })

  it('moves nothing in a page that links the style sheet', async () => {
    const { annexStyle } = await import('../../../src/annex/annex-style.ts')
    const style = document.createElement('style')
    style.textContent = annexStyle
    document.body.append(style)
    const element = put(renderAnnex(demo, { columns }))
    const before = rowsOf(element).map(row => row.getBoundingClientRect().top)
    await mount(element)
    expect(rowsOf(element).map(row => row.getBoundingClientRect().top)).toEqual(before)
  })

  it.each([
    ['recipients', renderRecipients(demo)],
    ['notice', renderNotice(demo, { heading: 3 })],
  ])('is kept as %s as well', async (_, html) => {
    const element = put(html)
    const inner = element.firstElementChild?.firstElementChild
    await mount(element)
    expect(element.firstElementChild?.firstElementChild).toBe(inner)
  })
})

describe('the column of choices', () => {
  it('follows each decision until it is stopped', async () => {
    const element = put('<latchkey-annex columns="choice"></latchkey-annex>')
    const visit = fakeVisit(demo)
    await mount(element, visit)
    expect(choiceOf(element, 'google-analytics')).toBe('Not chosen')
    visit.choice.accept()
    expect(choiceOf(element, 'google-analytics')).toBe('On')
    visit.choice.withdraw()
    expect(choiceOf(element, 'google-analytics')).toBe('Off')
    expect(choiceOf(element, 'necessary')).toBe('Always on')
    visit.choice.decide({ analytics: true, 'google-analytics': false })
    expect(choiceOf(element, 'google-analytics')).toBe('Off')
    expect(choiceOf(element, 'analytics')).toBe('On')
    stops.splice(0).forEach(stop => stop())
    visit.choice.accept()
    expect(choiceOf(element, 'google-analytics')).toBe('Off')
  })

  it('speaks Welsh', async () => {
    const element = put('<latchkey-annex columns="choice"></latchkey-annex>')
    const visit = fakeVisit(demo, { lang: 'cy', files })
    await mount(element, visit)
    visit.choice.reject()
    expect(choiceOf(element, 'google-analytics')).toBe('I ffwrdd')
  })
})

describe('what goes wrong', () => {
  it('throws nothing at the page, and is said once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const element = put('<latchkey-annex><p>Turn on JavaScript.</p></latchkey-annex>')
    await mount(element, fakeVisit(demo, { manifest: () => Promise.reject(new Error('gone')) }))
    expect(element.textContent).toBe('Turn on JavaScript.')
    expect(warn).toHaveBeenCalledOnce()
    warn.mockRestore()
  })

  it('fills nothing after it was stopped', async () => {
    const element = put('<latchkey-annex></latchkey-annex>')
    const stop = mountElements(fakeVisit(demo), [element])
    stop()
    await new Promise(resolve => setTimeout(resolve))
    expect(element.childNodes).toHaveLength(0)
  })

  it('shows HTML in a manifest as text', async () => {
    const evil = '<img src=x onerror="window.ran = true">'
    const element = put('<latchkey-annex></latchkey-annex>')
    const cookies = [{ name: evil, category: 'necessary', purpose: evil, expiry: 'session' }] as const
    await mount(element, fakeVisit({ cookies }))
    expect(element.querySelector('img')).toBeNull()
    expect(element.querySelector('code')?.textContent).toBe(evil)
  })
})

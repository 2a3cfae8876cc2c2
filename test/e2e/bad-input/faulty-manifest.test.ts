import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SMALL } from '../../support/manifests.ts'
import { SETTLING, startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
  tracked.site.page('/own.js', 'window.isOwn = 1', { 'content-type': 'text/javascript' })
})
afterAll(() => tracked.close())

const third = (path: string, host?: string): string => tracked.site.third(path, host)
const script = (path: string, host?: string): string => `<script src="${third(path, host)}"></script>`
const marked = (id: string, path: string): string =>
  `<script type="text/plain" data-consent="${id}" src="${third(path)}"></script>`

const FAULTY = {
  ...SMALL,
  services: {
    ...SMALL.services,
    cdn: { name: 'Fonts', category: 'necessary', hosts: ['cdn.localhost'] },
    // What is needed keeps its hosts, whatever else is wrong with it.
    nameless: { name: 5, category: 'necessary', hosts: ['nameless.localhost', 'https://odd.localhost/x'] },
    misspelt: { name: 'Misspelt', category: 'analytcs', hosts: ['misspelt.localhost'] },
    halved: { name: 'Halved', category: 'analytics', hosts: ['halved.localhost', 'http://other.localhost'] },
  },
}
const SHUT = ['misspelt.localhost', 'halved.localhost']

/** Whether a line tells of the manifest as a whole. */
const isSummary = (line: string): boolean =>
  /^latchkey: (no JSON in|\d+ errors? and .* in the manifest)/.test(line)

/** Sound and faulty things, put in by code, as a tag manager does. */
function body(): string {
  const wanted = [
    third('/needed.js', 'cdn.localhost'),
    third('/needed.js', 'nameless.localhost'),
    third('/t.js'),
    ...SHUT.map(host => third('/shut.js', host)),
  ]
  return `<script src="/own.js"></script><script>
    for (const src of ${JSON.stringify(wanted)})
      document.body.append(Object.assign(document.createElement('script'), { src }))
  </script>`
}

describe('one faulty entry among good ones', () => {
  it('would run, as all the others would, without Latchkey', async () => {
    const { leave } = await tracked.open(null, { body: body() })
    await tracked.asked(third('/t.js'), ...SHUT.map(host => third('/shut.js', host)))
    await leave()
  })

  it.each(['guard', 'seal'] as const)(
    'is shut before a choice and after it at %s, and the others follow the choice',
    async level => {
      const { page, console, errors, leave } = await tracked.open(level, { manifest: FAULTY, body: body() })
      const needed = ['cdn.localhost/needed.js', 'nameless.localhost/needed.js']
      await tracked.asked(third('/needed.js', 'cdn.localhost'), third('/needed.js', 'nameless.localhost'))
      await page.waitForTimeout(SETTLING)
      expect(tracked.site.thirdParty.toSorted()).toEqual(needed)
      await page.evaluate('Latchkey.accept()')
      await tracked.asked(third('/t.js'))
      await page.waitForTimeout(SETTLING)
      expect(new Set(tracked.site.thirdParty)).toEqual(new Set([...needed, 'tracker.localhost/t.js']))
      expect(await page.evaluate('window.isOwn')).toBe(1)
      // Once a page view: a grant loads a sealed page again.
      await expect.poll(() => console.filter(isSummary)).toHaveLength(level === 'seal' ? 2 : 1)
      const said = console.join('\n')
      for (const place of ['halved.hosts[1]', 'misspelt.category', 'nameless.hosts[1]', 'nameless.name'])
        expect(said).toContain(`latchkey: services.${place}: expected`)
      expect(errors).toEqual([])
      await leave()
    },
  )
})

describe('a manifest of which nothing can be read', () => {
  const CASES: Record<string, string> = {
    'is not JSON': '{ "site": ',
    'is empty': '',
    'has everything of the wrong type': '{ "site": [], "services": 5, "cookies": {}, "categories": "x" }',
  }

  it.each(Object.entries(CASES))(
    'that %s shuts all but the site itself at seal, and says so once',
    async (_, json) => {
      const options = { json, body: marked('counter', '/marked.js') + script('/t.js') + body() }
      const { page, console, errors, leave } = await tracked.open('seal', options)
      await page.evaluate('Latchkey.accept()')
      await page.waitForTimeout(SETTLING)
      expect(tracked.site.thirdParty).toEqual([])
      expect(await page.evaluate('fetch("/own.js").then(answer => answer.ok)')).toBe(true)
      expect(await page.evaluate('window.isOwn')).toBe(1)
      expect(await page.textContent('h1')).toBe('Home')
      expect(errors).toEqual([])
      await expect.poll(() => console.filter(isSummary)).toHaveLength(1)
      await leave()
    },
  )

  it.each(Object.entries(CASES))(
    'that %s releases nothing that is marked at guard, and says so once',
    async (_, json) => {
      const { page, console, errors, leave } = await tracked.open('guard', {
        json,
        body: `${marked('counter', '/marked.js')}${marked('analytics', '/marked.js')}<script src="/own.js"></script>`,
      })
      await page.evaluate('Latchkey.accept()')
      await page.waitForTimeout(SETTLING)
      expect(tracked.site.thirdParty).toEqual([])
      expect(await page.evaluate('window.isOwn')).toBe(1)
      expect(errors).toEqual([])
      await expect.poll(() => console.filter(isSummary)).toHaveLength(1)
      await leave()
    },
  )
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SMALL } from '../../support/manifests.ts'
import { SETTLING, startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'

const EVIL = ['evil.example', 'evil.uk', 'evil.co.uk', 'evil.org.uk', 'evil.gov.uk']
const PATTERNS = ['*', '*.uk', '*.co.uk', '*.org.uk', '*.gov.uk']
const ACCEPT = '#latchkey-banner [data-latchkey=accept]'

let tracked: TrackedSite

beforeAll(async () => {
  // Names outside of this machine have to lead to it.
  tracked = await startTrackedSite({ args: ['--host-resolver-rules=MAP evil.* 127.0.0.1'] })
})
afterAll(() => tracked.close())

const third = (path: string, host?: string): string => tracked.site.third(path, host)

/** Asks every host whose name some pattern would cover, and one that is needed. */
function asking(): string {
  const scripts = EVIL.map(host => `<script async src="${third('/evil.js', host)}"></script>`)
  return `<script src="${third('/needed.js', 'cdn.localhost')}"></script>${scripts.join('')}`
}

/** A manifest in which the patterns stand in every place that takes hosts, beside entries that are sound. */
const MANIFEST = {
  ...SMALL,
  site: { ...SMALL.site, hosts: PATTERNS },
  services: {
    ...SMALL.services,
    cdn: { name: 'Fonts', category: 'necessary', hosts: ['cdn.localhost'] },
    needed: { name: 'Needed', category: 'necessary', hosts: PATTERNS },
    wide: { name: 'Wide', category: 'analytics', hosts: PATTERNS },
  },
}

describe('a host pattern that would open everything', () => {
  it('would matter: without Latchkey each of these hosts is asked', async () => {
    const { leave } = await tracked.open(null, { body: asking() })
    await tracked.asked(third('/needed.js', 'cdn.localhost'), ...EVIL.map(host => third('/evil.js', host)))
    await leave()
  })

  it('opens nothing at seal, before a choice and after, and shuts nothing else', async () => {
    const marked = '<script type="text/plain" data-consent="wide" src="/own.js"></script>'
    tracked.site.page('/own.js', 'window.isWide = 1', { 'content-type': 'text/javascript' })
    const { page, console, errors, leave } = await tracked.open('seal', {
      manifest: MANIFEST,
      body: `${asking()}<script src="${third('/t.js')}"></script>${marked}`,
    })
    await tracked.asked(third('/needed.js', 'cdn.localhost'))
    await page.click(ACCEPT)
    await tracked.asked(third('/t.js'))
    await page.waitForTimeout(SETTLING)
    expect(new Set(tracked.site.thirdParty)).toEqual(
      new Set(['cdn.localhost/needed.js', 'tracker.localhost/t.js']),
    )
    expect(
      await page.evaluate('[Latchkey.allows("counter"), Latchkey.allows("wide"), window.isWide]'),
    ).toEqual([true, false, undefined])
    for (const index of PATTERNS.keys()) {
      for (const place of ['site', 'services.needed', 'services.wide'])
        await expect
          .poll(() => console.join('\n'))
          .toContain(`${place}.hosts[${index}]: expected a host name`)
    }
    expect(errors).toEqual([])
    await leave()
  })

  it('makes no marked content load at guard, and holds nothing that is sound', async () => {
    const marked = (id: string, path: string): string =>
      `<script type="text/plain" data-consent="${id}" src="${path}"></script>`
    const { page, errors, leave } = await tracked.open('guard', {
      manifest: MANIFEST,
      body:
        `<script src="${third('/needed.js', 'cdn.localhost')}"></script>` +
        EVIL.flatMap(host =>
          ['wide', 'needed', 'analytics'].map(id => marked(id, third('/evil.js', host))),
        ).join('') +
        marked('counter', third('/t.js')),
    })
    await page.click(ACCEPT)
    await tracked.asked(third('/t.js'))
    await page.waitForTimeout(SETTLING)
    expect(tracked.site.thirdParty).toEqual(['cdn.localhost/needed.js', 'tracker.localhost/t.js'])
    expect(errors).toEqual([])
    await leave()
  })
})

describe('a policy of more than 8 kB', () => {
  const many = Array.from({ length: 400 }, (_, index) => `host-${index}.example`)
  const manifest = {
    ...SMALL,
    services: {
      ...SMALL.services,
      cdn: { name: 'Many', category: 'necessary', hosts: [...many, 'cdn.localhost'] },
    },
  }

  it('is enforced: what is necessary is reached, the rest is not, and a grant opens what it names', async () => {
    const { page, errors, leave } = await tracked.open('seal', {
      manifest,
      body: `${asking()}<script src="${third('/t.js')}"></script>`,
    })
    const length = await page.evaluate(
      () => document.querySelector<HTMLMetaElement>('meta[content^="default-src"]')!.content.length,
    )
    expect(length).toBeGreaterThan(8192)
    await tracked.asked(third('/needed.js', 'cdn.localhost'))
    await page.waitForTimeout(SETTLING)
    expect(tracked.site.thirdParty).toEqual(['cdn.localhost/needed.js'])
    await page.click(ACCEPT)
    await tracked.asked(third('/t.js'))
    await page.waitForTimeout(SETTLING)
    expect(tracked.site.thirdParty.filter(asked => asked.startsWith('evil'))).toEqual([])
    expect(errors).toEqual([])
    await leave()
  })
})

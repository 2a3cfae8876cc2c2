import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SMALL } from '../../support/manifests.ts'
import { SETTLING, startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

const third = (path: string, host?: string): string => tracked.site.third(path, host)

/** A declared tracker that stores something, and a host that nobody declared. */
const body = (): string => `<script src="${third('/t.js')}"></script>
  <img alt="" src="${third('/odd.png', 'odd.localhost')}">
  <script>document.cookie = 'visit=1'; fetch('${third('/late')}').catch(() => {})</script>`

const RAN = ['/t.js']
const ASKED = ['odd.localhost/odd.png', 'tracker.localhost/late', 'tracker.localhost/t.js']

/** Opens the page in rehearsal, and says what was told. */
async function rehearse(level: 'mark' | 'guard', higher: 'guard' | 'seal', options = {}) {
  const guest = await tracked.open(level, {
    attributes: `data-rehearse="${higher}"`,
    body: body(),
    ...options,
  })
  await guest.page.waitForTimeout(3 * SETTLING)
  const told = async (): Promise<string[]> =>
    (await guest.held())
      .map(({ what, url, id, why, outcome }) =>
        [outcome, what, url!.replace(/:\d+/, ''), id || '-', why].join(' '),
      )
      .toSorted()
  return { ...guest, told }
}

describe('a rehearsal', () => {
  it('of guard at mark tells what guard would stop, and stops nothing', async () => {
    const { page, console, errors, told, leave } = await rehearse('mark', 'guard')
    await expect
      .poll(told)
      .toEqual([
        'rehearsed cookie visit counter not allowed yet',
        'rehearsed fetch http://tracker.localhost/late counter not allowed yet',
        'rehearsed script http://tracker.localhost/t.js counter not allowed yet',
      ])
    await expect.poll(() => new Set(tracked.site.thirdParty)).toEqual(new Set(ASKED))
    expect(await page.evaluate('ran')).toEqual(RAN)
    expect(await page.evaluate('document.cookie')).toBe('visit=1')
    expect(console.filter(line => line.includes('level guard would stop: '))).toHaveLength(3)
    expect(errors).toEqual([])
    await leave()
  })

  it('of seal at mark tells of the host that nobody declared as well', async () => {
    const { page, errors, told, leave } = await rehearse('mark', 'seal')
    await expect.poll(told).toContain('rehearsed img http://odd.localhost/odd.png - address not declared')
    await expect
      .poll(told)
      .toContain('rehearsed script http://tracker.localhost/t.js counter not allowed yet')
    await expect.poll(() => new Set(tracked.site.thirdParty)).toEqual(new Set(ASKED))
    expect(await page.evaluate('ran')).toEqual(RAN)
    expect(errors).toEqual([])
    await leave()
  })

  it('of seal at guard tells of that host, lets it load, and holds what guard holds', async () => {
    const { page, console, errors, told, leave } = await rehearse('guard', 'seal')
    await expect
      .poll(async () => (await told()).filter(line => line.startsWith('rehearsed')))
      .toEqual([
        'rehearsed img http://odd.localhost/odd.png - address not declared',
        // Kept from running at guard, but it stood in the HTML and was asked for.
        'rehearsed script http://tracker.localhost/t.js counter not allowed yet',
      ])
    expect(tracked.site.thirdParty).toContain('odd.localhost/odd.png')
    expect(tracked.site.thirdParty).not.toContain('tracker.localhost/late')
    expect(await page.evaluate('[window.ran, document.cookie]')).toEqual([undefined, ''])
    expect(console.filter(line => line.includes('level seal would stop: img'))).toHaveLength(1)
    expect(errors).toEqual([])
    await leave()
  })

  it('tells nothing of what the visitor has allowed', async () => {
    const manifest = {
      ...SMALL,
      services: { ...SMALL.services, counter: { ...SMALL.services.counter, category: 'necessary' } },
    }
    const { errors, told, leave } = await rehearse('mark', 'guard', { manifest })
    expect(await told()).toEqual([])
    expect(errors).toEqual([])
    await leave()
  })
})

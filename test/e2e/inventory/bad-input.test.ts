import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SMALL } from '../../support/manifests.ts'
import { startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'
import { until } from '../trackers/expected.ts'
import { entriesOf, inventoryOf, namesOf, only, requestsOf, whoDid } from './seen-here.ts'

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

const odd = (path: string): string => tracked.site.third(path, 'odd.localhost')

describe('a page with thousands of entries', () => {
  it('gives as many as there is room for, and the number of the others', async () => {
    const { page, errors, leave } = await tracked.open('guard', {
      body: `<script>
        for (let index = 0; index < 5000; index++) localStorage.setItem('key' + index, 'value')
        for (let index = 0; index < 300; index++) fetch('${odd('/')}' + index).catch(() => {})
      </script>`,
    })
    const seen = await inventoryOf(page)
    expect(seen.observed).toHaveLength(3000)
    // 4,001 writes and 300 requests came after the first 999; of what is stored 2,000 keys and the host have no room.
    expect(seen.limits).toContainEqual(expect.stringContaining('there was no room for: 4301.'))
    expect(seen.limits).toContainEqual(expect.stringMatching(/because there were too many: 200\d\./))
    expect(seen.findings.length).toBeGreaterThan(2000)
    expect(errors).toEqual([])
    await leave()
  })

  it('that writes one name without end costs one place', async () => {
    const { page, leave } = await tracked.open('guard', {
      body: `<script>
        for (let index = 0; index < 3000; index++) {
          document.cookie = 'one=' + index + '; expires=' + new Date(Date.now() + 60_000 + index).toUTCString()
        }
      </script>`,
    })
    const seen = await inventoryOf(page)
    expect(only(seen, 'cookie one').count).toBe(3000)
    expect(seen.limits.filter(limit => limit.includes('no room'))).toEqual([])
    await leave()
  })

  it.each(
    (['guard', 'seal'] as const).flatMap(level =>
      ['fetch(address).catch(() => {})', 'new Image().src = address'].map(code => [level, code] as const),
    ),
  )('at %s is counted in all that is refused, beyond the records that there are: %s', async (level, code) => {
    const { page, leave } = await tracked.open(level, {
      body: `<script>
        for (let index = 0; index < 700; index++) {
          const address = '${tracked.site.third('/')}' + index
          ${code}
        }
      </script>`,
    })
    await page.evaluate('Latchkey.ready')
    const seen = await inventoryOf(page)
    expect(requestsOf(seen)).toMatchObject([{ name: 'tracker.localhost', outcome: 'stopped', count: 700 }])
    expect(seen.limits.filter(limit => limit.includes('no room'))).toEqual([])
    await leave()
  })

  it('that had no room left still tells what came after a choice', async () => {
    const { page, leave } = await tracked.open('guard', {
      body: `<script>for (let index = 0; index < 1200; index++) localStorage.setItem('key' + index, 'value')</script>`,
    })
    await page.evaluate(`Latchkey.accept(); fetch('${tracked.site.third('/late')}', { mode: 'no-cors' })`)
    const seen = await until(
      () => inventoryOf(page),
      one => requestsOf(one).length > 0,
    )
    expect(seen.stages.map(({ name }) => name)).toEqual(['before-choice', 'after-accept'])
    expect(requestsOf(seen).flatMap(({ evidence }) => evidence.map(({ stage }) => stage))).toEqual([1])
    expect(seen.findings.filter(({ kind }) => kind === 'before-choice')).toEqual([])
    await leave()
  })

  it('that decides without end stays bounded', async () => {
    const { page, errors, leave } = await tracked.open('guard')
    await page.evaluate(
      `for (let index = 0; index < 3000; index++) Latchkey.decide({ analytics: index % 2 > 0 })`,
    )
    const seen = await inventoryOf(page)
    // Each decision writes its record too, until there is room for decisions alone.
    expect(seen.stages.length).toBe(1500)
    expect(seen.limits).toContainEqual(expect.stringContaining('there was no room for'))
    expect(errors).toEqual([])
    await leave()
  })
})

describe('names', () => {
  const HOSTILE = [
    '=1+1|cmd',
    '<img src=x onerror=alert(1)>',
    'a | b\n| c |',
    '__proto__',
    'constructor',
    '\u202Ename',
    ' ',
    '',
  ]

  it('that are made to break something come out as they are', async () => {
    const { page, errors, leave } = await tracked.open('guard', {
      body: `<script>for (const name of ${JSON.stringify(HOSTILE).replaceAll('<', '\\u003c')}) localStorage.setItem(name, '1')</script>`,
    })
    const seen = await inventoryOf(page)
    expect(entriesOf(seen).map(({ name }) => name)).toEqual(HOSTILE)
    expect(seen.findings.map(({ subject }) => subject)).toEqual(expect.arrayContaining(HOSTILE))
    expect(errors).toEqual([])
    await leave()
  })

  it('of any length are cut, with their length', async () => {
    const { page, leave } = await tracked.open('guard')
    await page.evaluate(`localStorage.setItem('n'.repeat(100_000), '1')`)
    const names = entriesOf(await inventoryOf(page)).map(({ name }) => name)
    expect(names).toEqual([`${'n'.repeat(300)}… (100000)`])
    await leave()
  })
})

describe('values', () => {
  it('are nowhere in what is given and in what is kept', async () => {
    const { page, leave } = await tracked.open('guard', {
      manifest: { ...SMALL, services: {} },
      body: `<script>
        document.cookie = 'named=SECRET1; path=/'
        document.cookie = 'SECRET2'
        document.cookie = '=SECRET3'
        document.cookie = 'visit=SECRET4; max-age=60'
        cookieStore.set('stored', 'SECRET5')
        localStorage.setItem('local', 'SECRET6')
        sessionStorage.setItem('session', 'SECRET7')
        fetch('${odd('/path?q=SECRET8#SECRET9')}').catch(() => {})
      </script><script src="${odd('/s.js?SECRET10')}"></script><iframe title="Frame" src="/?SECRET11"></iframe>`,
    })
    await page.evaluate(`sessionStorage.setItem('latchkey-inventory', '')`)
    for (const part of ['?SECRET12#SECRET13', '?SECRET15']) {
      await page.goto(tracked.site.url + new URL(page.url()).pathname + part)
      await inventoryOf(page)
    }
    await page.evaluate('document.cookie = "asked=SECRET14"')
    const seen = await inventoryOf(page)
    expect(namesOf(seen.observed)).toEqual(expect.arrayContaining(['cookie named', 'localStorage local']))
    expect(JSON.stringify(seen)).not.toContain('SECRET')
    const kept = await page.evaluate<string>(`sessionStorage.getItem('latchkey-inventory')`)
    expect(kept).toContain('"named"')
    expect(kept).not.toContain('SECRET')
    await leave()
  })
})

describe('stacks', () => {
  const write = `document.cookie = 'odd=1'`

  it('that the page takes away are counted', async () => {
    const { page, leave } = await tracked.open('guard', {
      body: `<script>Error.stackTraceLimit = 0; ${write}</script>`,
    })
    const seen = await inventoryOf(page)
    expect(only(seen, 'cookie odd').evidence).toMatchObject([{ how: 'hook', who: null, line: null }])
    expect(seen.limits).toContainEqual(expect.stringContaining('nobody can tell which script did them: 1.'))
    await leave()
  })

  it.each([
    ['that replaces Error', `window.Error = class { constructor() { throw 1 } }`],
    [
      'that writes stacks of its own',
      `Error.prepareStackTrace = () => 'at https://elsewhere.example/x.js:1:1'`,
    ],
    ['that throws where a stack is written', `Error.prepareStackTrace = () => { throw 1 }`],
  ])('of a page %s are read', async (_, hostile) => {
    const { page, url, leave } = await tracked.open('guard', {
      body: `<script>${hostile}; ${write}</script>`,
    })
    const seen = await inventoryOf(page)
    expect(whoDid(entriesOf(seen))).toEqual([url])
    await leave()
  })

  it('of an extension are told apart', async () => {
    const extension = (code: string): string =>
      JSON.stringify(`${code}\n//# sourceURL=chrome-extension://abcdefghijklmnopabcdefghijklmnop/content.js`)
    const { page, leave } = await tracked.open('guard', {
      body: `<script>
        (0, eval)(${extension(`document.cookie = 'extended=1'; fetch('${odd('/e')}').catch(() => {})`)})
        ${write}
      </script>`,
    })
    const seen = await inventoryOf(page)
    expect(seen.limits).toContainEqual(expect.stringMatching(/extensions of this browser did.*: 2\./))
    expect(whoDid(entriesOf(seen).filter(({ name }) => name === 'odd'))).toEqual([page.url()])
    expect(seen.findings.map(({ subject }) => subject)).not.toContain('extended')
    await leave()
  })
})

describe('a hostile page', () => {
  it('opens nothing by breaking what the list is made with', async () => {
    const { page, leave } = await tracked.open('guard', {
      body: `<script>
        Map.prototype.get = Map.prototype.set = () => { throw 1 }
        performance.now = () => { throw 1 }
        document.cookie = 'visit=1'
        fetch('${tracked.site.third('/late')}').catch(() => {})
      </script>`,
    })
    expect(await page.evaluate('document.cookie')).toBe('')
    expect(tracked.site.thirdParty).toEqual([])
    await leave()
  })

  it('without a clock is told of a decision all the same', async () => {
    const { page, leave } = await tracked.open('guard', {
      body: `<script>performance.now = () => { throw new Error('no clock') }</script>`,
    })
    const told = await page.evaluate(`new Promise(resolve => {
      document.addEventListener('latchkey:change', ({ detail }) => resolve(detail.state))
      Latchkey.reject()
    })`)
    expect(told).toBe('decided')
    await leave()
  })

  it.each([
    ['whose stores never answer', `cookieStore.getAll = caches.keys = () => new Promise(() => {})`],
    [
      'whose stores throw',
      `Object.defineProperty(window, 'localStorage', { get() { throw 1 } }); cookieStore.getAll = () => { throw 1 }`,
    ],
    [
      'that shadows the document',
      `document.body.insertAdjacentHTML('beforeend', '<img name=querySelectorAll><img name=cookie><form name=location></form>')`,
    ],
  ])('%s gets an inventory all the same', async (_, hostile) => {
    const { page, leave } = await tracked.open('guard', {
      body: `<script>document.cookie = 'odd=1'; ${hostile}</script><script src="${odd('/a.js')}"></script>`,
    })
    const seen = await inventoryOf(page)
    expect(namesOf(seen.observed)).toEqual(expect.arrayContaining(['cookie odd', 'script odd.localhost']))
    await leave()
  })

  it('whose manifest changes meanwhile is held against the one that was read', async () => {
    const { page, leave } = await tracked.open('guard', {
      body: `<script>
        document.cookie = 'session=1'
        document.querySelector('#latchkey-manifest').textContent = '{"cookies":"broken"'
      </script>`,
    })
    const seen = await inventoryOf(page)
    expect(seen.findings.map(({ kind, subject }) => `${kind} ${subject}`)).not.toContain('undeclared session')
    await leave()
  })

  it('with a manifest of nonsense has everything undeclared', async () => {
    for (const json of ['null', '[]', '{"cookies":[null,{"name":7}],"services":[]}', '"text"', '{']) {
      const { page, leave } = await tracked.open('guard', {
        json,
        body: `<script>document.cookie = 'odd=1'</script>`,
      })
      const seen = await inventoryOf(page)
      expect(seen.findings.map(({ kind, subject }) => `${kind} ${subject}`)).toContain('undeclared odd')
      expect(requestsOf(seen)).toEqual([])
      await leave()
    }
  })
})

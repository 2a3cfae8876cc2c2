import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { SETTLING, startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

const LEVELS = ['guard', 'seal'] as const

/** Stores something under a name by every way that there is, and says what each way answered. */
async function store(name: string): Promise<string[]> {
  const answers: string[] = []
  const note = (way: string) => (answer: unknown) => void answers.push(`${way} ${String(answer)}`)
  document.cookie = `${name}=1`
  localStorage.setItem(name, '1')
  sessionStorage.setItem(name, '1')
  await cookieStore.set(`${name}-by-store`, '1').then(note('cookieStore'), note('cookieStore'))
  await caches.open(name).then(() => note('caches')('opened'), note('caches'))
  await new Promise<void>(resolve => {
    const request = indexedDB.open(name)
    request.onsuccess = () => {
      request.result.close()
      note('indexedDB')('opened')
      resolve()
    }
    request.onerror = () => {
      note('indexedDB')('refused')
      resolve()
    }
  })
  return answers
}

/** Everything that the browser holds for the site. */
async function stored(): Promise<string[]> {
  const databases = await indexedDB.databases()
  return [
    ...(await cookieStore.getAll()).map(({ name }) => `cookie ${name}`),
    ...Object.keys(localStorage).map(name => `localStorage ${name}`),
    ...Object.keys(sessionStorage).map(name => `sessionStorage ${name}`),
    ...databases.map(({ name }) => `indexedDB ${name}`),
    ...(await caches.keys()).map(name => `cacheStorage ${name}`),
  ].toSorted()
}

const ALL = [
  'cacheStorage mystery',
  'cookie mystery',
  'cookie mystery-by-store',
  'indexedDB mystery',
  'localStorage mystery',
  'sessionStorage mystery',
]
const ANSWERS = ['cookieStore undefined', 'caches opened', 'indexedDB opened']
const storeIn = (page: Page): Promise<string[]> => page.evaluate(store, 'mystery')

describe('names that nobody declared', () => {
  it('are stored without Latchkey', async () => {
    const { page, leave } = await tracked.open(null)
    expect(await storeIn(page)).toEqual(ANSWERS)
    expect(await page.evaluate(stored)).toEqual(ALL)
    await leave()
  })

  it.each(LEVELS)('are stored at %s as a rule', async level => {
    const { page, errors, leave } = await tracked.open(level)
    expect(await storeIn(page)).toEqual(ANSWERS)
    await page.waitForTimeout(2 * SETTLING)
    expect(await page.evaluate(stored)).toEqual(ALL)
    expect(errors).toEqual([])
    await leave()
  })

  it.each(LEVELS)(
    'are not stored at %s with data-undeclared="block", and each refusal is told',
    async level => {
      const { page, errors, held, leave } = await tracked.open(level, {
        attributes: 'data-undeclared="block"',
      })
      expect(await storeIn(page)).toEqual([
        'cookieStore undefined',
        'caches TypeError: Failed to fetch',
        'indexedDB refused',
      ])
      await page.waitForTimeout(SETTLING)
      expect(await page.evaluate(stored)).toEqual([])
      const told = (await held()).map(({ what, url, id, why }) => `${what} ${url} ${id || '-'} ${why}`)
      expect(told.toSorted()).toEqual(ALL.map(entry => `${entry} - name not declared`))
      expect(errors).toEqual([])
      await leave()
    },
  )
})

describe('with data-undeclared="block"', () => {
  const attributes = 'data-undeclared="block"'

  it.each(LEVELS)('what is declared and allowed is stored, and everything can be read at %s', async level => {
    const html = {
      attributes,
      before: '<script>localStorage.setItem("old", "kept"); document.cookie = "old=1"</script>',
    }
    const { page, errors, leave } = await tracked.open(level, html)
    await page.evaluate(() => {
      document.cookie = 'session=1'
    })
    expect(await page.evaluate('document.cookie.split("; ").toSorted()')).toEqual(['old=1', 'session=1'])
    expect(
      await page.evaluate('[localStorage.getItem("old"), localStorage.old, localStorage.length]'),
    ).toEqual(['kept', 'kept', 1])
    expect(await page.evaluate('cookieStore.get("old").then(cookie => cookie.value)')).toBe('1')
    expect(await page.evaluate('caches.keys()')).toEqual([])
    // What removes something stores nothing.
    await page.evaluate('document.cookie = "old=; max-age=0"; localStorage.removeItem("old")')
    expect(await page.evaluate('[document.cookie, localStorage.length]')).toEqual(['session=1', 0])
    expect(errors).toEqual([])
    await leave()
  })

  it.each(LEVELS)(
    'what slips past or comes from the server stays at %s, since it may be the site’s own',
    async level => {
      tracked.site.page('/answer', '', { 'set-cookie': 'basket=1; path=/' })
      const { page, errors, leave } = await tracked.open(level, { attributes })
      await page.evaluate("localStorage.setItem('refused', '1')")
      await page.evaluate("fetch('/answer').then(() => { localStorage.mystery = '1' })")
      await page.evaluate('Latchkey.reject()')
      await page.waitForTimeout(4 * SETTLING)
      expect(await page.evaluate('Object.keys(localStorage).toSorted()')).toEqual(['latchkey', 'mystery'])
      expect(await page.evaluate('document.cookie')).toContain('basket=1')
      expect(errors).toEqual([])
      await leave()
    },
  )

  it.each(LEVELS)('our own names are free at %s', async level => {
    const { page, errors, leave } = await tracked.open(level, { attributes })
    await page.evaluate('Latchkey.accept()')
    await page.waitForTimeout(2 * SETTLING)
    expect(await page.evaluate('document.cookie')).toMatch(/^latchkey=1\./)
    if (level === 'seal')
      expect(await page.evaluate('sessionStorage.getItem("latchkey")')).toContain('reloaded')
    expect(errors).toEqual([])
    await leave()
  })
})

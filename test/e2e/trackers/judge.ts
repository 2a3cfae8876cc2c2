import type { Page } from 'playwright-core'

/** `cookie name`, `localStorage name` or `sessionStorage name`, of everything that the browser really stored. */
export type Written = string[]

/**
 * Notes every cookie and key that comes to be in a page, be it for a millisecond. Judged from outside, by the browser's
 * own events in a world that the page has no access to, so that page, tracker and Latchkey are just as visitors have
 * them: what a hook in the page would change is the very thing under test.
 * @param watching is told the path of each new page from which on nothing is missed.
 */
export async function watchWrites(page: Page, watching: (path: string) => void): Promise<Written> {
  const written: Written = []
  const devtools = await page.context().newCDPSession(page)
  devtools.on('Runtime.bindingCalled', ({ name, payload }) => {
    if (name === 'wrote') written.push(`cookie ${payload}`)
    else watching(payload)
  })
  devtools.on('DOMStorage.domStorageItemAdded', ({ storageId, key }) => {
    written.push(`${storageId.isLocalStorage ? 'localStorage' : 'sessionStorage'} ${key}`)
  })
  await devtools.send('Runtime.enable')
  await devtools.send('Page.enable')
  await devtools.send('DOMStorage.enable')
  for (const name of ['wrote', 'watching'])
    await devtools.send('Runtime.addBinding', { name, executionContextName: 'judge' })
  await devtools.send('Page.addScriptToEvaluateOnNewDocument', {
    worldName: 'judge',
    source: `(${watchCookies.toString()})()`,
  })
  return written
}

declare function wrote(name: string): void
declare function watching(path: string): void

/** Runs in the page's other world. Only what happens after an answer of the browser's cookie store is sure to be told. */
function watchCookies(): void {
  if (!window.cookieStore) return watching(location.pathname)
  cookieStore.addEventListener('change', ({ changed }) => {
    for (const { name } of changed) wrote(name ?? '')
  })
  void cookieStore.getAll().finally(() => watching(location.pathname))
}

/** What the browser holds for the site now, in the same words, our own record left out. */
export async function storedNow(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies()
  const keys: string[] = await page.evaluate(() => [
    ...Object.keys(localStorage).map(key => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map(key => `sessionStorage ${key}`),
  ])
  return [...cookies.map(({ name }) => `cookie ${name}`), ...keys].filter(notOurs)
}

/** Latchkey declares its own names itself. */
export function notOurs(entry: string): boolean {
  return !/^\w+ latchkey/.test(entry)
}

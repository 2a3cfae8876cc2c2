import type { BrowserContext } from 'playwright-core'

/** All that a visit left in the browser, but what is Latchkey's own. */
export async function readStores(
  context: BrowserContext,
  evaluate: (code: string) => Promise<unknown>,
): Promise<unknown> {
  const cookies = await context.cookies()
  return {
    cookies: cookies
      .filter(({ name }) => name !== 'latchkey')
      // In days: the moments of two visits differ.
      .map(({ expires, ...cookie }) => ({
        ...cookie,
        days:
          Math.round((expires - Date.now() / 1000) / 86_400) > 0
            ? Math.round((expires - Date.now() / 1000) / 86_400)
            : 0,
      }))
      .toSorted((one, other) =>
        (one.name + one.domain + one.path).localeCompare(other.name + other.domain + other.path),
      ),
    stores: await evaluate(`(${String(readInPage)})()`),
  }
}

/** Sent to the browser as text. */
async function readInPage(): Promise<unknown> {
  const entriesOf = (storage: Storage) =>
    Object.entries(storage)
      .filter(([key]) => !key.startsWith('latchkey'))
      .toSorted()
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(new Error('cannot be read'))
    })
  const databases: unknown[] = []
  for (const { name = '', version } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name))
    const stores: Record<string, unknown> = {}
    for (const store of database.objectStoreNames) {
      stores[store] = await settled(database.transaction(store).objectStore(store).getAll())
    }
    database.close()
    databases.push([name, version, stores])
  }
  const shelves: unknown[] = []
  for (const name of await caches.keys()) {
    const requests = await (await caches.open(name)).keys()
    shelves.push([name, requests.map(({ url }) => new URL(url).pathname)])
  }
  return {
    localStorage: entriesOf(localStorage),
    sessionStorage: entriesOf(sessionStorage),
    databases: databases.toSorted(),
    shelves,
  }
}

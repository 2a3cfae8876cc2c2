/** A database's request that fails, as where the browser has no room: a real one, of which nothing comes. */
export function failingDatabase(factory: IDBFactory): IDBOpenDBRequest {
  const request = factory.deleteDatabase('latchkey')
  // Its success is told as a failure.
  request.addEventListener('success', event => {
    event.stopImmediatePropagation()
    request.dispatchEvent(new Event('error'))
  })
  return request
}

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SETTLING, startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'

let tracked: TrackedSite

beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

/** Asks a host in every way that has an answer, and says how each ended. */
async function ask(address: string): Promise<Record<string, string>> {
  const told = (target: EventTarget, types: readonly string[], last: string): Promise<string[]> =>
    new Promise(resolve => {
      const events: string[] = []
      for (const type of types) {
        target.addEventListener(type, () => {
          events.push(type)
          if (type === last) resolve(events)
        })
      }
    })
  const xhr = new XMLHttpRequest()
  const request = told(xhr, ['load', 'error', 'abort', 'timeout', 'loadend'], 'loadend')
  xhr.open('GET', `${address}/xhr`)
  xhr.send()
  const socket = new WebSocket(`${address.replace(/^http/, 'ws')}/socket`)
  const connection = told(socket, ['open', 'message', 'error', 'close'], 'close')
  const source = new EventSource(`${address}/source`)
  const picture = new Image()
  const script = document.createElement('script')
  const loads = (target: EventTarget): Promise<string> =>
    Promise.race([told(target, ['load'], 'load'), told(target, ['error'], 'error')]).then(String)
  const loaded = [source, picture, script].map(loads)
  picture.src = `${address}/picture.png`
  script.src = `${address}/script.js`
  document.body.append(script)
  const [event, image, code] = await Promise.all(loaded)
  source.close()
  return {
    fetch: await fetch(`${address}/fetch`).then(String, (error: Error) => `${error.name}: ${error.message}`),
    xhr: `${(await request).join()} ${xhr.status} ${xhr.readyState} ${xhr.responseText}`,
    socket: `${(await connection).join()} ${socket.readyState}`,
    source: event as string,
    picture: image as string,
    script: code as string,
  }
}

const host = (): string => tracked.site.third('')

describe('what is refused', () => {
  it.each(['guard', 'seal'] as const)('ends at %s as in a browser that is offline', async level => {
    const bare = await tracked.open(null)
    const answered = await bare.page.evaluate(ask, host())
    expect(answered).toMatchObject({ fetch: '[object Response]', script: 'load' })
    expect(answered.xhr).toMatch(/^load,loadend 200 4 /)
    await bare.page.context().setOffline(true)
    const offline = await bare.page.evaluate(ask, host())
    expect(offline).toEqual({
      fetch: 'TypeError: Failed to fetch',
      xhr: 'error,loadend 0 4 ',
      socket: 'error,close 3',
      source: 'error',
      picture: 'error',
      script: 'error',
    })
    await bare.leave()

    const { page, errors, leave } = await tracked.open(level)
    expect(await page.evaluate(ask, host())).toEqual(offline)
    expect(tracked.site.thirdParty).toEqual([])
    expect(errors).toEqual([])
    await leave()
  })

  it.each(['guard', 'seal'] as const)('says at %s that a beacon was not taken', async level => {
    const beacon = `navigator.sendBeacon('${host()}/beacon', 'x')`
    const bare = await tracked.open(null)
    expect(await bare.page.evaluate(beacon)).toBe(true)
    await tracked.asked(`${host()}/beacon`)
    await bare.leave()
    const { page, leave } = await tracked.open(level)
    expect(await page.evaluate(beacon)).toBe(false)
    await page.waitForTimeout(SETTLING)
    expect(tracked.site.thirdParty).toEqual([])
    await leave()
  })

  it('is never made up for after a grant, but for elements', async () => {
    const { page, accept, errors, leave } = await tracked.open('guard')
    await page.evaluate(ask, host())
    await page.evaluate(`navigator.sendBeacon('${host()}/beacon', 'x')`)
    await page.evaluate("document.cookie = 'visit=1'; localStorage.setItem('visit', '1')")
    await accept()
    await tracked.asked(`${host()}/script.js`)
    await page.waitForTimeout(SETTLING)
    expect(tracked.site.thirdParty).toEqual(['tracker.localhost/script.js'])
    expect(await page.evaluate('document.cookie')).not.toContain('visit')
    // A grant is for what comes from now on.
    expect(await page.evaluate(ask, host())).toMatchObject({ fetch: '[object Response]', script: 'load' })
    expect(errors).toEqual([])
    await leave()
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Held } from '../../../src/gate/held.ts'
import { startGatePage, WAITS, type GatePage } from './gate-page.ts'

let gatePage: GatePage

beforeAll(async () => {
  gatePage = await startGatePage()
})
afterAll(() => gatePage.close())

type Waiting = Pick<Held, 'what' | 'url' | 'id' | 'why'>

const PARTS = '({ what, url, id, why }) => ({ what, url, id, why })'
const held = (): Promise<Waiting[]> => gatePage.page.evaluate(`gate.held().map(${PARTS})`)

describe('what is held', () => {
  it('Everything that waits stands in the list, with its tag, address, id and reason', async () => {
    const { open, grant, server } = gatePage
    const { at, script } = server
    await open({
      body: `<script ${WAITS} src="${script('a')}"></script><script ${WAITS}>1</script>
        <iframe data-consent="films" data-src="${at('films', '/f')}"></iframe>
        <template data-consent="media"></template>
        <img alt="" data-consent="analytcs" data-src="${at('stats', '/typo.svg')}">
        <img alt="" data-consent="media" data-src="${at('evil', '/p.svg')}">
        <iframe data-consent="media" data-src="javascript:1"></iframe>`,
    })
    const waits = 'not allowed yet'
    const faults: Waiting[] = [
      { what: 'img', url: at('stats', '/typo.svg'), id: 'analytcs', why: 'unknown id' },
      { what: 'img', url: at('evil', '/p.svg'), id: 'media', why: 'address not declared' },
      { what: 'iframe', url: 'javascript:1', id: 'media', why: 'address not http' },
    ]
    expect(await held()).toEqual([
      { what: 'script', url: script('a'), id: 'analytics', why: waits },
      { what: 'script', url: null, id: 'analytics', why: waits },
      { what: 'iframe', url: at('films', '/f'), id: 'films', why: waits },
      { what: 'template', url: null, id: 'media', why: waits },
      ...faults,
    ])
    expect(await gatePage.page.evaluate(`seen.map(${PARTS})`)).toEqual(await held())
    await grant('analytics', 'media')
    expect(await held()).toEqual(faults)
    expect(await gatePage.page.evaluate('seen.length')).toBe(7)
  })

  it('The console names a refused thing once, and says nothing about what only waits', async () => {
    const { open, grant, withdraw, settle, messages, server } = gatePage
    const refused = `<img alt="" data-consent="media" data-src="${server.at('evil', '/p.svg')}">`
    await open({
      body: `${refused}${refused}<iframe data-consent="media" data-src="${server.url}f"></iframe>`,
    })
    await grant('media')
    await withdraw('media')
    await grant('media')
    await settle()
    expect(messages).toHaveLength(1)
    expect(messages[0]).toContain(server.at('evil', '/p.svg'))
    expect(messages[0]).toMatch(/<img data-consent="media">.*: address not declared/)
  })

  it('The list and what is told end at 500, and the gate does not', async () => {
    const { open, grant, page, server } = gatePage
    await open({ body: `<img alt="" data-consent="media" data-src="${server.url}own.svg">`.repeat(700) })
    expect(await held()).toHaveLength(500)
    expect(await page.evaluate<unknown[]>('seen')).toHaveLength(500)
    await grant('media')
    expect(await held()).toEqual([])
    expect(await page.locator('img[src]').count()).toBe(700)
  })

  it('A script that was allowed and waits for its turn is held no longer', async () => {
    const { open, grant, server } = gatePage
    await open({
      body: `<script ${WAITS} src="${server.script('slow', { delay: 400 })}"></script>
        <script ${WAITS} src="${server.script('next')}"></script>`,
    })
    await grant('analytics')
    expect(await held()).toEqual([])
  })
})

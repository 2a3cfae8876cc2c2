import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MODULE_WAITS, note, startGatePage, WAITS, type GatePage } from './gate-page.ts'

const POLICY = "script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'"
const WATCH = `<script nonce="abc">
  violations = []
  document.addEventListener('securitypolicyviolation', event =>
    violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample))
</script>`

let gatePage: GatePage

beforeAll(async () => {
  gatePage = await startGatePage()
})
afterAll(() => gatePage.close())

function body(): string {
  const { script, at } = gatePage.server
  return `<script nonce="abc" ${WAITS} src="${script('external', { delay: 200 })}"></script>
    <script nonce="abc" ${WAITS}>${note('inline')}</script>
    <script nonce="abc" ${WAITS} src="${script('async')}" async></script>
    <script nonce="abc" ${MODULE_WAITS} src="${script('module')}"></script>
    <script nonce="abc" ${MODULE_WAITS}>${note('inline module')}</script>
    <template data-consent="analytics">
      <script nonce="abc" src="${script('external in template')}"></script>
      <script nonce="abc">${note('inline in template')}</script></template>
    <iframe data-consent="media" data-src="${at('films', '/f')}"></iframe>
    <embed type="text/html" data-consent="media" data-src="${at('films', '/embed')}">
    <template data-consent="media"><object type="text/html" data="${at('films', '/object')}"></object></template>
    <script nonce="abc" id="last">window.isDone = 1</script>`
}
const RUNS = 'async, external, inline, external in template, inline in template, module, inline module'.split(
  ', ',
)

describe('a page with a strict policy and Trusted Types', () => {
  it('Under a strict policy with Trusted Types everything marked runs after each grant, and breaks no policy', async () => {
    const { open, page, grant, withdraw, runs, asks, server, messages } = gatePage
    await open({ body: body(), head: WATCH, nonce: 'abc', headers: { 'content-security-policy': POLICY } })
    await grant('analytics', 'media')
    expect(await runs(7)).toEqual(RUNS)
    expect(await asks(7)).toHaveLength(7)
    await withdraw('analytics', 'media')
    server.log.length = 0
    await grant('analytics', 'media')
    // A browser evaluates the module of an address once in a document.
    expect(await runs(13)).toEqual([...RUNS, ...RUNS.filter(id => id !== 'module')])
    await asks(6)
    expect(await page.evaluate('violations')).toEqual([])
    expect(messages).toEqual([])
  })

  it('Under such a policy everything marked that was allowed before runs while the page is parsed', async () => {
    const { open, page, runs, messages } = gatePage
    const headers = { 'content-security-policy': POLICY }
    await open({ body: body(), head: WATCH, nonce: 'abc', headers, allowed: 'analytics media' })
    expect((await runs(7)).toSorted()).toEqual(RUNS.toSorted())
    expect(await page.evaluate('violations')).toEqual([])
    expect(messages).toEqual([])
  })

  it('Where trusted-types does not list latchkey, the scripts in the page still run', async () => {
    const { open, grant, runs } = gatePage
    const { script } = gatePage.server
    await open({
      body: `<script nonce="abc" ${WAITS} src="${script('external')}"></script>
        <script nonce="abc" ${WAITS}>${note('inline')}</script>
        <script nonce="abc" ${WAITS} src="${script('async')}" async></script>
        <template data-consent="analytics"><script nonce="abc" src="${script('in template')}"></script></template>`,
      nonce: 'abc',
      headers: { 'content-security-policy': `${POLICY}; trusted-types other` },
    })
    await grant('analytics')
    expect((await runs(4)).toSorted()).toEqual(['async', 'external', 'in template', 'inline'])
  })

  it('Where script-src is a list of hosts, marked scripts of these hosts run', async () => {
    const { open, grant, runs, server } = gatePage
    const policy = `script-src 'self' ${new URL(server.at('stats', '')).origin}; require-trusted-types-for 'script'`
    await open({
      body: `<script ${WAITS} src="${server.script('one', { delay: 200 })}"></script>
        <script ${WAITS} src="${server.script('two')}"></script>`,
      headers: { 'content-security-policy': policy },
    })
    await grant('analytics')
    expect(await runs(2)).toEqual(['one', 'two'])
    expect(server.log).toHaveLength(2)
  })
})

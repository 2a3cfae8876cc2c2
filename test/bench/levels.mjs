// What each level adds to what a page does, in Chromium: the same page with and without Latchkey, in turn.
import { blocks } from './blocks.mjs'
import { clockOf, withChromium } from './chromium.mjs'
import { bestRatio, inTurn, median, ratio } from './in-turn.mjs'
import { CALLS, INSERTIONS, parsePage } from './work.mjs'

const ROUNDS = 11
/** Calls come in long rounds, which differ less from each other. */
const CALL_ROUNDS = 5
const PAGE_ROUNDS = 25
/** Nothing stands there twice: what comes out between the two is the noise. */
const SET_UPS = ['nothing', 'nothing again', 'mark', 'guard', 'seal']
/** Longer than the rests that Latchkey takes before it looks at what came: its part is in the figures. */
const AFTERWARDS = 150

const pages = new Map(
  SET_UPS.map(id => {
    const { head, body } = id.startsWith('nothing')
      ? { head: '', body: '' }
      : blocks('--level', id, '--banner', 'none')
    return [`/${id.replace(' ', '-')}`, { head, body }]
  }),
)

const answer = ({ url = '/' }, response) => {
  const { pathname, searchParams } = new URL(url, 'http://localhost')
  const page = pages.get(pathname)
  if (!page) return void response.writeHead(404).end()
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(parsePage(page, Number(searchParams.get('nodes') ?? 0)))
}

await withChromium(answer, async (browser, origin) => {
  const open = async id => {
    const page = await (await browser.newContext()).newPage()
    await page.goto(`${origin}/${id.replace(' ', '-')}`)
    return { page, clock: await clockOf(page) }
  }
  const opened = new Map()
  for (const id of SET_UPS) opened.set(id, await open(id))
  console.log(
    `What the levels add, Chromium ${browser.version()}, ${ROUNDS} rounds in turn, ${CALL_ROUNDS} of calls`,
  )
  console.log('  Milliseconds of the main thread; times nothing: median of the rounds (best against best)')

  for (const [title, times, work] of [...INSERTIONS, ...CALLS]) {
    const rounds = INSERTIONS.some(([name]) => name === title) ? ROUNDS : CALL_ROUNDS
    const results = await inTurn(SET_UPS, { rounds }, async id => {
      const { page, clock } = opened.get(id)
      await page.evaluate(prepare)
      const start = await clock()
      await page.evaluate(`(${work})(${times})`)
      await page.waitForTimeout(AFTERWARDS)
      const end = await clock()
      await page.evaluate(() => document.querySelector('#work').remove())
      return end - start
    })
    print(`${title}, ${times.toLocaleString('en')} times`, results, times)
  }

  for (const nodes of [10_000, 0]) {
    const results = await inTurn(SET_UPS, { rounds: PAGE_ROUNDS }, async id => {
      const { page } = opened.get(id)
      await page.goto(`${origin}/${id.replace(' ', '-')}?nodes=${nodes}`)
      // By the time of day: a page that is opened may get a process of its own, with a clock of its own.
      return page.evaluate(() => {
        const [{ responseStart, domInteractive }] = performance.getEntriesByType('navigation')
        return domInteractive - responseStart
      })
    })
    const what = nodes ? `a page of ${nodes.toLocaleString('en')} nodes` : 'the same page without them'
    print(`${what}, from its first byte until it is parsed, by the time of day`, results)
  }
})

/** An empty place that is not shown: drawing takes the same time with us and without, and would hide what we add. */
function prepare() {
  const list = document.createElement('ul')
  list.id = 'work'
  list.hidden = true
  document.body.append(list)
  globalThis.gc()
}

function print(title, results, times) {
  console.log(`  ${title}`)
  const base = results.get('nothing')
  for (const [id, result] of results) {
    const more = ((median(result) - median(base)) * 1e6) / times
    const each = times && id !== 'nothing' ? `${more.toFixed(0).padStart(7)} ns more each` : ''
    console.log(
      `    ${id.padEnd(14)} ${median(result).toFixed(1).padStart(7)} ms   ` +
        `${ratio(result, base).toFixed(2)} (${bestRatio(result, base).toFixed(2)})${each}`,
    )
  }
}

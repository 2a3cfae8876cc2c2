// What observing costs on a page that asks and writes a lot: the same page with and without Latchkey, in turn.
import { readFile } from 'node:fs/promises'
import { blocks } from './blocks.mjs'
import { clockOf, withChromium } from './chromium.mjs'
import { inTurn, median, ratio } from './in-turn.mjs'

const ROUNDS = 11
/** `observed`: an inventory was taken, and what it watches with stays. */
const SET_UPS = ['nothing', 'nothing again', 'mark', 'mark observed', 'guard', 'guard observed']
/** Longer than Latchkey looks about when a page begins. */
const SETTLING = 1500

// Whoever listens to changes of cookies is told of each write, which costs far more than to note it.
const QUIET = `<script>Object.defineProperty(window, 'cookieStore', { value: undefined })</script>`

const pages = new Map(
  SET_UPS.map(id => {
    const { head, body } = id.startsWith('nothing')
      ? { head: '', body: '' }
      : blocks('--level', id.replace(' observed', ''), '--banner', 'none')
    return [
      `/${id.replaceAll(' ', '-')}`,
      `<!doctype html><html lang="en"><head>${QUIET}${head}<title>Page</title></head><body>${body}</body></html>`,
    ]
  }),
)

const answer = async ({ url = '/' }, response) => {
  const file = /^\/latchkey\/([\w.-]+)$/.exec(url)?.[1]
  if (!file) {
    return void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pages.get(url))
  }
  const body = await readFile(new URL(`../../dist/${file}`, import.meta.url))
  response.writeHead(200, { 'content-type': 'text/javascript' }).end(body)
}

const WORK = {
  '5,000 requests of another host, aborted before they start': async () => {
    const signal = AbortSignal.abort()
    for (let index = 0; index < 5000; index++) {
      fetch(`https://odd.example/${index}`, { signal }).catch(() => {})
    }
    await new Promise(resolve => setTimeout(resolve, 50))
  },
  '1,000 cookie writes, 50 names': async () => {
    for (let index = 0; index < 1000; index++) {
      document.cookie = `name${index % 50}=${index}; path=/; max-age=86400`
    }
    await new Promise(resolve => setTimeout(resolve, 50))
  },
}

await withChromium(answer, async (browser, origin) => {
  console.log(`What observing costs, Chromium ${browser.version()}, ${ROUNDS} rounds in turn`)
  console.log('  Milliseconds of the main thread; times nothing: median of the rounds')
  const opened = new Map()
  for (const id of SET_UPS) {
    const page = await (await browser.newContext()).newPage()
    await page.goto(`${origin}/${id.replaceAll(' ', '-')}`)
    if (id.includes('observed')) await page.evaluate('Latchkey.inventory()')
    await page.waitForTimeout(SETTLING)
    opened.set(id, { page, clock: await clockOf(page) })
  }
  for (const [title, work] of Object.entries(WORK)) {
    const results = await inTurn(SET_UPS, { rounds: ROUNDS }, async id => {
      const { page, clock } = opened.get(id)
      const start = await clock()
      await page.evaluate(work)
      return (await clock()) - start
    })
    console.log(`  ${title}`)
    const base = results.get('nothing')
    for (const [id, result] of results) {
      const more = `${median(result).toFixed(1).padStart(8)} ms   ${ratio(result, base).toFixed(2)}`
      console.log(`    ${id.padEnd(16)} ${more}`)
    }
  }
  const { page, clock } = opened.get('guard observed')
  const before = await clock()
  const count = await page.evaluate('Latchkey.inventory().then(({ observed }) => observed.length)')
  console.log(`  An inventory taken then, of ${count} things: ${((await clock()) - before).toFixed(1)} ms`)
})

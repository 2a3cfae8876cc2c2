// What observing costs on a page that asks and writes a lot: the same page with and without Latchkey, in turn.
import { blocks } from './blocks.mjs'
import { clockOf, withChromium } from './chromium.mjs'
import { inTurn, median, ratio } from './in-turn.mjs'

const ROUNDS = 5
const REQUESTS = 5000
const WRITES = 1000
/** `observed`: an inventory was taken, and what it watches with stays. */
const SET_UPS = ['nothing', 'nothing again', 'mark', 'mark observed', 'guard', 'guard observed']
/** Longer than the browser takes to tell its observers. */
const AFTERWARDS = 200

const pages = new Map(
  SET_UPS.map(id => {
    const { head, body } = id.startsWith('nothing')
      ? { head: '', body: '' }
      : blocks('--level', id.replace(' observed', ''), '--banner', 'none')
    return [
      `/${id.replaceAll(' ', '-')}`,
      `<!doctype html><html lang="en"><head>${head}<title>Page</title></head><body>${body}</body></html>`,
    ]
  }),
)

const answer = async ({ url = '/' }, response) => {
  const { pathname } = new URL(url, 'http://localhost')
  const file = /^\/latchkey\/([\w.-]+)$/.exec(pathname)?.[1]
  if (file) {
    const { readFile } = await import('node:fs/promises')
    const body = await readFile(new URL(`../../dist/${file}`, import.meta.url))
    return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(body)
  }
  const page = pages.get(pathname)
  response.writeHead(page ? 200 : 204, { 'content-type': 'text/html; charset=utf-8' }).end(page)
}

const WORK = {
  [`${REQUESTS.toLocaleString('en')} requests of another host`]: [REQUESTS, ask],
  [`${WRITES.toLocaleString('en')} cookie writes, 50 names`]: [WRITES, write],
}

await withChromium(answer, async (browser, origin) => {
  console.log(`What observing costs, Chromium ${browser.version()}, ${ROUNDS} rounds in turn`)
  console.log('  Milliseconds of the main thread; times nothing: median of the rounds')
  const taken = []
  for (const [title, [times, work]] of Object.entries(WORK)) {
    const results = await inTurn(SET_UPS, { rounds: ROUNDS, warmUp: 1 }, async id => {
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.goto(`${origin}/${id.replaceAll(' ', '-')}`)
      if (id.includes('observed')) await page.evaluate('Latchkey.inventory()')
      const clock = await clockOf(page)
      const start = await clock()
      await page.evaluate(work, [times, origin.replace('localhost', 'other.localhost')])
      await page.waitForTimeout(AFTERWARDS)
      const cost = (await clock()) - start
      if (id === 'guard observed') {
        const before = await clock()
        await page.evaluate('Latchkey.inventory()')
        taken.push((await clock()) - before)
      }
      await context.close()
      return cost
    })
    console.log(`  ${title}`)
    const base = results.get('nothing')
    for (const [id, result] of results) {
      console.log(
        `    ${id.padEnd(16)} ${median(result).toFixed(1).padStart(8)} ms   ${ratio(result, base).toFixed(2)}`,
      )
    }
    console.log(`    an inventory taken then: ${median(taken.splice(0)).toFixed(1)} ms`)
  }
})

async function ask([times, host]) {
  for (let done = 0; done < times; done += 100) {
    await Promise.all(
      Array.from({ length: 100 }, (_, index) => fetch(`${host}/asked/${done + index}`, { mode: 'no-cors' })),
    )
  }
}

function write([times]) {
  for (let index = 0; index < times; index++) {
    document.cookie = `name${index % 50}=${index}; path=/; max-age=86400`
  }
}

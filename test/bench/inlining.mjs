// What it costs until something shows, in Chromium on a slow network: the gate inline against the gate as a file.
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { blocks, landlord } from './blocks.mjs'
import { withChromium } from './chromium.mjs'
import { bestRatio, inTurn, median, ratio } from './in-turn.mjs'

const ROUNDS = 11
/** How long the browser lets each answer wait, and how fast it lets it come. */
const NETWORKS = [
  { latency: 150, bytesPerSecond: -1 },
  { latency: 150, bytesPerSecond: 200_000 },
]

const LEVEL = 'guard'
const BARRIER = '<meta http-equiv="Content-Security-Policy" content="base-uri *">'
const MANIFEST = JSON.stringify(landlord).replaceAll('<', '\\u003c')
const GATE = `<script type="application/json" id="latchkey-manifest">${MANIFEST}</script>
<script src="/latchkey/latchkey.js" data-level="${LEVEL}"></script>`
const STYLE_HINT = '<link rel="preload" as="style" href="/site.css">'
const HINTS = `<link rel="preload" as="script" href="/latchkey/latchkey.js">${STYLE_HINT}`
const HINT_HEADER = '</latchkey/latchkey.js>; rel=preload; as=script, </site.css>; rel=preload; as=style'

const SNIPPET = blocks('--level', LEVEL)

/** Nothing stands there twice: what comes out between the two is the noise. */
const SET_UPS = {
  nothing: {},
  'nothing again': {},
  'gate as a file': { head: GATE },
  'barrier, gate as a file': { head: BARRIER + GATE },
  'the same, hints before the barrier': { head: HINTS + BARRIER + GATE },
  'the same, hints in a Link header': { head: BARRIER + GATE, link: HINT_HEADER },
  'snippet: barrier, gate inline': SNIPPET,
  'the snippet, a hint before it': { ...SNIPPET, head: STYLE_HINT + SNIPPET.head },
}
const ids = Object.keys(SET_UPS)

const STYLE = 'main{max-width:40rem;margin:auto}.card{border:1px solid #888;padding:1rem}\n'
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><rect width="400" height="200"/></svg>'

/** What stands at an address: its type, its text, its hints. */
function answerTo(path) {
  if (path === '/site.css') return ['text/css', STYLE]
  if (path === '/home.svg') return ['image/svg+xml', PICTURE]
  const file = /^\/latchkey\/([\w.]+)$/.exec(path)?.[1]
  if (file) return ['text/javascript', readFileSync(new URL(`../../dist/${file}`, import.meta.url))]
  const setUp = SET_UPS[ids[Number(path.slice(1))]]
  return setUp && ['text/html; charset=utf-8', pageOf(setUp), setUp.link]
}

function pageOf({ head = '', body = '' }) {
  const paragraph = '<p class="card">Two bedrooms, a garden, and a bus to town every ten minutes.</p>\n'
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}<title>Homes</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/site.css"></head>
<body>${body}<main><h1>Homes</h1><img src="/home.svg" alt="" width="400" height="200">
${paragraph.repeat(20)}<a href="#latchkey-settings">Cookie settings</a></main></body></html>`
}

const bodies = new Map()

function answer({ url = '/' }, response) {
  const [type, text, link] = answerTo(url) ?? []
  if (!type) return void response.writeHead(404).end()
  const body = bodies.get(url) ?? brotliCompressSync(text)
  bodies.set(url, body)
  response.writeHead(200, { 'content-type': type, 'content-encoding': 'br', ...(link && { link }) }).end(body)
}

await withChromium(answer, async (browser, origin) => {
  console.log(
    `First contentful paint, Chromium ${browser.version()}, ${ROUNDS} first visits in turn, \`${LEVEL}\`, brotli`,
  )
  console.log('  Median; times nothing: median of the rounds (best against best)')
  for (const network of NETWORKS) {
    const results = await inTurn(ids, { rounds: ROUNDS, warmUp: 1 }, id =>
      visit(browser, `${origin}/${ids.indexOf(id)}`, network),
    )
    print(network, results)
  }
})

async function visit(browser, address, { latency, bytesPerSecond }) {
  // An empty profile: nothing comes from a cache.
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    })
    await page.goto(address)
    return await page.evaluate(firstPaint)
  } finally {
    await context.close()
  }
}

function print({ latency, bytesPerSecond }, results) {
  const speed = bytesPerSecond < 0 ? 'then at full speed' : `then ${bytesPerSecond / 1000} kB/s`
  console.log(`  ${latency} ms before each answer, ${speed}`)
  const base = results.get('nothing')
  for (const [id, times] of results) {
    const size = bodies.get(`/${ids.indexOf(id)}`).length.toLocaleString('en')
    console.log(
      `    ${id.padEnd(36)} ${median(times).toFixed(0).padStart(5)} ms   ` +
        `${ratio(times, base).toFixed(2)} (${bestRatio(times, base).toFixed(2)})   page ${size.padStart(6)} B`,
    )
  }
}

/** From the start of the navigation. */
function firstPaint() {
  return new Promise(resolve => {
    const observer = new PerformanceObserver(list => {
      const [entry] = list.getEntriesByName('first-contentful-paint')
      if (entry) resolve(entry.startTime)
    })
    observer.observe({ type: 'paint', buffered: true })
  })
}

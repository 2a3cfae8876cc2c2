// How long the annex of a large site takes, as rows and as HTML: twice the cookies should take about twice as long.
import { createJiti } from 'jiti'

const jiti = createJiti(import.meta.url)
const { annexRows } = await jiti.import('../../src/annex/annex-rows.ts')
const { renderAnnex } = await jiti.import('../../src/annex/render.ts')

const CATEGORIES = ['necessary', 'preferences', 'analytics', 'media', 'sharing', 'marketing']
const RUNS = 9

/** A third of the rows in groups of five, ten services, texts in two languages. */
function manifestOf(count) {
  const services = Object.fromEntries(
    Array.from({ length: 10 }, (_, n) => [
      `service-${n}`,
      { name: `Service ${n}`, provider: `Provider ${n}`, category: CATEGORIES[n % 6], country: 'US' },
    ]),
  )
  const cookies = Array.from({ length: count }, (_, n) => ({
    name: n % 4 ? `cookie_${n}` : [`cookie_${n}`, `other_${n}`],
    purpose: { en: `Does what number ${n} is for.`, cy: `Yn gwneud gwaith rhif ${n}.` },
    expiry: n % 2 ? '2 years' : 'session',
    where: n % 3 ? 'Website' : 'MyOnline',
    ...(n % 5 ? { category: CATEGORIES[n % 6] } : { service: `service-${n % 10}` }),
    ...(n % 15 < 5 ? { group: `group-${Math.floor(n / 15)}` } : {}),
  }))
  return { services, cookies }
}

/** The best of some runs: what else the machine does only makes them longer. */
function best(work) {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return Math.min(...times)
}

const columns = 'cookie where expiry information category provider basis country choice'
for (const count of [1250, 2500, 5000]) {
  const manifest = manifestOf(count)
  const rows = best(() => annexRows(manifest, { columns }))
  const html = best(() => renderAnnex(manifest, { columns }))
  console.log(
    `annex of ${count} cookies, nine columns: rows ${rows.toFixed(1)} ms, HTML ${html.toFixed(1)} ms`,
  )
}

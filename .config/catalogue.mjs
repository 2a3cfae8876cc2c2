// What is known of other people's products, from two open lists, in the form that src/known reads. `npm run catalogue`
// writes it again after one of the lists has a new version; a test holds it to the installed ones.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const CATALOGUE = new URL('../src/known/catalogue.json', import.meta.url)

/** What a list calls a product, and what it does for a site. What is needed, only a landlord can say. */
const KINDS = {
  Marketing: 'marketing',
  Analytics: 'analytics',
  Security: 'security',
  ad: 'marketing',
  marketing: 'marketing',
  analytics: 'analytics',
  social: 'social',
  cdn: 'cdn',
  video: 'video',
  'tag-manager': 'tag-manager',
  hosting: 'platform',
  'customer-success': 'chat',
  'consent-provider': 'consent',
}

/** A shorter pattern takes in what others have named: `cap*` is no more than a guess. */
const LEAST = 4
/** Without a sign that parts it from what follows, a pattern must say more. */
const LEAST_WITHOUT_SIGN = 8

/** @returns the whole file, as text */
export function catalogueText() {
  const lines = list => `[\n${list.map(entry => JSON.stringify(entry)).join(',\n')}\n]`
  return `{\n"names": ${lines(named())},\n"hosts": ${lines(hosted())}\n}\n`
}

/** Products by the names that they store: `[product, company, kind, more, [[name, expiry], …]]`. */
function named() {
  // A package of its own does not exist; this one carries it, and exports it to nobody.
  const file = new URL(
    '../node_modules/@slashgear/gdpr-cookie-scanner/dist/data/open-cookie-database.json',
    import.meta.url,
  )
  /** @type {Record<string, Record<string, string>[]>} */
  const database = JSON.parse(readFileSync(file, 'utf8'))
  return Object.entries(database)
    .map(([product, rows]) => {
      const { dataController = '', privacyLink = '' } = rows.find(row => row.privacyLink) ?? rows[0] ?? {}
      const names = new Map(
        rows.flatMap(({ cookie = '', wildcardMatch, retentionPeriod = '' }) => {
          // Some rows write the star themselves.
          const name = cookie.trim().replace(/\*$/, '')
          const isPattern = wildcardMatch === '1' || cookie.trim().endsWith('*')
          if (!/^[\x21-\x29\x2b-\x7e]+$/.test(name) || (isPattern && isTooShort(name))) return []
          return [[isPattern ? `${name}*` : name, expiryOf(retentionPeriod)]]
        }),
      )
      return [
        product,
        dataController.trim(),
        kindOf(rows.map(row => row.category)),
        webAddress(privacyLink),
        [...names],
      ]
    })
    .filter(([product, , , , names]) => product && names.length)
    .sort(byName)
}

/** Products by their hosts: `[product, company, kind, more, [host, …]]`. */
function hosted() {
  const { entities } = require('third-party-web/nostats-subset')
  return entities
    .map(({ name, company, categories, homepage, domains }) => [
      name,
      company,
      kindOf(categories),
      webAddress(homepage ?? ''),
      // A pattern of that list takes in the name itself, and one of ours does not.
      domains.flatMap(domain => (domain.startsWith('*.') ? [domain.slice(2), domain] : [domain])),
    ])
    .sort(byName)
}

/** @param {string} prefix */
function isTooShort(prefix) {
  return prefix.length < (/.[-_.:]/.test(prefix) ? LEAST : LEAST_WITHOUT_SIGN)
}

/** What most of its rows are called. @param {(string | undefined)[]} categories */
function kindOf(categories) {
  /** @type {Map<string, number>} */
  const counts = new Map()
  for (const category of categories) {
    const kind = KINDS[category ?? ''] ?? 'other'
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 'other'
}

const UNITS = {
  sec: 'second',
  second: 'second',
  min: 'minute',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
}

/** A lifetime as a manifest says it; empty for what says nothing of that kind. @param {string} text */
function expiryOf(text) {
  const said = text.trim().toLowerCase()
  if (/^(session|end of session.*)$/.test(said)) return 'session'
  if (/^(forever|unlimited|persistent|never|local storage)$/.test(said)) return 'until cleared'
  const [, count, word = ''] = /^([1-9]\d*) (\w+?)s?$/.exec(said) ?? []
  const unit = UNITS[word]
  return count && unit ? `${Number(count)} ${unit}${count === '1' ? '' : 's'}` : ''
}

/** @param {string} address */
function webAddress(address) {
  return /^https?:\/\/[^\s"<>]+$/.test(address.trim()) ? address.trim() : ''
}

function byName([one], [other]) {
  return one < other ? -1 : one > other ? 1 : 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(CATALOGUE, catalogueText())

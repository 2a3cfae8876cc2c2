const METHODS = ['banner', 'panel', 'form', 'embed', 'api', 'moved', null]
const ANSWERS = ['granted', 'refused', 'objected', 'not objected']

const ID = /^[\da-f]{32}$/
const NAME = /^[a-z\d-]{1,64}$/
const MARK = /^[\da-z]{7}$/
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:00\.000Z$/

/** A browser keeps a decision for seven days; one day more for clocks that are wrong. In milliseconds. */
const OLDEST = 8 * 86_400_000
const NEWEST = 86_400_000

/** More ids than any site declares. */
const MOST = 300

/**
 * Reads a decision as Latchkey posts it. Null for anything else: a field that is unknown here is not stored either.
 * @param {unknown} input
 * @param {{ sources: readonly string[], now?: number }} known whose decisions are taken, by origin.
 */
export function readEvent(input, { sources, now = Date.now() }) {
  const { specversion, id, source, type, time, datacontenttype, data, ...rest } = fields(input)
  const { version, rules, by, gpc, lang, answers, fingerprints, ...more } = fields(data)
  const age = now - Date.parse(time)
  const isSound =
    specversion === '1.0' &&
    type === 'latchkey.decision.v1' &&
    datacontenttype === 'application/json' &&
    fits(id, ID) &&
    sources.includes(source) &&
    fits(time, TIME) &&
    age <= OLDEST &&
    age >= -NEWEST &&
    fits(version, /^.{1,32}$/) &&
    fits(rules, /^[\w-]{1,64}$/) &&
    METHODS.includes(by) &&
    typeof gpc === 'boolean' &&
    (lang === null || fits(lang, /^[A-Z\d-]{2,35}$/i)) &&
    isMap(answers, answer => ANSWERS.includes(answer)) &&
    isMap(fingerprints, mark => fits(mark, MARK)) &&
    Object.keys({ ...rest, ...more }).length === 0
  return isSound ? { id, source, time, data: { version, rules, by, gpc, lang, answers, fingerprints } } : null
}

/** @param {unknown} value @returns {Record<string, any>} */
function fields(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}

/** @param {unknown} value @param {RegExp} pattern */
function fits(value, pattern) {
  return typeof value === 'string' && pattern.test(value)
}

/** @param {unknown} value @param {(entry: any) => boolean} isEntry */
function isMap(value, isEntry) {
  const entries = Object.entries(fields(value))
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject && entries.length <= MOST && entries.every(([id, entry]) => NAME.test(id) && isEntry(entry))
}

/**
 * One request to a third party.
 * @typedef {object} Entry
 * @property {number} id Counts up from 1.
 * @property {number} time Milliseconds since 1970.
 * @property {string} method
 * @property {string} host Without the port.
 * @property {string} path Without the query.
 * @property {string} query
 * @property {string} referrer Origin of the page that asked, as far as the browser says.
 */

/**
 * What happened, in order: each request to a third party, and when each of the landlord's sites learnt of a choice.
 * A third party cannot see the landlord's cookies, so 'before a choice' comes from comparing the two.
 */
export function createRequestLog() {
  /** @type {Entry[]} */
  let entries = []
  /** @type {{ time: number, site: string, hasChosen: boolean }[]} */
  let turns = []
  let lastId = 0
  const listeners = new Set()

  /** @param {Entry} entry */
  function withChoice(entry) {
    const before = turns.filter(({ time }) => time <= entry.time)
    const same = before.filter(({ site }) => site === entry.referrer)
    const turn = (same.length ? same : before).at(-1)
    return { ...entry, beforeChoice: !turn?.hasChosen }
  }

  return {
    /** Everything so far, each with whether it came before the visitor's choice. */
    entries: () => entries.map(withChoice),

    /** @param {Omit<Entry, 'id' | 'time'>} request */
    add(request) {
      const entry = { id: ++lastId, time: Date.now(), ...request }
      entries.push(entry)
      for (const listener of listeners) listener(withChoice(entry))
    },

    /**
     * Notes what a page of the landlord's knows about a choice.
     * @param {string} site Origin of that page.
     * @param {boolean} hasChosen
     * @param {number} [time] When, in milliseconds since 1970. Default: now.
     */
    note(site, hasChosen, time = Date.now()) {
      turns = [...turns, { time, site, hasChosen }].sort((one, other) => one.time - other.time)
    },

    /**
     * Calls back for each further request.
     * @param {(entry: Entry & { beforeChoice: boolean }) => void} listener
     * @returns the function that stops it.
     */
    onEntry(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    reset() {
      entries = []
      turns = []
    },
  }
}

import { listCookieNames } from '../browser/cookies.ts'
import { expireCookie } from '../browser/expire-cookie.ts'
import { namesAtOnce } from '../browser/stored-names.ts'
import { createNameOwners } from '../manifest/name-owners.ts'
import type { Visit } from '../visit.ts'
import { WRITERS } from './writers.ts'

/** The switches of Google Analytics that we have set, each with the id for which. */
const switches = new Map<string, string>()

/**
 * Tells known trackers to stop that were allowed and no longer are. Only what the page has is called; nothing is made that
 * was not there but the switches of Google Analytics, which are taken back with the next grant. Never throws.
 * @param withdrawn ids that were allowed and no longer are.
 */
export function stopWriters(
  { declared, choice }: Pick<Visit, 'declared' | 'choice'>,
  withdrawn: readonly string[],
): void {
  const page = window as unknown as Record<string, unknown>
  for (const [name, id] of switches) {
    if (!choice.allows(id)) continue
    switches.delete(name)
    delete page[name]
  }
  if (!withdrawn[0]) return
  const rows = declared.names.filter(
    ({ service, category }) => category && withdrawn.includes(service ?? category),
  )
  const hosts = withdrawn.flatMap(id => declared.services.get(id)?.hosts ?? [])

  for (const { hosts: own, names, call, given } of WRITERS) {
    const isMeant =
      rows.some(({ pattern }) => names.test(pattern)) ||
      hosts.some(host => own.some(name => `.${host.replace('*.', '')}`.endsWith(`.${name}`)))
    if (isMeant) for (const args of given) withoutTrace(() => callWith(call, args))
  }

  const { namesOf } = createNameOwners(declared)
  for (const name of [...listCookieNames(), ...rows.map(({ pattern }) => pattern)]) {
    const [, id] = /^_ga_([A-Z\d]+)$/.exec(name) ?? []
    const row = id && namesOf(name, 'cookie').find(one => rows.includes(one))
    const key = `ga-disable-G-${id}`
    if (!row || page[key] !== undefined) continue
    page[key] = true
    switches.set(key, row.service ?? (row.category as string))
  }
}

/**
 * Does something, and removes what is stored by it: some trackers store that they were told to stop, some for decades. Our
 * record says so already.
 */
function withoutTrace(work: () => void): void {
  const types = ['cookie', 'localStorage', 'sessionStorage'] as const
  const before = types.map(type => new Set(namesAtOnce(type)))
  work()
  types.forEach((type, index) => {
    for (const name of namesAtOnce(type)) {
      if (before[index]?.has(name)) continue
      if (type === 'cookie') expireCookie(name)
      else window[type].removeItem(name)
    }
  })
}

/** Calls a function of the page by its path, where it is one. */
function callWith(path: string, given: readonly unknown[]): void {
  try {
    const [first = '', second] = path.split('.')
    const held = (window as unknown as Record<string, unknown>)[first]
    const target = second ? (held as Record<string, unknown>)[second] : held
    if (typeof target === 'function') Reflect.apply(target, second ? held : window, given)
    else if (path === 'gtag') callWith('dataLayer.push', [argumentsOf(...given)])
  } catch {
    // Not there, or it failed: what it stored is removed all the same.
  }
}

/** Google's queue knows a command by its being an arguments object; an array it takes for something else. */
const argumentsOf: (...given: readonly unknown[]) => unknown = function () {
  // eslint-disable-next-line prefer-rest-params
  return arguments
}

import type { Declared, DeclaredName, DeclaredService } from './declared.ts'
import type { EntryType } from './types.ts'

/** Who is behind an address or a name, by maps and never by a scan: look-ups stand in the path of every request. */
export interface Owners {
  /** Services that an http(s) or ws(s) address belongs to, on any port; none for other schemes. */
  servicesOf(url: URL): readonly DeclaredService[]
  /** Rows that match a name, the strictest first: faulty rows, then what asks, what can be objected to, the rest. */
  namesOf(name: string, type: EntryType): readonly DeclaredName[]
  /** Whether an address is on one of the site's own other hosts. */
  isSite(url: URL): boolean
}

/** Prepares the look-ups for a manifest. */
export function createOwners({ services, siteHosts, names, categories }: Declared): Owners {
  const byHost = new Map<string, DeclaredService[]>()
  for (const service of services.values()) for (const host of service.hosts) add(byHost, host, service)
  const own = new Set(siteHosts)

  // A pattern waits under the literal text at its start or, where it has none, at its end.
  const byName = new Map<string, DeclaredName[]>()
  const lengths = new Set<number>()
  for (const row of names) {
    const parts = row.pattern.split('*')
    const key = parts[0] || '*' + parts.pop()
    lengths.add(key.length)
    add(byName, row.type + key, row)
  }
  const strictness = ({ category }: DeclaredName): number =>
    ['none', 'objects', 'asks', undefined].indexOf(categories.get(category as string)?.kind)

  return {
    servicesOf: url => [...new Set(keysOf(url).flatMap(key => byHost.get(key) || []))],
    isSite: url => keysOf(url).some(key => own.has(key)),
    namesOf(name, type) {
      const found = new Set<DeclaredName>()
      for (const length of lengths) {
        for (const key of [name.slice(0, length), '*' + name.slice(name.length + 1 - length)]) {
          for (const row of byName.get(type + key) || []) if (matches(row.pattern, name)) found.add(row)
        }
      }
      return [...found].sort((a, b) => strictness(b) - strictness(a))
    },
  }
}

function add<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** The declared hosts that an address could fall under: its own, and `*.` before each shorter end of it. */
function keysOf({ protocol, hostname }: URL): string[] {
  // No longer name can be looked up, and a page may hold very long ones.
  if (!/^(http|ws)s?:$/.test(protocol) || hostname.length > 254) return []
  const labels = hostname.replace(/\.$/, '').split('.')
  return labels.map((_, index) => (index ? '*.' : '') + labels.slice(index).join('.'))
}

/** Whether a name fits a pattern whose start is known to fit. Takes the first place for each part, so it is never slow. */
function matches(pattern: string, name: string): boolean {
  const parts = pattern.split('*')
  const last = parts.pop() as string
  let from = 0
  for (const part of parts) {
    const at = name.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return parts[0] === undefined
    ? name === last
    : name.indexOf(last, Math.max(from, name.length - last.length)) >= 0
}

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

  // A pattern waits under the longer of the two literal texts at its ends, so that few wait under one key.
  const byName = new Map<string, DeclaredName[]>()
  const lengths = new Set<number>()
  for (const row of names) {
    const [first, ...rest] = row.pattern.split('*') as [string, ...string[]]
    const last = rest.pop()
    const isLast = last && last.length > first.length
    const literal = isLast ? last : first
    if (last !== undefined) lengths.add(literal.length)
    add(byName, row.type + (last === undefined ? '=' : isLast ? '>' : '<') + literal, row)
  }

  const strictness = ({ category }: DeclaredName): number =>
    ['none', 'objects', 'asks', undefined].indexOf(categories.get(category!)?.kind)

  return {
    servicesOf: url => [...new Set(keysOf(url).flatMap(key => byHost.get(key) ?? []))],
    isSite: url => keysOf(url).some(key => own.has(key)),
    namesOf(name, type) {
      const found = [...(byName.get(type + '=' + name) ?? [])]
      for (const length of lengths) {
        if (length > name.length) continue
        for (const key of ['<' + name.slice(0, length), '>' + name.slice(name.length - length)]) {
          for (const row of byName.get(type + key) ?? []) if (matches(row.pattern, name)) found.push(row)
        }
      }
      return found.sort((a, b) => strictness(b) - strictness(a))
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

/** Takes the first place that fits each part in turn, so that no pattern can make it slow. */
function matches(pattern: string, name: string): boolean {
  const [first, ...parts] = pattern.split('*') as [string, ...string[]]
  const last = parts.pop()!
  let from = first.length
  for (const part of parts) {
    const at = name.indexOf(part, from)
    if (at < 0) return false
    from = at + part.length
  }
  return name.startsWith(first) && name.endsWith(last) && name.length - last.length >= from
}

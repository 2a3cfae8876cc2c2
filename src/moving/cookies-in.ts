import type { Cookies } from './old-choice.ts'

/**
 * The cookies in a text such as `document.cookie`. Where a name stands there more than once with different values, as
 * after a change of the domain, there is one map for each of them, since nobody can say which one counts.
 */
export function cookiesIn(text: string): Cookies[] {
  const values = new Map<string, Set<string>>()
  for (const pair of text.split(/; ?/)) {
    const [, name = '', value = ''] = /^([^=]*)=(.*)$/s.exec(pair) ?? []
    values.set(name, (values.get(name) ?? new Set()).add(value))
  }
  const most = Math.max(...[...values.values()].map(({ size }) => size))
  return Array.from(
    { length: most },
    (_, index) =>
      new Map([...values].map(([name, set]) => [name, [...set][Math.min(index, set.size - 1)] as string])),
  )
}

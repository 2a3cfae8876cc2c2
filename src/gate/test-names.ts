import { MOST } from './held.ts'

/** Tests names of which most come again and few match: to look one up is faster than to read it. */
export function testNames(pattern: RegExp): (name: string) => boolean {
  const others = new Set<string>()
  return name =>
    // A page may make up any number of names.
    !others.has(name) && (pattern.test(name) || (others.size < MOST && !others.add(name)))
}

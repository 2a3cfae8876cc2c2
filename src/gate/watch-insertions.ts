import type { Around, Patch } from './patch.ts'

/** Members through which code puts nodes into a page, and the interfaces that have them. */
const WAYS = /^((append|prepend|insert|replace)(?!Data)|before$|after$|((inn|out)er|set)HTML|surround)/
const TYPES = ['Node', 'Element', 'CharacterData', 'Document', 'DocumentFragment', 'Range'] as const

/**
 * Calls back after code put nodes into the page. An observer of the whole page would be shorter, but it makes every
 * insertion a fifth slower.
 */
export function watchInsertions(patch: Patch, callback: () => void): void {
  const after: Around = (native, self, given) => {
    const result: unknown = Reflect.apply(native, self, given)
    callback()
    return result
  }
  for (const type of TYPES) patch(type, WAYS, after)
}

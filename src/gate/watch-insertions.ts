import type { Around, Patch } from './patch.ts'

/** Members through which code puts nodes into a page, and the interfaces that have them. */
const WAYS =
  /^((append|prepend|insert|replace)(?!Data)|before$|after$|((inn|out)er|set)HTML|surround|moveB|write|(adopt|import)N)/
const TYPES = ['Node', 'Element', 'CharacterData', 'Document', 'DocumentFragment', 'Range'] as const

/**
 * Calls back before code puts nodes into the page, with what it was given, and after. An observer of the whole page would
 * be shorter, but it makes every insertion a fifth slower.
 */
export function watchInsertions(
  patch: Patch,
  before: (given: readonly unknown[]) => void,
  after: () => void,
): void {
  const around: Around = (native, self, given) => {
    before(given)
    const result: unknown = Reflect.apply(native, self, given)
    after()
    return result
  }
  for (const type of TYPES) patch(type, WAYS, around)
}

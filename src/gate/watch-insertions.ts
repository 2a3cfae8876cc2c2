import { MAY_LOAD } from './content-guard.ts'
import type { Around, Patch } from './patch.ts'
import { testNames } from './test-names.ts'

/** Members through which code puts nodes into a page, and the interfaces that have them. */
const WAYS =
  /^((append|prepend|insert|replace)(?!Data)|before$|after$|((inn|out)er|set)HTML|surround|moveB|write|(adopt|import)N)/
const TYPES = 'Node Element CharacterData Document DocumentFragment Range'.split(' ')

/** Whether an element of that name may load something, or show a page of its own. */
export const mayLoad = testNames(MAY_LOAD)

/** Whether something that comes into a page may load, show a page of its own, or hold what does. */
const matters = (given: string | Element | null | undefined): unknown =>
  given &&
  (typeof given === 'string' ? MAY_LOAD.test(given) : given.firstChild !== null || mayLoad(given.localName))

/**
 * Stands around the ways in which code puts nodes into a page. An observer of the whole page would be shorter, but it makes
 * every insertion half again as slow.
 * @param onNodes is told before anything comes.
 * @param around stands around what matters. Default: nothing does.
 */
export function watchInsertions(patch: Patch, onNodes: () => void, around?: Around | false): void {
  for (const type of TYPES) {
    patch(type, WAYS, (native, self, given) => {
      onNodes()
      return around && given.some(matters)
        ? around(native, self, given)
        : (Reflect.apply(native, self, given) as unknown)
    })
  }
}

import { MAY_LOAD } from './content-guard.ts'
import type { Around, Patch } from './patch.ts'
import { testNames } from './test-names.ts'

/** Members through which code puts nodes into a page, and the interfaces that have them. */
const WAYS =
  /^((append|prepend|insert|replace)(?!Data)|before$|after$|((inn|out)er|set)HTML|surround|moveB|write|(adopt|import)N)/
const TYPES = 'Node Element CharacterData Document DocumentFragment Range'.split(' ')

/** Whether an element of that name may load something, or show a page of its own. */
export const mayLoad = testNames(MAY_LOAD)

/**
 * Stands around the ways in which code puts nodes into a page. An observer of the whole page would be shorter, but it makes
 * every insertion half again as slow.
 * @param onNodes is told before anything comes.
 * @param around stands around what matters. Default: nothing does.
 */
export function watchInsertions(patch: Patch, onNodes: () => void, around?: Around | false): void {
  // What most nodes are that load nothing: to know one by it takes a third of what its name takes.
  const harmless = new Set<unknown>([Text, HTMLLIElement, HTMLDivElement, HTMLSpanElement, HTMLAnchorElement])

  const watch: Around = (native, self, given) => {
    onNodes()
    return (around || Reflect.apply)(native, self, given) as unknown
  }
  // All in one, since the minifier would make a function within anew at each call.
  watch.passes = (first, second: string | Element | null | undefined) => {
    // What is put in comes first, unless it is said where.
    const given = second && typeof first === 'string' ? second : (first as typeof second)
    if (around && given) {
      const mayMatter =
        typeof given === 'string'
          ? MAY_LOAD.test(given)
          : !harmless.has(given.constructor) && (given.firstChild || mayLoad(given.localName))
      if (mayMatter) return
      // Most hold nothing, or a few harmless elements. Frames in shadows are none of the window's.
      let child = (given as Element).firstChild && (given as Element).firstElementChild
      while (child && !child.firstElementChild && harmless.has(child.constructor))
        child = child.nextElementSibling
      if (child) return
    }
    onNodes()
    return true
  }
  for (const type of TYPES) patch(type, WAYS, watch)
}

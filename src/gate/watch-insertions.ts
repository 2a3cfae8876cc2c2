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

  /** Whether an element holds others than harmless ones that hold none. Frames in shadows are none of the window's. */
  function holdsMore({ firstElementChild: child }: Element): unknown {
    while (child && !child.firstElementChild && harmless.has(child.constructor))
      child = child.nextElementSibling
    return child
  }
  /** Whether something that comes into a page may load, show a page of its own, or hold what does. */
  const matters = (given: string | Element | null | undefined): unknown =>
    given &&
    (typeof given === 'string'
      ? MAY_LOAD.test(given)
      : harmless.has(given.constructor)
        ? holdsMore(given)
        : given.firstChild || mayLoad(given.localName))

  const watch: Around = (native, self, given) => {
    onNodes()
    return (around || Reflect.apply)(native, self, given) as unknown
  }
  watch.passes = (first, second) => {
    // What is put in comes first, unless it is said where.
    if (around && matters(second && typeof first === 'string' ? second : first)) return
    onNodes()
    return true
  }
  for (const type of TYPES) patch(type, WAYS, watch)
}

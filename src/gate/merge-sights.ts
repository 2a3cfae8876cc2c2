import type { Decided, Noted, SeenAtOnce, Sight, Sights } from './sights.ts'

/** One thing that was seen, the first of its kind between two decisions. */
export interface SeenThing {
  /** The type of entry, the tag, or the kind of request. */
  readonly what: string
  /** The name, or the origin that is asked. */
  readonly name: string
  /** For whom it was refused; undefined: it went ahead. */
  readonly id: string | undefined
  /** Of a cookie that was written as a text: that text without its value. Empty otherwise. */
  readonly attributes: string
  /** How often. */
  count: number
  readonly when: number
  /** Whose stacks say who did it: of the first three times, since several scripts may do the same. */
  readonly errors: Error[]
  /** The address of the page or frame in which it was done. */
  readonly address: string
  readonly isFrame: boolean
}

/** A decision among them: what stands after it was seen after it. */
export interface Turn {
  readonly decision: Decided[0]
  /** Undefined for the one that stood when the page began. */
  readonly by: Decided[1]
  /** Whether the visitor had just done something; undefined where the browser does not tell. */
  readonly isActive: boolean | undefined
  readonly when: number
  /** Whose stack says who decided it, where a script did. */
  readonly error: Error
}

/** What was seen since the page began, in order. */
export interface Seen {
  readonly log: readonly (SeenThing | Turn)[]
  /** How much was seen that there was no room for. */
  readonly lost: number
  /** Made in our own code, each in one of its places: they stand on top of every stack. */
  readonly ownErrors: readonly (Error | undefined)[]
}

/** How much is kept apart: a page may write and ask without end. */
const MOST = 1000

/** Makes an error that knows enough callers: Chromium keeps ten, and what parses HTML has as many of ours above its own. */
function errorOf(maker: ErrorConstructor): Error {
  const { value, writable } = Object.getOwnPropertyDescriptor(maker, 'stackTraceLimit') ?? {}
  // Only what a page cannot have made into a function of its own, or have locked.
  const isOpen = writable && typeof value === 'number'
  if (isOpen) maker.stackTraceLimit = 25
  const error = new maker()
  if (isOpen) maker.stackTraceLimit = value
  return error
}

/**
 * Takes over what the head has noted, and what it notes from now on: the same thing once, and how often.
 * @param decision the standing one.
 */
export function mergeSights(
  sights: Sights,
  decision: Decided[0],
  onViolation: (violation: SecurityPolicyViolationEvent, when: number) => void,
): Seen {
  const log: (SeenThing | Turn)[] = []
  let known: Record<string, SeenThing> = {}
  let lost = sights.count - sights.log.length
  let last: Decided[0] | undefined

  /** @param look gives the whole of it: where it is known well already, no stack need be made. */
  function add(noted: Noted, look: () => Sight): void {
    try {
      const [first] = noted
      if (typeof first === 'string') {
        const [what, name, id, attributes = ''] = noted as SeenAtOnce
        // The time in it differs with each write.
        const key = [what, name, id, attributes.replace(/ \d+:\S+/, '')].join()
        const thing = known[key]
        if (thing) {
          if (thing.count++ < 3) thing.errors.push(look()[4])
        } else if (log[MOST - 1]) lost++
        else {
          const [, address, isFrame, when, error] = look()
          known[key] = { what, name, id, attributes, count: 1, when, errors: [error], address, isFrame }
          log.push(known[key])
        }
      } else if ('blockedURI' in first) onViolation(first, look()[3])
      else {
        known = {}
        last = first
        // Decisions have room of their own: without one, all that follows would seem to have come before it. A page that
        // decides without end fills that too.
        if (log[2 * MOST - 1]) return
        const [, , , when, error, isActive] = look()
        log.push({ decision: first, by: noted[1] as Decided[1], isActive, when, error })
      }
    } catch {
      // As in the head: to note something must not change what is let through.
      lost++
    }
  }

  const early = sights.log.splice(0)
  for (const sight of early) add(sight[0], () => sight)
  sights.see = (noted, realm = window) =>
    add(noted, () => [
      noted,
      realm.location.href,
      realm !== window,
      performance.now(),
      errorOf(sights.Error),
      navigator.userActivation?.isActive,
    ])
  // The head may have had no room for it.
  if (last !== decision) sights.see([decision])
  return {
    log,
    get lost() {
      return lost
    },
    ownErrors: [early[0]?.[4], new sights.Error()],
  }
}

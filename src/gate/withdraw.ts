import { expireCookie } from '../browser/expire-cookie.ts'
import type { DeclaredName } from '../manifest/declared.ts'
import { createNameOwners } from '../manifest/name-owners.ts'
import { text } from '../manifest/text.ts'
import type { Visit } from '../visit.ts'
import type { Left } from './left.ts'
import { canBeTried, outOfReach } from './out-of-reach.ts'
import { stopWriters } from './stop-writers.ts'
import { watchRemoval, type Watch } from './watch-removal.ts'

/** In milliseconds. */
const A_MOMENT = 300

/** How far a withdrawal is. */
interface State {
  left: readonly Left[]
  isBegun: boolean
  /** The one that goes on. */
  watch: Watch | undefined
  readonly listeners: Set<(left: readonly Left[]) => void>
  /** Ids that were allowed in this document and no longer are. */
  readonly withdrawn: Set<string>
  readonly seen: Set<DeclaredName>
}

const states = new WeakMap<Visit, State>()

/** What of a visit is needed. */
type Withdrawing = Pick<Visit, 'declared' | 'choice' | 'note' | 'source'>

/**
 * Does what a decision asks for that refuses something: tells known trackers to stop, removes every declared entry that
 * is not allowed now, and watches for some seconds for what comes back.
 * @param ids that were allowed before. Default: none is known.
 * @param onEnd is told at the end what could not be removed; not where another decision came before.
 * @returns when everything was removed once, as far as it can be: the ids of which nothing was found on this site.
 */
export function withdraw(
  visit: Visit,
  ids: readonly string[] = [],
  onEnd: (left: readonly Left[]) => void = () => {},
): Promise<readonly string[]> {
  const state = stateOf(visit)
  const { declared, choice, note, source }: Withdrawing = visit
  const { allows } = choice
  const withdrawn = ids.filter(id => !allows(id))
  state.isBegun = true
  state.watch?.stop()
  state.watch = undefined
  for (const id of state.withdrawn) if (allows(id)) state.withdrawn.delete(id)
  for (const id of withdrawn) state.withdrawn.add(id)
  stopWriters(visit, withdrawn)
  // What was found after the decision before says nothing of what is allowed now.
  settle(
    state,
    state.left.filter(({ id }) => !allows(id)),
  )

  const rows = declared.names.filter(({ service, category }) => category && !allows(service ?? category))
  // Where nobody has decided there is nothing to tell; what is not allowed is swept.
  if (choice.decision.time === null || !rows[0]) {
    settle(state, [])
    return Promise.resolve([])
  }
  for (const row of rows.filter(canBeTried)) {
    const { path, domain } = row.place
    if (row.pattern !== 'latchkey')
      expireCookie(row.pattern, { path: text(path), domain: text(domain), partitioned: true })
  }
  const unseen = (): Left[] => outOfReach(declared, { ...state, allows, source })
  const watch = watchRemoval(
    { ...createNameOwners(declared), allows },
    {
      types: [...new Set(rows.map(({ type }) => type))].filter(type => !/^(pixel|script)$/.test(type)),
      note,
      onFound: ({ row }) => state.seen.add(row),
      onEnd(left) {
        state.watch = undefined
        settle(state, [...left, ...unseen()])
        onEnd(state.left)
      },
    },
  )
  state.watch = watch
  return watch.removed.then(() => {
    if (state.watch === watch) settle(state, unseen())
    return [...state.withdrawn].filter(id => ![...state.seen].some(({ service }) => service === id))
  })
}

/** Has the watch that goes on look at once; says whether there is one. */
export function lookAgain(visit: Visit): boolean {
  const watch = states.get(visit)?.watch
  watch?.look()
  return watch !== undefined
}

/**
 * Tells what could not be removed, at once and whenever that changes. Where nothing was looked for in this document, that
 * is done first.
 * @returns the function that stops it.
 */
export function followLeft(visit: Visit, listener: (left: readonly Left[]) => void): () => void {
  const { listeners, left, isBegun } = stateOf(visit)
  // A decision that was just made is about to be carried out.
  if (!isBegun) setTimeout(() => states.get(visit)?.isBegun || void withdraw(visit), A_MOMENT)
  const own = listener.bind(null)
  listeners.add(own)
  own(left)
  return () => void listeners.delete(own)
}

function stateOf(visit: Visit): State {
  const state = states.get(visit) ?? {
    left: [],
    isBegun: false,
    watch: undefined,
    listeners: new Set(),
    withdrawn: new Set(),
    seen: new Set(),
  }
  states.set(visit, state)
  return state
}

/** The one place where what is left is known: all who keep or show it are told from here. */
function settle(state: State, left: readonly Left[]): void {
  state.left = left
  state.listeners.forEach(listener => listener(left))
}

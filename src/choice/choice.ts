import type { Declared } from '../manifest/declared.ts'
import { fingerprintOf } from './fingerprint.ts'
import { readDecision } from './read-decision.ts'
import { encodeRecord, type RecordEntry } from './record.ts'
import type { Answer, Choice, Decision, Method } from './types.ts'

/** Where the record is kept. It never throws, but may refuse: then the decision holds for this document. */
export interface RecordStore {
  read(): string | undefined
  /** Keeps a text for a time in milliseconds. */
  write(text: string, lifetime: number): void
}

export interface ChoiceOptions {
  readonly declared: Declared
  readonly store: RecordStore
  /** Whether the browser sends Global Privacy Control. */
  readonly gpc: boolean
  /** In milliseconds since 1970. Default: the browser's clock. */
  readonly now?: () => number
  /** Ids that are allowed for a while and not recorded; kept up to date. Default: none. */
  readonly once?: Set<string>
  /** Whether the document is rendered ahead and nobody sees it: then nothing can be decided. Default: never. */
  readonly isAsleep?: () => boolean
}

/** A category, or a service of one. */
type Owner = { readonly id: string; readonly category?: string }

/** What a verb says about an id; undefined: nothing. */
type Named = (id: string) => boolean | undefined

/** The visitor's choice in this document. None of it throws, whatever the record, the store or a listener does. */
export function createChoice<Id extends string = string>({
  declared,
  store,
  gpc,
  now = Date.now,
  once = new Set(),
  isAsleep = () => false,
}: ChoiceOptions): Choice<Id> {
  const listeners = new Set<(decision: Decision<Id>, by: Method) => void>()
  const { categories, services } = declared
  // What is stored is followed only when it changes: the browser may have refused to keep what holds in this document.
  let stored = store.read()
  let text = stored
  let decision = look()

  function look(): Decision<Id> {
    return readDecision(declared, text, { now: now(), gpc, once, asleep: isAsleep() })
  }

  function update(by: Method = 'api'): void {
    decision = look()
    for (const listener of [...listeners]) {
      try {
        listener(decision, by)
      } catch (error) {
        setTimeout(() => {
          throw error
        })
      }
    }
  }

  function settle(named: Named, by: Method | undefined): void {
    if (isAsleep()) return
    const entries = new Map<string, RecordEntry>()
    const answers: Readonly<Record<string, Answer | undefined>> = decision.answers
    const next = (id: string): boolean => named(id) ?? answers[id] === 'granted'
    // Services first, as the record has them.
    for (const { id, category = id } of [...services.values(), ...categories.values()] as readonly Owner[]) {
      const whole = next(category)
      const said = named(id) ?? named(category)
      if (said !== undefined) once.delete(id)
      // Turning a category off turns off what was allowed in it one by one.
      const granted = named(id) ?? (answers[id] && said !== false ? next(id) : whole)
      if (
        /asks|objects/.test(categories.get(category)?.kind as string) &&
        (id === category || granted !== whole)
      ) {
        entries.set(id, `${granted ? '+' : '-'}${fingerprintOf(declared, id)}`)
      }
    }
    text = encodeRecord({ minutes: Math.floor(now() / 60_000), entries })
    store.write(text, declared.lifetime)
    stored = store.read()
    update(by)
  }

  const reject = (by?: Method): void => settle(() => false, by)

  return {
    get decision() {
      return decision
    },
    allows: id => decision.allowed.includes(id),
    accept: by => settle(() => true, by),
    reject,
    decide(answers: Readonly<Record<string, unknown>>, by) {
      settle(id => {
        const answer = answers?.[id]
        return typeof answer === 'boolean' ? answer : undefined
      }, by)
    },
    withdraw: reject,
    allowOnce(id, by) {
      if (isAsleep() || (!categories.has(id) && !services.has(id))) return
      once.add(id)
      update(by)
    },
    sync(by = 'other') {
      const found = store.read()
      if (found && found !== stored) text = stored = found
      if (JSON.stringify(look()) !== JSON.stringify(decision)) update(by)
    },
    onChange(listener) {
      // Its own, so that one function can listen twice.
      const own = listener.bind(null)
      listeners.add(own)
      return () => void listeners.delete(own)
    },
  }
}

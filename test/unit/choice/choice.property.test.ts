import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createChoice } from '../../../src/choice/choice.ts'
import { fingerprintOf } from '../../../src/choice/fingerprint.ts'
import { readDecision } from '../../../src/choice/read-decision.ts'
import { decodeRecord, encodeRecord } from '../../../src/choice/record.ts'
import type { Choice, Decision } from '../../../src/choice/types.ts'
import type { Declared } from '../../../src/manifest/declared.ts'
import { DAY, declare, declareObjected, HALF_YEAR, MINUTE, NOW, row, service } from './declare.ts'

const IDS = [
  'necessary',
  'preferences',
  'analytics',
  'media',
  'vimeo',
  'youtube',
  'cdn',
  'broken',
  'counting',
  'theme',
  'other',
]

/** Manifests that differ in what visitors would have to be asked about again. */
const MANIFESTS: readonly Declared[] = [
  declare(),
  declareObjected(),
  declare({ services: [service('vimeo', 'media', { country: 'US' }), service('youtube', 'sharing')] }),
  declare({ names: [row('_ga', 'analytics', { seconds: Infinity })] }),
  declare({ categories: [...declare().categories.values()].slice(0, 3) }),
  declare({ categories: [], services: [], names: [] }),
]
const manifests = fc.constantFrom(...MANIFESTS)
const gpc = fc.boolean()
const id = fc.constantFrom(...IDS)
const NEVER = new Set<string>()

/** What is allowed when nobody has said anything. */
const floor = (declared: Declared, gpc: boolean): readonly string[] =>
  readDecision(declared, undefined, { now: NOW, gpc, once: NEVER }).allowed

type Verb = (choice: Choice) => void

const verbs: fc.Arbitrary<Verb> = fc.oneof(
  fc.constant<Verb>(choice => choice.accept()),
  fc.constant<Verb>(choice => choice.reject()),
  fc.constant<Verb>(choice => choice.withdraw()),
  id.map(
    (id): Verb =>
      choice =>
        choice.allowOnce(id),
  ),
  fc.dictionary(id, fc.boolean(), { maxKeys: 5 }).map(
    (answers): Verb =>
      choice =>
        choice.decide(answers),
  ),
  fc.anything().map(
    (noise): Verb =>
      choice =>
        choice.decide(noise as never),
  ),
)

describe('any text as the record', () => {
  const valid = fc
    .tuple(manifests, fc.array(fc.tuple(id, fc.boolean())), fc.integer({ min: -400, max: 400 }))
    .map(([declared, answers, days]) =>
      encodeRecord({
        minutes: Math.floor((NOW + days * DAY) / MINUTE),
        entries: new Map(
          answers.map(
            ([id, granted]) => [id, `${granted ? '+' : '-'}${fingerprintOf(declared, id)}`] as const,
          ),
        ),
      }),
    )
  const mutated = fc.oneof(
    valid,
    fc.tuple(valid, fc.nat(80)).map(([text, length]) => text.slice(0, length)),
    fc
      .tuple(valid, fc.nat(80), fc.string())
      .map(([text, at, noise]) => text.slice(0, at) + noise + text.slice(at)),
    fc
      .tuple(valid, fc.nat(80), fc.constantFrom('+', '-', '.', 'a', ''))
      .map(([text, at, one]) => text.slice(0, at) + one + text.slice(at + 1)),
    valid.map(text => text.replace(/^1/, '2')),
    valid.map(text => text + 'x'.repeat(4096)),
    fc.string(),
    fc.string({ unit: 'binary' }),
  )

  it('never throws, and keeps every id either allowed or not', () => {
    fc.assert(
      fc.property(manifests, mutated, gpc, (declared, text, gpc) => {
        const { allowed } = readDecision(declared, text, { now: NOW, gpc, once: NEVER })
        const known = [...declared.categories.keys(), ...declared.services.keys()]
        expect(known).toEqual(expect.arrayContaining([...allowed]))
        expect(new Set(allowed).size).toBe(allowed.length)
        for (const id of floor(declared, gpc)) {
          // What has no switch stays on, whatever the text says.
          if (declared.categories.get(id)?.kind === 'none') expect(allowed).toContain(id)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('allows nothing on consent but what a current, readable grant in it names', () => {
    fc.assert(
      fc.property(manifests, mutated, gpc, (declared, text, gpc) => {
        const record = decodeRecord(text)
        const age = record ? NOW - record.minutes * MINUTE : NaN
        const isGranted = (id: string | null): boolean => {
          return record?.entries.get(id ?? '') === `+${fingerprintOf(declared, id!)}`
        }
        const { allowed } = readDecision(declared, text, { now: NOW, gpc, once: NEVER })
        for (const id of allowed) {
          const category = declared.services.get(id)?.category ?? id
          if (declared.categories.get(category)?.kind !== 'asks') continue
          expect(isGranted(id) || isGranted(category)).toBe(true)
          expect(age).toBeGreaterThanOrEqual(-5 * MINUTE)
          expect(age).toBeLessThan(HALF_YEAR)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('grants nothing when it is not a record', () => {
    fc.assert(
      fc.property(manifests, fc.string(), gpc, (declared, text, gpc) => {
        fc.pre(!decodeRecord(text))
        const decision = readDecision(declared, text, { now: NOW, gpc, once: NEVER })
        expect(decision.allowed).toEqual(floor(declared, gpc))
        expect(decision.state).toBe('undecided')
      }),
    )
  })
})

describe('a real record that was cut short', () => {
  it('grants nothing when an entry is broken, and never more than it did', () => {
    const answers = fc.dictionary(id, fc.boolean())
    fc.assert(
      fc.property(manifests, answers, fc.nat(150), (declared, answers, length) => {
        let text = ''
        const store = { read: () => text, write: (next: string) => void (text = next) }
        const open = (): Choice => createChoice({ declared, store, gpc: true, now: () => NOW })
        const choice = open()
        choice.decide(answers)
        const whole = text
        text = whole.slice(0, length)
        const { state, allowed } = open().decision
        expect(choice.decision.allowed).toEqual(expect.arrayContaining([...allowed]))
        const isBroken = whole[length] !== '.' && length < whole.length
        if (isBroken) expect([state, allowed]).toEqual(['undecided', floor(declared, true)])
      }),
      { numRuns: 1000 },
    )
  })
})

describe('any sequence of verbs', () => {
  const steps = fc.array(fc.record({ verb: verbs, minutes: fc.integer({ min: -10, max: 300_000 }) }), {
    maxLength: 12,
  })

  it('never throws, and leaves a record from which the next document reads the same decision', () => {
    fc.assert(
      fc.property(
        manifests,
        gpc,
        fc.option(fc.string(), { nil: undefined }),
        steps,
        (declared, gpc, before, steps) => {
          let text = before
          let now = NOW
          const store = { read: () => text, write: (next: string) => void (text = next) }
          const open = (): Choice => createChoice({ declared, store, gpc, now: () => now })
          const choice = open()
          for (const { verb, minutes } of steps) {
            now += minutes * MINUTE
            verb(choice)
            expect(choice.decision.gpc).toBe(gpc)
          }
          // What was allowed once, and the time that has passed since, are the only things that a document has to itself.
          choice.reject()
          for (const { verb } of steps) if (!isOnce(verb)) verb(choice)
          expect(open().decision).toEqual(choice.decision)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('records each category with a switch once, and nothing that has none or is unknown', () => {
    fc.assert(
      fc.property(manifests, steps, (declared, steps) => {
        let text: string | undefined
        const store = { read: () => text, write: (next: string) => void (text = next) }
        const choice = createChoice({ declared, store, gpc: false, now: () => NOW })
        for (const { verb } of steps) verb(choice)
        const entries = decodeRecord(text)?.entries
        if (!entries) return
        const switched = [...declared.categories.values()]
          .filter(({ kind }) => kind !== 'none')
          .map(({ id }) => id)
        const exceptions = entries.size - switched.length
        expect([...entries.keys()].slice(exceptions)).toEqual(switched)
        for (const id of [...entries.keys()].slice(0, exceptions)) {
          const category = declared.services.get(id)?.category ?? ''
          expect(switched).toContain(category)
          expect(entries.get(id)?.[0]).toBe(entries.get(category)?.[0] === '+' ? '-' : '+')
        }
      }),
    )
  })

  it('ends with nothing on but what has no switch, whenever it ends with a refusal', () => {
    fc.assert(
      fc.property(
        manifests,
        gpc,
        steps,
        fc.constantFrom('reject', 'withdraw'),
        (declared, gpc, steps, last) => {
          let text: string | undefined
          const store = { read: () => text, write: (next: string) => void (text = next) }
          const choice = createChoice({ declared, store, gpc, now: () => NOW })
          for (const { verb } of steps) verb(choice)
          choice[last as 'reject']()
          expect(switchedOn(declared, choice.decision)).toEqual([])
          expect(choice.decision.asks).toEqual([])
          expect(choice.decision.tells).toEqual([])
        },
      ),
    )
  })
})

function isOnce(verb: Verb): boolean {
  let called = false
  const spy = { allowOnce: () => (called = true) }
  verb(new Proxy({} as Choice, { get: (_target, name) => (name === 'allowOnce' ? spy.allowOnce : () => {}) }))
  return called
}

function switchedOn(declared: Declared, { allowed }: Decision): string[] {
  return allowed.filter(
    id => declared.categories.get(declared.services.get(id)?.category ?? id)?.kind !== 'none',
  )
}

import { describe, expect, it } from 'vitest'
import { fingerprintOf } from '../../../src/choice/fingerprint.ts'
import { readDecision, type Circumstances } from '../../../src/choice/read-decision.ts'
import { encodeRecord } from '../../../src/choice/record.ts'
import type { Declared } from '../../../src/manifest/declared.ts'
import { DAY, declare, declareObjected, HALF_YEAR, MINUTE, NOW, row, service } from './declare.ts'

/** The record of somebody who answered at a time, upon this manifest: `analytics+ media-`. */
function recordOf(declared: Declared, answers: string, at = NOW): string {
  const entries = new Map(
    answers.split(' ').map(answer => {
      const id = answer.slice(0, -1)
      return [id, `${answer.endsWith('+') ? '+' : '-'}${fingerprintOf(declared, id)}`] as const
    }),
  )
  return encodeRecord({ minutes: at / MINUTE, entries })
}

const calm: Circumstances = { now: NOW, gpc: false, once: new Set() }
const read = (declared: Declared, text?: string, circumstances: Partial<Circumstances> = {}) =>
  readDecision(declared, text, { ...calm, ...circumstances })

const ALL_REFUSED = 'preferences- analytics- media- sharing- marketing-'

describe('without a record', () => {
  it('allows what has no switch, with its services, and asks about the rest', () => {
    expect(read(declare())).toEqual({
      state: 'undecided',
      time: null,
      allowed: ['necessary', 'cdn'],
      asks: ['preferences', 'analytics', 'media', 'sharing', 'marketing'],
      tells: [],
      gpc: false,
      answers: {},
    })
  })

  it('allows what visitors may object to, and tells them', () => {
    const decision = read(declareObjected())
    expect(decision.allowed).toEqual(['necessary', 'counting', 'theme', 'cdn'])
    expect(decision.tells).toEqual(['counting', 'theme'])
  })

  it('takes Global Privacy Control as an objection, and records no refusal', () => {
    const decision = read(declareObjected(), undefined, { gpc: true })
    expect(decision.allowed).toEqual(['necessary', 'cdn'])
    expect(decision).toMatchObject({
      state: 'undecided',
      gpc: true,
      answers: {},
      tells: ['counting', 'theme'],
    })
  })

  it('is decided upon nothing where the manifest is empty', () => {
    const declared = declare({ categories: [], services: [], names: [] })
    expect(read(declared)).toMatchObject({ state: 'undecided', allowed: [], asks: [], tells: [] })
  })
})

describe('with a record', () => {
  const declared = declare()

  it('allows what was granted, with its services, and asks nothing', () => {
    const text = recordOf(declared, 'preferences- analytics+ media- sharing- marketing-')
    expect(read(declared, text)).toEqual({
      state: 'decided',
      time: NOW,
      allowed: ['necessary', 'analytics', 'google-analytics', 'cdn'],
      asks: [],
      tells: [],
      gpc: false,
      answers: {
        preferences: 'refused',
        analytics: 'granted',
        media: 'refused',
        sharing: 'refused',
        marketing: 'refused',
      },
    })
  })

  it('allows a service that is an exception to its refused category', () => {
    const { allowed, answers } = read(declared, recordOf(declared, `${ALL_REFUSED} vimeo+`))
    expect(allowed).toEqual(['necessary', 'vimeo', 'cdn'])
    expect(answers.vimeo).toBe('granted')
  })

  it('keeps out a service that is an exception to its granted category', () => {
    const text = recordOf(declared, 'preferences- analytics- media+ sharing- marketing- vimeo-')
    expect(read(declared, text).allowed).toEqual(['necessary', 'media', 'youtube', 'cdn'])
  })

  it('does not let entries touch what has no switch', () => {
    const text = recordOf(declared, `${ALL_REFUSED} necessary- cdn-`)
    const { allowed, answers } = read(declared, text)
    expect(allowed).toEqual(['necessary', 'cdn'])
    expect(answers).not.toHaveProperty('necessary')
    expect(answers).not.toHaveProperty('cdn')
  })

  it('ignores ids that the manifest does not know, and a faulty service', () => {
    const text = recordOf(declared, `${ALL_REFUSED} broken+ constructor+ tracking+`)
    expect(read(declared, text).allowed).toEqual(['necessary', 'cdn'])
  })

  it('keeps answers where no inherited name can be taken for one', () => {
    const answers: Readonly<Record<string, unknown>> = read(declared, recordOf(declared, ALL_REFUSED)).answers
    expect(answers.constructor).toBeUndefined()
    expect('toString' in answers).toBe(false)
  })

  it('takes a plus on statistics as told, and a minus as an objection', () => {
    const objected = declareObjected()
    const text = recordOf(objected, `${ALL_REFUSED} counting+ theme-`)
    expect(read(objected, text)).toMatchObject({
      state: 'decided',
      allowed: ['necessary', 'counting', 'cdn'],
      tells: [],
      answers: { counting: 'granted', theme: 'refused' },
    })
  })

  it('lets a later answer win over Global Privacy Control', () => {
    const objected = declareObjected()
    const text = recordOf(objected, 'preferences- analytics+ media- sharing- marketing- counting+ theme+')
    const { allowed } = read(objected, text, { gpc: true })
    expect(allowed).toEqual(['necessary', 'analytics', 'counting', 'theme', 'google-analytics', 'cdn'])
  })

  it('tells again where only a word about statistics is missing, and stays decided', () => {
    const objected = declareObjected()
    expect(read(objected, recordOf(objected, `${ALL_REFUSED} theme+`))).toMatchObject({
      state: 'decided',
      tells: ['counting'],
    })
  })
})

describe('when the manifest has changed since', () => {
  const before = declare()
  const changed = declare({ services: [...before.services.values(), service('dailymotion', 'media')] })

  it('asks again about that category alone, and shuts it until then', () => {
    const text = recordOf(before, 'preferences+ analytics+ media+ sharing- marketing-')
    expect(read(changed, text)).toMatchObject({
      state: 'outdated',
      time: NOW,
      asks: ['media'],
      allowed: ['necessary', 'preferences', 'analytics', 'google-analytics', 'cdn'],
    })
  })

  it('does not hold the outdated grant as an answer', () => {
    const text = recordOf(before, 'preferences+ analytics+ media+ sharing- marketing-')
    expect(read(changed, text).answers).not.toHaveProperty('media')
  })

  it('keeps an exception whose service has not changed', () => {
    expect(read(changed, recordOf(before, `${ALL_REFUSED} vimeo+`)).allowed).toContain('vimeo')
  })

  it('drops the grant of a service that has changed', () => {
    const services = [service('vimeo', 'media', { country: 'US' })]
    expect(read(declare({ services }), recordOf(before, `${ALL_REFUSED} vimeo+`)).allowed).toEqual([
      'necessary',
    ])
  })

  it('keeps the refusal of a service that has changed, even where its category is granted anew', () => {
    const moved = declare({ services: [service('vimeo', 'sharing')] })
    const old = encodeRecord({
      minutes: NOW / MINUTE,
      entries: new Map([
        ['sharing', `+${fingerprintOf(moved, 'sharing')}`] as const,
        ['vimeo', `-${fingerprintOf(before, 'vimeo')}`] as const,
      ]),
    })
    expect(read(moved, old).allowed).toEqual(['necessary', 'sharing'])
  })

  it('drops the grant of a service that has moved to another category', () => {
    const moved = declare({ services: [service('vimeo', 'marketing')], names: [] })
    expect(read(moved, recordOf(before, `${ALL_REFUSED} vimeo+`)).allowed).not.toContain('vimeo')
  })

  it('keeps an objection, of which nobody need be told again', () => {
    const old = declareObjected()
    const grown = declare({
      categories: [...old.categories.values()],
      names: [row('n', 'counting', { seconds: 60 })],
    })
    const decision = read(grown, recordOf(old, `${ALL_REFUSED} counting- theme+`))
    expect(decision.allowed).not.toContain('counting')
    expect(decision.tells).toEqual([])
  })

  it('asks about a category that is new', () => {
    const text = recordOf(before, 'preferences+ analytics+ media+ sharing+')
    expect(read(before, text)).toMatchObject({ state: 'outdated', asks: ['marketing'] })
  })
})

describe('the time of a record', () => {
  const declared = declare()
  const text = recordOf(declared, 'preferences+ analytics+ media+ sharing+ marketing+')

  it.each([
    ['the same minute', 0, 'decided'],
    ['five minutes in the future', -5 * MINUTE, 'decided'],
    ['more than five minutes in the future', -5 * MINUTE - 1, 'undecided'],
    ['years in the future', -3000 * DAY, 'undecided'],
    ['the last moment of its lifetime', HALF_YEAR - 1, 'decided'],
    ['the end of its lifetime', HALF_YEAR, 'undecided'],
    ['long after its lifetime', 30_000 * DAY, 'undecided'],
  ] as const)('in %s makes it count or not', (_when, age, state) => {
    const decision = read(declared, text, { now: NOW + age })
    expect(decision.state).toBe(state)
    expect(decision.allowed.includes('marketing')).toBe(state === 'decided')
  })

  it.each([NaN, Infinity, -Infinity])('shuts when the clock says %d', now => {
    expect(read(declared, text, { now })).toMatchObject({ state: 'undecided', allowed: ['necessary', 'cdn'] })
  })

  it('ends for refusals too', () => {
    const refused = recordOf(declared, ALL_REFUSED)
    expect(read(declared, refused, { now: NOW + HALF_YEAR }).asks).toHaveLength(5)
  })
})

describe('what is allowed once', () => {
  const declared = declare()

  it('is allowed without an answer', () => {
    const decision = read(declared, undefined, { once: new Set(['vimeo']) })
    expect(decision.allowed).toEqual(['necessary', 'vimeo', 'cdn'])
    expect(decision).toMatchObject({ state: 'undecided', answers: {} })
  })

  it('covers the services of a category, save those that were refused by name', () => {
    const once = new Set(['media'])
    expect(read(declared, undefined, { once }).allowed).toEqual([
      'necessary',
      'media',
      'vimeo',
      'youtube',
      'cdn',
    ])
    const text = recordOf(declared, `${ALL_REFUSED} vimeo-`)
    expect(read(declared, text, { once }).allowed).toEqual(['necessary', 'media', 'youtube', 'cdn'])
  })

  it('never opens what is unknown or faulty', () => {
    const once = new Set(['broken', 'unknown', 'constructor'])
    expect(read(declared, undefined, { once }).allowed).toEqual(['necessary', 'cdn'])
  })
})

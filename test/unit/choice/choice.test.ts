import { describe, expect, it, vi } from 'vitest'
import { browse } from './browse.ts'
import { declare, declareObjected, HALF_YEAR, NOW, service } from './declare.ts'

describe('accepting', () => {
  it('turns everything with a switch on, and asks no more', () => {
    const { open, answers } = browse()
    const choice = open()
    choice.accept()
    expect(choice.decision).toMatchObject({ state: 'decided', time: NOW, asks: [], tells: [] })
    expect(['analytics', 'vimeo', 'marketing', 'cdn'].map(choice.allows)).toEqual([true, true, true, true])
    expect(answers()).toBe('preferences+ analytics+ media+ sharing+ marketing+')
  })

  it('never opens a faulty service or an unknown id', () => {
    const choice = browse().open()
    choice.accept()
    expect(['broken', 'unknown', 'constructor', ''].map(choice.allows)).toEqual([false, false, false, false])
  })

  it('keeps the record for the lifetime that the manifest says', () => {
    const { open, kept } = browse()
    open().accept()
    expect(kept.lifetime).toBe(HALF_YEAR)
  })

  it('clears exceptions', () => {
    const { open, answers } = browse()
    const choice = open()
    choice.decide({ media: true, vimeo: false })
    choice.accept()
    expect(answers()).toBe('preferences+ analytics+ media+ sharing+ marketing+')
  })
})

describe.each(['reject', 'withdraw'] as const)('%s', verb => {
  it('turns everything with a switch off, and asks no more', () => {
    const { open, answers } = browse(declareObjected())
    const choice = open()
    choice.accept()
    choice.decide({ vimeo: false })
    choice[verb]()
    expect(choice.decision).toMatchObject({
      state: 'decided',
      allowed: ['necessary', 'cdn'],
      asks: [],
      tells: [],
    })
    expect(answers()).toBe('preferences- analytics- media- sharing- marketing- counting- theme-')
  })

  it('ends what was allowed once', () => {
    const choice = browse().open()
    choice.allowOnce('media')
    choice[verb]()
    expect(choice.allows('vimeo')).toBe(false)
  })
})

describe('deciding', () => {
  it('turns what nobody has decided off', () => {
    const { open, answers } = browse()
    open().decide({ analytics: true })
    expect(answers()).toBe('preferences- analytics+ media- sharing- marketing-')
  })

  it('keeps the state of what is not named', () => {
    const { open, answers } = browse()
    const choice = open()
    choice.decide({ analytics: true, vimeo: true })
    choice.decide({ sharing: true })
    expect(answers()).toBe('vimeo+ preferences- analytics+ media- sharing+ marketing-')
  })

  it('makes a service an exception to its category', () => {
    const choice = browse().open()
    choice.decide({ vimeo: true })
    expect(['media', 'vimeo', 'youtube'].map(choice.allows)).toEqual([false, true, false])
    choice.decide({ media: true, youtube: false })
    expect(['media', 'vimeo', 'youtube'].map(choice.allows)).toEqual([true, true, false])
  })

  it('drops exceptions that equal their category', () => {
    const { open, answers } = browse()
    const choice = open()
    choice.decide({ vimeo: true })
    choice.decide({ media: true })
    expect(answers()).toBe('preferences- analytics- media+ sharing- marketing-')
    choice.decide({ media: false })
    expect(choice.allows('vimeo')).toBe(false)
  })

  it('takes a category’s allowed services down with it, unless they are named too', () => {
    const choice = browse().open()
    choice.decide({ vimeo: true, youtube: true })
    choice.decide({ media: false, youtube: true })
    expect(['vimeo', 'youtube'].map(choice.allows)).toEqual([false, true])
  })

  it('keeps a service refused when its category is turned on', () => {
    const { open, answers } = browse()
    const choice = open()
    choice.decide({ media: true, vimeo: false })
    choice.decide({ media: true })
    expect(choice.allows('vimeo')).toBe(false)
    expect(answers()).toBe('vimeo- preferences- analytics- media+ sharing- marketing-')
  })

  it('never turns off what has no switch, and never records an unknown id', () => {
    const { open, answers } = browse()
    const choice = open()
    choice.decide({ necessary: false, cdn: false, unknown: true, broken: true, constructor: true } as never)
    expect(choice.decision.allowed).toEqual(['necessary', 'cdn'])
    expect(answers()).toBe('preferences- analytics- media- sharing- marketing-')
  })

  it.each([
    ['text', { analytics: 'true' }],
    ['a number', { analytics: 1 }],
    ['null', { analytics: null }],
    ['nothing at all', undefined],
    ['null instead of answers', null],
    ['a word instead of answers', 'analytics'],
  ])('takes %s as no answer', (_what, answers) => {
    const choice = browse().open()
    choice.decide(answers as never)
    expect(choice.decision.allowed).toEqual(['necessary', 'cdn'])
  })

  it('ends what was allowed once where it is named, and leaves the rest', () => {
    const choice = browse().open()
    choice.allowOnce('vimeo')
    choice.allowOnce('google-analytics')
    choice.decide({ sharing: true })
    expect(['vimeo', 'google-analytics'].map(choice.allows)).toEqual([true, true])
    choice.decide({ media: false })
    expect(['vimeo', 'google-analytics'].map(choice.allows)).toEqual([false, true])
  })

  it('keeps an old refusal, and not an old grant, when the manifest has changed since', () => {
    const { open, answers } = browse()
    open().decide({ media: true, vimeo: false, analytics: true })
    const changed = declare({
      services: [service('vimeo', 'media', { country: 'US' }), service('tube', 'media')],
    })
    const choice = open(changed)
    expect(choice.decision).toMatchObject({ state: 'outdated', asks: ['analytics', 'media'] })
    choice.decide({ media: true })
    expect(answers()).toBe('vimeo- preferences- analytics- media+ sharing- marketing-')
  })
})

describe('allowing once', () => {
  it('holds in this document only, and records nothing', () => {
    const { open, kept } = browse()
    const choice = open()
    choice.allowOnce('vimeo')
    expect(choice.allows('vimeo')).toBe(true)
    expect(choice.decision).toMatchObject({ state: 'undecided', answers: {} })
    expect(kept.text).toBeUndefined()
    expect(open().allows('vimeo')).toBe(false)
  })

  it('ignores an unknown id', () => {
    const choice = browse().open()
    const listener = vi.fn()
    choice.onChange(listener)
    choice.allowOnce('unknown')
    expect(choice.allows('unknown')).toBe(false)
    expect(listener).not.toHaveBeenCalled()
  })
})

describe('a returning visitor', () => {
  it('finds the same decision in the next document', () => {
    const { open } = browse()
    const choice = open()
    choice.decide({ media: true, vimeo: false })
    expect(open().decision).toEqual(choice.decision)
  })

  it('is asked again after the lifetime', () => {
    const { open, clock } = browse()
    open().accept()
    clock.now += HALF_YEAR
    expect(open().decision.state).toBe('undecided')
  })

  it('is asked again, and not in a loop, after the clock was years ahead', () => {
    const { open, clock } = browse()
    clock.now += 10 * HALF_YEAR
    open().accept()
    clock.now = NOW
    const choice = open()
    expect(choice.decision).toMatchObject({ state: 'undecided', allowed: ['necessary', 'cdn'] })
    choice.reject()
    expect(open().decision.state).toBe('decided')
  })
})

describe('Global Privacy Control', () => {
  it('keeps objection bases off until the visitor says otherwise', () => {
    const { open } = browse(declareObjected(), true)
    const choice = open()
    expect(choice.allows('counting')).toBe(false)
    choice.accept()
    expect(choice.allows('counting')).toBe(true)
    expect(open().decision).toMatchObject({ state: 'decided', gpc: true })
  })
})

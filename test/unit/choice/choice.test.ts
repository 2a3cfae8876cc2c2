import { describe, expect, it, vi } from 'vitest'
import { createChoice, type RecordStore } from '../../../src/choice/choice.ts'
import { decodeRecord } from '../../../src/choice/record.ts'
import type { Declared } from '../../../src/manifest/declared.ts'
import { declare, declareObjected, HALF_YEAR, MINUTE, NOW, service } from './declare.ts'

/** A visitor's browser: a store that lasts longer than a document, and a clock. */
function browse(declared: Declared = declare(), gpc = false) {
  const kept: { text: string | undefined; lifetime: number } = { text: undefined, lifetime: 0 }
  const clock = { now: NOW }
  const store: RecordStore = {
    read: () => kept.text,
    write: (text, lifetime) => Object.assign(kept, { text, lifetime }),
  }
  const open = (over = declared) => createChoice({ declared: over, store, gpc, now: () => clock.now })
  const answers = (): string =>
    [...(decodeRecord(kept.text)?.entries ?? [])]
      .map(([id, { granted }]) => id + (granted ? '+' : '-'))
      .join(' ')
  return { kept, clock, open, answers }
}

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

describe('a store that refuses', () => {
  const fail = (): never => {
    throw new DOMException('refused', 'SecurityError')
  }
  it.each<[string, RecordStore]>([
    ['by throwing', { read: fail, write: fail }],
    ['in silence', { read: () => undefined, write() {} }],
    ['by keeping what it had', { read: () => '1.0.media+0', write() {} }],
  ])('%s leaves the decision standing for this document', (_how, store) => {
    const choice = createChoice({ declared: declare(), store, gpc: false, now: () => NOW })
    expect(choice.decision.state).toBe('undecided')
    choice.accept()
    expect(choice.allows('vimeo')).toBe(true)
    choice.refresh()
    expect(choice.decision.state).toBe('decided')
    choice.reject()
    expect(choice.allows('vimeo')).toBe(false)
  })
})

describe('reading the record again', () => {
  it('follows what another tab decided, and says so', () => {
    const { open, clock } = browse()
    const [here, there] = [open(), open()]
    const listener = vi.fn()
    here.onChange(listener)
    clock.now += MINUTE
    there.accept()
    expect(here.allows('vimeo')).toBe(false)
    here.refresh()
    expect(here.decision).toEqual(there.decision)
    expect(listener).toHaveBeenCalledExactlyOnceWith(here.decision, 'elsewhere')
  })

  it('takes a record that was lost as not asked', () => {
    const { open, kept } = browse()
    const choice = open()
    choice.accept()
    kept.text = undefined
    choice.refresh()
    expect(choice.decision).toMatchObject({ state: 'undecided', allowed: ['necessary', 'cdn'] })
  })

  it('says nothing when nothing has changed', () => {
    const choice = browse().open()
    choice.accept()
    const listener = vi.fn()
    choice.onChange(listener)
    choice.refresh()
    expect(listener).not.toHaveBeenCalled()
  })
})

describe('listeners', () => {
  it('hear each change with the way it was made', () => {
    const choice = browse().open()
    const heard: unknown[] = []
    choice.onChange((decision, by) => heard.push([decision.state, by]))
    choice.allowOnce('vimeo', 'embed')
    choice.accept('banner')
    choice.reject('panel')
    choice.decide({}, 'form')
    choice.withdraw()
    expect(heard).toEqual([
      ['undecided', 'embed'],
      ['decided', 'banner'],
      ['decided', 'panel'],
      ['decided', 'form'],
      ['decided', 'api'],
    ])
  })

  it('see the new decision, and the record in its place', () => {
    const { open, kept } = browse()
    const choice = open()
    choice.onChange(decision => {
      expect(choice.decision).toBe(decision)
      expect(kept.text).toBeDefined()
    })
    choice.accept()
    expect.assertions(2)
  })

  it('hear nothing after they have stopped, each on its own', () => {
    const choice = browse().open()
    const listener = vi.fn()
    const stop = choice.onChange(listener)
    choice.onChange(listener)
    stop()
    stop()
    choice.accept()
    expect(listener).toHaveBeenCalledTimes(1)
  })

  it('are not starved by one that throws, whose error is reported', () => {
    vi.useFakeTimers()
    try {
      const choice = browse().open()
      const listener = vi.fn()
      choice.onChange(() => {
        throw new Error('theirs')
      })
      choice.onChange(listener)
      choice.accept()
      expect(listener).toHaveBeenCalledTimes(1)
      expect(() => vi.runAllTimers()).toThrow('theirs')
    } finally {
      vi.useRealTimers()
    }
  })

  it('never hear an old decision after a newer one, where one of them decides itself', () => {
    const choice = browse().open()
    const heard: boolean[] = []
    choice.onChange((_decision, by) => {
      if (by === 'banner') choice.reject('api')
    })
    choice.onChange(() => heard.push(choice.allows('media')))
    choice.onChange(decision => heard.push(decision.allowed.includes('media')))
    choice.accept('banner')
    expect(heard).not.toContain(true)
    expect(choice.allows('media')).toBe(false)
  })

  it('may stop each other while they are called', () => {
    const choice = browse().open()
    const stops: (() => void)[] = []
    const listener = vi.fn()
    stops.push(choice.onChange(() => stops.forEach(stop => stop())))
    stops.push(choice.onChange(listener))
    choice.accept()
    choice.reject()
    expect(listener.mock.calls.length).toBeLessThanOrEqual(1)
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

import { describe, expect, it, vi } from 'vitest'
import { browse } from './browse.ts'

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

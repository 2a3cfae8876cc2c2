import { describe, expect, it, vi } from 'vitest'
import { createChoice, type RecordStore } from '../../../src/choice/choice.ts'
import { browse } from './browse.ts'
import { declare, MINUTE, NOW } from './declare.ts'

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

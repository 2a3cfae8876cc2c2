import { describe, expect, it } from 'vitest'
import { createChoice, type RecordStore } from '../../../src/choice/choice.ts'
import { declare, NOW } from './declare.ts'

describe('a store that refuses', () => {
  it.each<[string, RecordStore]>([
    ['in silence', { read: () => undefined, write() {} }],
    ['by keeping what it had', { read: () => '1.0.media+0', write() {} }],
  ])('%s leaves the decision standing for this document', (_how, store) => {
    const choice = createChoice({ declared: declare(), store, gpc: false, now: () => NOW })
    expect(choice.decision.state).toBe('undecided')
    choice.accept()
    expect(choice.allows('vimeo')).toBe(true)
    expect(choice.decision.state).toBe('decided')
    choice.reject()
    expect(choice.allows('vimeo')).toBe(false)
  })
})

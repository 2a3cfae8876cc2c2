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

describe('reading the record again', () => {
  const start = (text?: string) => {
    const box = { text, asleep: false, now: NOW, keeps: true }
    const store: RecordStore = {
      read: () => box.text,
      write: text => void (box.keeps && (box.text = text)),
    }
    const choice = createChoice({
      declared: declare(),
      store,
      gpc: false,
      now: () => box.now,
      isAsleep: () => box.asleep,
    })
    const heard: string[] = []
    choice.onChange(({ state, allowed }, by) => heard.push(`${by} ${state} ${allowed.includes('vimeo')}`))
    return { box, choice, heard }
  }
  const record = (verb: 'accept' | 'reject'): string => {
    const { box, choice } = start()
    choice[verb]()
    return box.text!
  }

  it('follows what was decided elsewhere, and says so once', () => {
    const { box, choice, heard } = start()
    box.text = record('accept')
    choice.sync()
    choice.sync()
    box.text = record('reject')
    choice.sync()
    expect(heard).toEqual(['other decided true', 'other decided false'])
  })

  it('says nothing where nothing has changed', () => {
    const { choice, heard } = start(record('accept'))
    choice.sync()
    expect(heard).toEqual([])
  })

  it('keeps a refusal that the browser did not store', () => {
    const { box, choice } = start(record('accept'))
    box.keeps = false
    choice.reject()
    choice.sync()
    expect(choice.allows('vimeo')).toBe(false)
  })

  it('keeps the choice of this document where the record is lost', () => {
    const { box, choice, heard } = start(record('accept'))
    box.text = undefined
    choice.sync()
    expect([choice.decision.state, heard]).toEqual(['decided', []])
  })

  it('ends a choice whose time has passed', () => {
    const { box, choice, heard } = start(record('accept'))
    box.now += 190 * 86_400_000
    choice.sync()
    expect(heard).toEqual(['other undecided false'])
  })

  it('allows, asks and decides nothing while nobody sees the page', () => {
    const { box, choice, heard } = start(record('accept'))
    box.asleep = true
    choice.sync()
    expect(choice.decision).toMatchObject({ state: 'decided', asks: [], tells: [] })
    expect(choice.allows('vimeo')).toBe(false)
    expect(choice.allows('necessary')).toBe(true)
    const before = box.text
    choice.reject()
    choice.allowOnce('vimeo')
    expect([box.text, choice.allows('vimeo')]).toEqual([before, false])
    box.asleep = false
    choice.sync()
    expect(heard).toEqual(['other decided false', 'other decided true'])
  })
})

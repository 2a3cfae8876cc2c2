import { describe, expect, it } from 'vitest'
import { createChoice } from '../../../src/choice/choice.ts'
import { receiptOf } from '../../../src/choice/receipt.ts'
import type { Declared } from '../../../src/manifest/declared.ts'
import { declareObjected, NOW, service } from './declare.ts'

function decide(declared: Declared, answers: Record<string, boolean>, gpc = false) {
  let text: string | undefined
  const store = { read: () => text, write: (next: string) => void (text = next) }
  const open = (over = declared) => createChoice({ declared: over, store, gpc, now: () => NOW + 12_345 })
  open().decide(answers)
  return open
}

describe('the receipt', () => {
  const declared = declareObjected()

  it('is null before a choice', () => {
    const choice = createChoice({
      declared,
      store: { read: () => '1.0', write() {} },
      gpc: false,
      now: () => NOW,
    })
    expect(receiptOf(choice.decision)).toBeNull()
  })

  it('says what was answered, when and under which rules', () => {
    const { decision } = decide(declared, { analytics: true, counting: true, vimeo: true }, true)()
    expect(receiptOf(decision)).toEqual({
      time: '2026-11-01T09:30:00.000Z',
      rules: 'uk-pecr-2026-02-05',
      gpc: true,
      answers: {
        preferences: 'refused',
        analytics: 'granted',
        media: 'refused',
        sharing: 'refused',
        marketing: 'refused',
        counting: 'granted',
        theme: 'refused',
        vimeo: 'granted',
      },
    })
  })

  it('is plain data', () => {
    const receipt = receiptOf(decide(declared, { vimeo: true })().decision)
    expect(JSON.parse(JSON.stringify(receipt))).toEqual(receipt)
  })

  it('leaves out a grant that a changed manifest has outdated, and keeps the refusal', () => {
    const changed = {
      ...declared,
      services: new Map([['vimeo', service('vimeo', 'media', { country: 'US' })]]),
    }
    const { decision } = decide(declared, { media: true, vimeo: false, sharing: true })(changed)
    expect(receiptOf(decision)?.answers).not.toHaveProperty('media')
    expect(receiptOf(decision)?.answers).toMatchObject({ vimeo: 'refused', sharing: 'granted' })
  })
})

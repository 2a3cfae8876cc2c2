import { describe, expect, it } from 'vitest'
import { createChoice } from '../../../src/choice/choice.ts'
import { fingerprintOf } from '../../../src/choice/fingerprint.ts'
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
    expect(receiptOf(choice.decision, declared)).toBeNull()
  })

  it('says in the words of each basis what was answered, upon what, when and under which rules', () => {
    const { decision } = decide(declared, { analytics: true, counting: true, vimeo: true }, true)()
    const entry = (id: string, basis: string, answer: string) => ({
      id,
      basis,
      answer,
      fingerprint: fingerprintOf(declared, id),
    })
    expect(receiptOf(decision, declared)).toEqual({
      time: '2026-11-01T09:30:00.000Z',
      rules: 'uk-pecr-2026-02-05',
      gpc: true,
      entries: [
        entry('preferences', 'consent', 'refused'),
        entry('analytics', 'consent', 'consented'),
        entry('media', 'consent', 'refused'),
        entry('sharing', 'consent', 'refused'),
        entry('marketing', 'consent', 'refused'),
        entry('counting', 'statistics', 'not objected'),
        entry('theme', 'appearance', 'objected'),
        entry('vimeo', 'consent', 'consented'),
      ],
    })
  })

  it('is plain data', () => {
    const receipt = receiptOf(decide(declared, { vimeo: true })().decision, declared)
    expect(JSON.parse(JSON.stringify(receipt))).toEqual(receipt)
  })

  it('leaves out what a changed manifest has outdated', () => {
    const changed = {
      ...declared,
      services: new Map([['vimeo', service('vimeo', 'media', { country: 'US' })]]),
    }
    const { decision } = decide(declared, { media: true, vimeo: false, sharing: true })(changed)
    const ids = receiptOf(decision, changed)?.entries.map(({ id }) => id)
    expect(ids).toEqual(['preferences', 'sharing', 'marketing', 'counting', 'theme'])
  })
})

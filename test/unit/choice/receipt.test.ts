import { describe, expect, it } from 'vitest'
import { createChoice } from '../../../src/choice/choice.ts'
import { fingerprintOf } from '../../../src/choice/fingerprint.ts'
import { receiptOf } from '../../../src/choice/receipt.ts'
import type { Declared } from '../../../src/manifest/declared.ts'
import { declareObjected, NOW, service } from './declare.ts'

/** Decides, and gives the receipt of it, also over a manifest that has changed since. */
function decide(declared: Declared, answers: Record<string, boolean>, gpc = false) {
  let text: string | undefined
  const store = { read: () => text, write: (next: string) => void (text = next) }
  const open = (over = declared) => createChoice({ declared: over, store, gpc, now: () => NOW + 12_345 })
  open().decide(answers)
  return (over = declared, record = text) => receiptOf(over, open(over).decision, record)
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
    expect(receiptOf(declared, choice.decision, '1.0')).toBeNull()
  })

  it('says what was answered, when and under which rules', () => {
    const receipt = decide(declared, { analytics: true, counting: true, vimeo: true }, true)()
    expect(receipt).toMatchObject({
      time: '2026-11-01T09:30:00.000Z',
      rules: 'uk-pecr-2026-02-05',
      gpc: true,
      answers: {
        preferences: 'refused',
        analytics: 'granted',
        media: 'refused',
        sharing: 'refused',
        marketing: 'refused',
        vimeo: 'granted',
      },
    })
  })

  it('calls no answer consent where nobody is asked: they object, or they do not', () => {
    const receipt = decide(declared, { counting: true, theme: false })()
    expect(receipt?.answers).toMatchObject({ counting: 'not objected', theme: 'objected' })
    expect(Object.values(decide(declared, { counting: true })()?.answers ?? {})).not.toContain('granted')
  })

  it('has the fingerprint of each answer as it stands in the record', () => {
    const receipt = decide(declared, { media: true, vimeo: false })()
    expect(Object.keys(receipt?.fingerprints ?? {}).sort()).toEqual(
      Object.keys(receipt?.answers ?? {}).sort(),
    )
    for (const [id, mark] of Object.entries(receipt?.fingerprints ?? {})) {
      expect(mark, id).toBe(fingerprintOf(declared, id))
    }
  })

  it('says that it does not know what only storage knew, where there is none', () => {
    expect(decide(declared, { media: true })()).toMatchObject({ by: null, lang: null, left: [] })
  })

  it('says what was answered where the browser keeps no record, without fingerprints', () => {
    const receipt = decide(declared, { counting: false })(declared, '')
    expect(receipt).toMatchObject({ answers: { counting: 'objected' }, fingerprints: {} })
  })

  it('is plain data', () => {
    const receipt = decide(declared, { vimeo: true })()
    expect(JSON.parse(JSON.stringify(receipt))).toEqual(receipt)
  })

  it('leaves out a grant that a changed manifest has outdated, and keeps the refusal and both fingerprints', () => {
    const changed = {
      ...declared,
      services: new Map([['vimeo', service('vimeo', 'media', { country: 'US' })]]),
    }
    const receipt = decide(declared, { media: true, vimeo: false, sharing: true })(changed)
    expect(receipt?.answers).not.toHaveProperty('media')
    expect(receipt?.answers).toMatchObject({ vimeo: 'refused', sharing: 'granted' })
    expect(receipt?.fingerprints).toMatchObject({
      media: fingerprintOf(declared, 'media'),
      vimeo: fingerprintOf(declared, 'vimeo'),
    })
  })
})

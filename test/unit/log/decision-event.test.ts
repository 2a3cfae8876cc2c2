import { describe, expect, it } from 'vitest'
import type { Receipt } from '../../../src/choice/receipt.ts'
import { decisionEvent } from '../../../src/log/decision-event.ts'

const receipt: Receipt = {
  time: '2026-11-01T09:30:00.000Z',
  rules: 'uk-pecr-2026-02-05',
  gpc: false,
  by: 'banner',
  lang: 'cy',
  answers: { media: 'granted', counting: 'objected' },
  fingerprints: { media: '1cov7ys', counting: '0sbwdqn' },
  left: [],
}

describe('the event of a decision', () => {
  it('is a CloudEvents 1.0 event with the decision, and holds nothing else', () => {
    const event = decisionEvent(receipt, 'https://www.millbrook.example')
    expect(event).toEqual({
      specversion: '1.0',
      id: expect.stringMatching(/^[\da-f]{32}$/) as string,
      source: 'https://www.millbrook.example',
      type: 'latchkey.decision.v1',
      time: '2026-11-01T09:30:00.000Z',
      datacontenttype: 'application/json',
      data: {
        version: '0.0.0',
        rules: 'uk-pecr-2026-02-05',
        by: 'banner',
        gpc: false,
        lang: 'cy',
        answers: { media: 'granted', counting: 'objected' },
        fingerprints: { media: '1cov7ys', counting: '0sbwdqn' },
      },
    })
  })

  it('leaves out whatever else a receipt holds', () => {
    const left = [{ name: '_ga', type: 'cookie', id: 'media', why: 'comes back' }]
    const event = decisionEvent({ ...receipt, left, visitor: 7 } as Receipt, 'https://www.millbrook.example')
    expect(JSON.stringify(event)).not.toMatch(/visitor|left/)
  })

  it('has an id of its own each time', () => {
    const ids = Array.from({ length: 50 }, () => decisionEvent(receipt, 'https://a.example').id)
    expect(new Set(ids).size).toBe(50)
  })
})

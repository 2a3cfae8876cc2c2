import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeRecord } from '../../../src/choice/record.ts'
import { browse } from './browse.ts'
import { NOW } from './declare.ts'

const guide = readFileSync(new URL('../../../docs/record.md', import.meta.url), 'utf8')
const example = /^latchkey=(.+)$/m.exec(guide)![1]!

/** The record of a visitor who answered so. */
function recordOf(answers: Record<string, boolean>): string {
  const { open, kept } = browse()
  open().decide(answers)
  return kept.text!
}

describe('the guide to the record', () => {
  it('shows a record that can be read, of the time and length that it says', () => {
    const record = decodeRecord(example)
    expect(record).toMatchObject({ minutes: NOW / 60_000 })
    expect([...record!.entries].map(([id, [sign]]) => `${id}: ${sign === '+'}`)).toEqual([
      'vimeo: true',
      'preferences: false',
      'analytics: true',
      'media: false',
      'sharing: false',
      'marketing: false',
    ])
    expect(`latchkey=${example}`.length).toBeLessThan(200)
    expect(guide).toContain(`| \`.${example.split('.')[1]}\` | time of the decision`)
  })

  it('has an expression for nginx that says yes to a yes and to nothing else', () => {
    const source = /"~(.+)" 1;/.exec(guide)![1]!
    const allows = (text: string): boolean => new RegExp(source).test(text)
    expect(allows(example)).toBe(true)
    expect(allows(recordOf({ analytics: true }))).toBe(true)
    expect(allows(recordOf({ vimeo: true, analytics: true }))).toBe(true)
    const others = [
      '',
      '1',
      recordOf({}),
      recordOf({ media: true }),
      example.slice(0, 60),
      example.replace('1', '2'),
    ]
    expect(others.filter(allows)).toEqual([])
    expect(allows(example.replace('analytics', 'my-analytics'))).toBe(false)
    expect(allows(`${example} analytics+1234567`)).toBe(false)
  })

  it('has expressions for PHP that read a record as we do', () => {
    const [whole, before, after] = [
      /\$whole = '~(.+)~D'/,
      /\$entry = '~(.+)' \. \$id/,
      /\. \$id \. '(.+)~D'/,
    ].map(line => line.exec(guide)![1]!)
    const answer = (text: string, id: string): boolean | null => {
      const found = new RegExp(whole!).test(text) && new RegExp(before! + id + after!).exec(text)
      return found ? found[1] !== '-' : null
    }
    for (const text of [example, example.replaceAll('+', ' ')]) {
      for (const [id, [sign]] of decodeRecord(example)!.entries) expect(answer(text, id)).toBe(sign === '+')
      for (const id of ['necessary', 'vime', 'imeo', 'media-1', '']) expect(answer(text, id)).toBeNull()
    }
    for (const text of ['', '1', 'x', example.slice(0, -1), `${example}.`, example.replace('1.', '2.')]) {
      expect(answer(text, 'analytics')).toBeNull()
    }
    expect(answer('1.z.vimeo-extra12+1234567', 'vimeo')).toBeNull()
  })
})

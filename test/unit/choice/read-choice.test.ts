import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createChoice } from '../../../src/choice/choice.ts'
import { readChoice } from '../../../src/choice/read-choice.ts'
import { readManifest } from '../../../src/manifest/read-manifest.ts'
import type { Manifest } from '../../../src/manifest/types.ts'
import { MINUTE, NOW } from './declare.ts'

const manifest: Manifest = {
  services: {
    'google-analytics': {
      name: 'Google Analytics',
      category: 'analytics',
      hosts: ['*.google-analytics.com'],
    },
    vimeo: { name: 'Vimeo', category: 'media', hosts: ['player.vimeo.com'] },
    cdn: { name: 'jsDelivr', category: 'necessary', hosts: ['cdn.jsdelivr.net'] },
  },
  cookies: [
    { name: 'CFID', category: 'necessary', purpose: 'Keeps you signed in.', expiry: '2 hours' },
    { name: '_ga_*', service: 'google-analytics', purpose: 'Counts visits.', expiry: '2 years' },
  ],
}

/** The page's own decision, and the cookie that it leaves. */
function inPage(answers: Record<string, boolean>) {
  let text = ''
  const store = { read: () => text, write: (next: string) => void (text = next) }
  const choice = createChoice({ declared: readManifest(manifest), store, gpc: false, now: () => NOW })
  choice.decide(answers)
  return { cookie: `latchkey=${text}`, decision: choice.decision }
}

const { cookie, decision } = inPage({ analytics: true, vimeo: true })
const at = { now: NOW + MINUTE }

describe('reading the choice on a server', () => {
  it('gives the decision of the page', () => {
    const { allows, ...read } = readChoice(cookie, manifest, at)
    expect(read).toEqual(decision)
    expect(['analytics', 'google-analytics', 'media', 'vimeo', 'cdn', 'nothing'].map(allows)).toEqual([
      true,
      true,
      false,
      true,
      true,
      false,
    ])
  })

  it.each([
    ['first', `${cookie}; _ga=GA1.1.2`],
    ['last', `_ga=GA1.1.2; a=b=c; ${cookie}`],
    ['without spaces', `a=b;${cookie};c=d`],
    ['among empty pairs', `; ;=;a; ${cookie};`],
    ['beside names that only look like it', `xlatchkey=1; latchkeys=2; Latchkey=3; latchkey; ${cookie}`],
    ['percent-encoded, as PHP writes it', cookie.replaceAll('+', '%2B')],
    ['twice and equal', `${cookie}; ${cookie}`],
    ['beside undecodable cookies of others', `other=%E0%A4%A; ${cookie}`],
  ])('finds the cookie %s', (_where, header) => {
    expect(readChoice(header, manifest, at)).toMatchObject({ state: 'decided', time: NOW })
  })

  it.each<[string, unknown]>([
    ['no header', undefined],
    ['null', null],
    ['an empty header', ''],
    ['another type', 42],
    ['a list', [cookie]],
    ['another cookie only', '_ga=GA1.1.2'],
    ['the name in capitals', cookie.replace('latchkey', 'LATCHKEY')],
    ['two that differ', `${cookie}; ${inPage({}).cookie}`],
    ['two that differ, the second empty', `${cookie}; latchkey=`],
    ['a value that cannot be decoded', `${cookie}%E0%A4%A`],
    ['a value with a plus turned into a space', cookie.replaceAll('+', ' ')],
    ['a truncated value', cookie.slice(0, 12)],
  ])('takes %s as not asked', (_what, header) => {
    const choice = readChoice(header as string, manifest, at)
    expect(choice).toMatchObject({ state: 'undecided', allowed: ['necessary', 'cdn'] })
    expect(choice.allows('analytics')).toBe(false)
  })

  it('takes a record from the future or past its time as not asked', () => {
    expect(readChoice(cookie, manifest, { now: NOW - 6 * MINUTE }).state).toBe('undecided')
    expect(readChoice(cookie, manifest, { now: NOW + 184 * 1440 * MINUTE }).state).toBe('undecided')
  })

  it('reads its own clock where no time is given', () => {
    const now = Date.UTC(2126, 0, 1)
    expect(Date.now()).toBeLessThan(now)
    expect(readChoice(cookie, manifest).state).toBe(readChoice(cookie, manifest, { now: Date.now() }).state)
  })

  it('honours Global Privacy Control where the request carries it', () => {
    const counting: Manifest = {
      categories: { counting: { basis: 'statistics', aggregateOnly: true, solePurpose: true } },
      cookies: [{ name: 'n', category: 'counting', purpose: 'Counts.', expiry: '1 day' }],
    }
    expect(readChoice('', counting).allows('counting')).toBe(true)
    expect(readChoice('', counting, { gpc: true }).allows('counting')).toBe(false)
  })

  it('never throws, and never grants, whatever header and manifest come', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string().map(text => `latchkey=${text}`),
        ),
        fc.anything(),
        (header, input) => {
          expect(() => readChoice(header, input)).not.toThrow()
          expect(readChoice(header, manifest, at).allowed).toEqual(['necessary', 'cdn'])
        },
      ),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { compare } from '../../../src/inventory/compare.ts'
import type { Finding } from '../../../src/inventory/finding.ts'
import type { EntryKind, Observation } from '../../../src/inventory/observation.ts'
import { accepted, BEFORE, cookie, seen, sight } from './seen.ts'

const ROW = { name: 'one', category: 'necessary', purpose: 'Keeps you signed in.', expiry: 'session' }
const about = (row: object, observed: Observation[] = [], unlisted?: EntryKind[]): Finding[] =>
  compare(
    { cookies: [{ ...ROW, ...row }] },
    { ...seen([BEFORE, accepted('analytics')], ...observed), ...(unlisted && { unlisted }) },
  ).filter(({ subject }) => subject === 'one')

describe('what the browser refused to list', () => {
  it.each(['indexedDB', 'cacheStorage', 'serviceWorker', 'localStorage'] as const)(
    'of the kind %s is not called unused',
    type => {
      const row = { type, expiry: 'until cleared' }
      expect(about(row)).toMatchObject([{ kind: 'declared-unused', severity: 'warning' }])
      expect(about(row, [], ['cookie'])).toMatchObject([{ kind: 'declared-unused' }])
      const findings = about(row, [], [type])
      expect(findings).toMatchObject([{ kind: 'unseeable', severity: 'note' }])
      expect(findings[0]?.message).toContain(`the browser refused to list what is kept as ${type}`)
    },
  )

  it('is no sign that nothing is counted', () => {
    const manifest = { cookies: [{ ...ROW, type: 'indexedDB', category: 'analytics' }] }
    const what = seen([BEFORE, accepted('analytics')])
    const kinds = (unlisted: EntryKind[]): string[] =>
      compare(manifest, { ...what, unlisted }).map(({ kind }) => kind)
    expect(kinds([])).toContain('nothing-seen')
    expect(kinds(['indexedDB'])).toEqual(['unseeable'])
  })
})

describe('a cookie that no script saw', () => {
  it('may be HttpOnly, or gone: both are said, and it is only to know', () => {
    const findings = about({ name: 'one' })
    expect(findings).toMatchObject([{ kind: 'declared-unused', severity: 'note' }])
    expect(findings[0]?.message).toMatch(
      /may be HttpOnly.*developer tools or from outside.*not there any more/,
    )
  })

  it('is unused where a browser that is driven looked', () => {
    const outside = cookie('other', [0], { evidence: [sight(0, { how: 'browser' })] })
    const findings = about({}, [outside])
    expect(findings).toMatchObject([{ kind: 'declared-unused', severity: 'warning' }])
    expect(findings[0]?.message).not.toContain('HttpOnly')
  })

  it('is not called unused where it is used in a place whose address nobody gave', () => {
    const findings = about({ where: 'MyOnline' })
    expect(findings).toMatchObject([{ kind: 'unseeable', severity: 'note' }])
    expect(findings[0]?.message).toContain("it is used on 'MyOnline', and nobody knows where that is")
  })
})

import { describe, expect, it } from 'vitest'
import { compare } from '../../../src/inventory/compare.ts'
import type { Finding } from '../../../src/inventory/finding.ts'
import type { Seen, Stage } from '../../../src/inventory/observation.ts'
import { ALL, found, MANIFEST, WHOLE } from './millbrook.ts'
import { accepted, BEFORE, cookie, REJECTED, request, seen, sight } from './seen.ts'

const [CFID, VISIT, COUNTER, FILMS] = WHOLE as [(typeof WHOLE)[0], ...typeof WHOLE]

describe('a grant by a script', () => {
  const grant = (more: Partial<Stage>): Finding | undefined =>
    compare(MANIFEST, seen([BEFORE, { ...ALL, by: 'api', hadAction: false, ...more }], ...WHOLE))[0]

  it('names the script and the line, in words and as evidence', () => {
    const finding = grant({ who: 'https://www.millbrook.example/site.js', line: 12 })
    expect(finding).toMatchObject({ kind: 'granted-by-script', severity: 'error' })
    expect(finding?.message).toMatch(
      /^The script https:\/\/www\.millbrook\.example\/site\.js, line 12, allowed 'analytics', /,
    )
    expect(finding?.evidence).toEqual([
      sight(1, {
        who: 'https://www.millbrook.example/site.js',
        line: 12,
        page: 'https://www.millbrook.example/',
      }),
    ])
  })

  it('names the script where nobody knows the line', () => {
    const finding = grant({ who: 'https://www.millbrook.example/site.js', line: null })
    expect(finding?.message).toMatch(/^The script https:\/\/www\.millbrook\.example\/site\.js allowed/)
    expect(finding?.evidence).toMatchObject([{ line: null, stage: 1 }])
  })

  it.each([{}, { who: null, line: null }])('names none where nobody knows it: %j', more => {
    expect(grant(more)?.message).toMatch(/^A script allowed/)
    expect(grant(more)?.evidence).toEqual([])
  })
})

describe('what a withdrawal left', () => {
  const fresh = (name: string, why: string, ...more: Seen['observed']): Seen => ({
    ...seen([REJECTED], CFID, ...more),
    left: [{ name, type: 'cookie', why }],
  })

  it('is found on a fresh page too, where nothing of it can be seen', () => {
    const findings = compare(MANIFEST, fresh('visit_1', 'other path'))
    expect(findings).toMatchObject([
      {
        kind: 'not-removed',
        severity: 'warning',
        subject: 'visit_1',
        what: 'cookie',
        path: 'cookies[1].name',
      },
    ])
    expect(findings[0]?.message).toContain('may be still there after the visitor said no: other path')
  })

  it('is found by the pattern of its row, where nobody knows the name', () => {
    expect(found(fresh('visit_*', 'third party'))).toEqual([['not-removed', 'visit_*']])
  })

  it('is found once, with what was seen of it', () => {
    const there = cookie('visit_1', [0])
    const held = cookie('visit_1', [0], { outcome: 'stopped', isThere: false })
    const findings = compare(MANIFEST, fresh('visit_1', 'comes back', there, held))
    const left = findings.filter(({ kind }) => kind === 'not-removed')
    expect(left).toMatchObject([{ severity: 'error', subject: 'visit_1' }])
    expect(left[0]?.message).toContain('is still there')
    expect(left[0]?.evidence).toHaveLength(2)
  })

  it('is not while it is allowed again, before a choice, and where no row names it', () => {
    const what = fresh('visit_1', 'other path')
    expect(found({ ...what, stages: [REJECTED, ALL] })).not.toContainEqual(['not-removed', 'visit_1'])
    expect(found({ ...what, stages: [BEFORE] })).toEqual([])
    expect(found(fresh('stranger', 'other path'))).toEqual([])
  })
})

describe('of several rows that match a name', () => {
  const row = (name: string, category: string, expiry = 'session'): object => ({
    name,
    category,
    purpose: 'Counts visits.',
    expiry,
  })
  const two = (rows: object[], ...stages: Stage[]): [string, string][] =>
    found(seen(stages, cookie('v_1', [0], { seconds: 600 })), { cookies: rows }).filter(
      ([, subject]) => subject === 'v_1',
    )
  const strict = row('v_*', 'analytics', '1 hour')
  const lax = row('v_1', 'necessary', '1 hour')

  it.each([
    ['first', [strict, lax]],
    ['last', [lax, strict]],
  ])('the strictest decides, where it stands %s', (_, rows) => {
    expect(two(rows, BEFORE)).toEqual([['before-choice', 'v_1']])
    expect(two(rows, accepted('analytics'), REJECTED)).toEqual([['not-removed', 'v_1']])
    const manifest = { cookies: rows }
    const [early] = compare(manifest, seen([BEFORE], cookie('v_1', [0])))
    expect(early).toMatchObject({ path: `cookies[${rows.indexOf(strict)}].name`, id: 'analytics' })
  })

  it('one of a category that does not exist is the strictest, since it is never allowed', () => {
    expect(two([lax, row('v_*', 'nonsense', '1 hour')], BEFORE)).toEqual([['before-choice', 'v_1']])
  })

  it('the strictest says how long it may be kept', () => {
    const rows = [row('v_1', 'necessary', '1 year'), row('v_*', 'analytics', '1 minute')]
    expect(two(rows, accepted('analytics'))).toEqual([['longer-than-declared', 'v_1']])
    expect(two([row('v_1', 'necessary', '1 minute'), strict], accepted('analytics'))).toEqual([])
  })
})

describe('where visits may be counted', () => {
  const kinds = (...observed: Seen['observed']): string[] =>
    found(seen([BEFORE, ALL], CFID, FILMS!, ...observed)).map(([kind]) => kind)

  it('what came before that is no sign that they are', () => {
    expect(kinds(cookie('visit_1', [0]))).toContain('nothing-seen')
    expect(kinds(request('a.counter.example', [0]))).toContain('nothing-seen')
  })

  it('what came then is one', () => {
    expect(kinds(VISIT!)).not.toContain('nothing-seen')
    expect(kinds(COUNTER!)).not.toContain('nothing-seen')
    expect(kinds(request('a.counter.example', [0, 1]))).not.toContain('nothing-seen')
  })
})

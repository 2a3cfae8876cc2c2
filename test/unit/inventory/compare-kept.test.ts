import { describe, expect, it } from 'vitest'
import { compare } from '../../../src/inventory/compare.ts'
import type { Seen } from '../../../src/inventory/observation.ts'
import { ALL, found, MANIFEST, WHOLE } from './millbrook.ts'
import { BEFORE, cookie, REJECTED, seen, sight } from './seen.ts'

describe('what is kept', () => {
  it.each([
    ['a year and a half', 1.5 * 31_557_600, '1 year', true],
    ['until cleared', Infinity, '1 year', true],
    ['a few seconds more than a year', 31_557_610, '1 year', false],
    ['less', 60, '1 year', false],
    ['the session', 0, 'session', false],
    ['an hour', 3600, 'session', true],
    ['400 days', 34_560_000, 'until cleared', false],
  ] as const)('for %s is longer than declared, or not', (_, seconds, expiry, isLonger) => {
    const manifest = {
      cookies: [{ name: 'theme', category: 'necessary', purpose: 'Remembers.', expiry }],
    }
    const what = seen([BEFORE], cookie('theme', [0], { seconds }))
    expect(found(what, manifest)).toEqual(isLonger ? [['longer-than-declared', 'theme']] : [])
  })

  it('as another kind than declared is in the wrong place', () => {
    const what = seen(
      [BEFORE, ALL],
      ...WHOLE,
      cookie('CFID', [0], { kind: 'localStorage', seconds: Infinity }),
    )
    expect(compare(MANIFEST, what)).toMatchObject([
      { kind: 'wrong-place', what: 'localStorage', path: 'cookies[0].name' },
    ])
  })

  it('for another domain than declared is in the wrong place', () => {
    const manifest = {
      cookies: [
        {
          name: 'CFID',
          category: 'necessary',
          purpose: 'Keeps you signed in.',
          expiry: 'session',
          domain: 'www.millbrook.example',
        },
      ],
    }
    const what = (host: string): Seen => seen([BEFORE], cookie('CFID', [0], { host }))
    expect(found(what('.millbrook.example'), manifest)).toEqual([['wrong-place', 'CFID']])
    expect(found(what('www.millbrook.example'), manifest)).toEqual([])
  })

  it('where the browser does not say where is not called in the wrong place', () => {
    const manifest = {
      cookies: [
        {
          name: 'CFID',
          category: 'necessary',
          purpose: 'Signs in.',
          expiry: 'session',
          domain: 'millbrook.example',
        },
      ],
    }
    const what = (seconds: number | null): Seen =>
      seen([BEFORE], cookie('CFID', [0], { host: 'www.millbrook.example', seconds }))
    expect(found(what(0), manifest)).toEqual([['wrong-place', 'CFID']])
    expect(found(what(null), manifest)).toEqual([])
  })

  it('by somebody else than declared is in the wrong place', () => {
    const by = (who: string): [string, string][] =>
      found(
        seen(
          [BEFORE, ALL],
          ...WHOLE.filter(({ name }) => name !== 'visit_1'),
          cookie('visit_1', [], { evidence: [sight(1, { who })] }),
        ),
      )
    expect(by('https://films.example/player.js')).toEqual([['wrong-place', 'visit_1']])
    expect(by('https://cdn.counter.example/t.js')).toEqual([])
    // A site may bundle a tracker into its own script.
    expect(by('https://www.millbrook.example/bundle.js')).toEqual([])
  })
})

describe('what is declared and was not seen', () => {
  it('is unused where it was allowed', () => {
    const what = seen([BEFORE, ALL], ...WHOLE.filter(({ name }) => !/^(visit_1|films)/.test(name)))
    expect(compare(MANIFEST, what)).toMatchObject([
      { kind: 'declared-unused', subject: 'films', severity: 'warning' },
      // No page can tell a cookie that is gone from one that is HttpOnly.
      { kind: 'declared-unused', subject: 'visit_*', severity: 'note' },
    ])
  })

  it('is not called unused where it was never allowed', () => {
    expect(found(seen([BEFORE, REJECTED], WHOLE[0]!))).toEqual([])
  })

  it.each([
    ['HttpOnly', { httpOnly: true }, 'no script sees it'],
    ['on another place of the site', { where: 'MyOnline' }, 'it is used on my.millbrook.example'],
    ['on another site', { domain: '.vimeo.com' }, 'no page sees what another site keeps'],
  ])('is not called unused where it is %s', (_, more, why) => {
    const row = {
      name: 'SSRV',
      category: 'necessary',
      purpose: 'Keeps you signed in.',
      expiry: 'session',
      ...more,
    }
    const findings = compare({ ...MANIFEST, cookies: [row] }, seen([BEFORE]))
    expect(findings).toMatchObject([{ kind: 'unseeable', severity: 'note', subject: 'SSRV' }])
    expect(findings[0]?.message).toContain(why)
  })

  it('is unused where a browser that is driven looked for an HttpOnly cookie', () => {
    const row = {
      name: 'SSRV',
      category: 'necessary',
      purpose: 'Signs in.',
      expiry: 'session',
      httpOnly: true,
    }
    const manifest = { cookies: [row, { ...row, name: 'other' }] }
    const what = seen([BEFORE], cookie('other', [], { evidence: [sight(0, { how: 'browser' })] }))
    expect(found(what, manifest)).toEqual([['declared-unused', 'SSRV']])
  })
})

describe('after a no', () => {
  const gone = (isThere: boolean): Seen =>
    seen([BEFORE, ALL, REJECTED], ...WHOLE.filter(({ name }) => name !== 'visit_1'), {
      ...cookie('visit_1', [1]),
      isThere,
    })

  it('what is still there is found', () => {
    expect(found(gone(true))).toEqual([['not-removed', 'visit_1']])
    expect(found(gone(false))).toEqual([])
  })

  it('what could not be removed is found, with the reason', () => {
    const what = { ...gone(false), left: [{ name: 'visit_1', type: 'cookie', why: 'other path' }] }
    expect(compare(MANIFEST, what)).toMatchObject([
      { kind: 'not-removed', severity: 'warning', subject: 'visit_1' },
    ])
    expect(compare(MANIFEST, what)[0]?.message).toContain('other path')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../../src/inventory/compare.ts'
import type { Seen } from '../../../src/inventory/observation.ts'
import type { Manifest } from '../../../src/manifest/types.ts'
import { accepted, BEFORE, cookie, REJECTED, request, seen, sight } from './seen.ts'

const ALL = accepted('analytics', 'media', 'counter', 'films')
const MANIFEST: Manifest = {
  site: {
    name: 'Millbrook Homes',
    places: { Website: 'https://www.millbrook.example', MyOnline: 'https://my.millbrook.example' },
  },
  services: {
    counter: {
      name: 'Counter',
      provider: 'Counter Ltd',
      category: 'analytics',
      hosts: ['*.counter.example'],
    },
    films: { name: 'Films', provider: 'Films Inc', category: 'media', hosts: ['films.example'] },
  },
  cookies: [
    { name: 'CFID', category: 'necessary', purpose: 'Keeps you signed in.', expiry: '2 hours' },
    { name: 'visit_*', service: 'counter', purpose: 'Counts visits.', expiry: '1 year' },
  ],
}

/** Everything that the manifest declares, as it should be. */
const WHOLE = [
  cookie('CFID', [0, 1], { seconds: 7200 }),
  cookie('visit_1', [1], { seconds: 31_536_000 }),
  request('a.counter.example', [1]),
  request('films.example', [1], { kind: 'frame' }),
]

const found = (what: Seen, manifest: unknown = MANIFEST): [string, string][] =>
  compare(manifest, what).map(({ kind, subject }) => [kind, subject])

describe('a page that is as the annex says', () => {
  it('gives no finding', () => {
    expect(compare(MANIFEST, seen([BEFORE, ALL], ...WHOLE))).toEqual([])
  })

  it('gives none for what Latchkey itself keeps, for own files, and for what was held', () => {
    const observed = [
      ...WHOLE,
      cookie('latchkey', [1]),
      cookie('latchkey-log', [1], { kind: 'localStorage' }),
      request('www.millbrook.example', [0]),
      request('a.counter.example', [0], { outcome: 'stopped' }),
      cookie('visit_1', [0], { outcome: 'stopped', isThere: false }),
    ]
    expect(compare(MANIFEST, seen([BEFORE, ALL], ...observed))).toEqual([])
  })

  it('gives none for what an extension of the browser does', () => {
    const evidence = [sight(0, { who: 'chrome-extension://abc/inject.js' })]
    const observed = [cookie('ext_id', [], { evidence }), request('sync.ext.example', [], { evidence })]
    expect(compare(MANIFEST, seen([BEFORE, ALL], ...WHOLE, ...observed))).toEqual([])
  })

  it('says nothing of a page with nothing on it, where nothing may run', () => {
    expect(compare(MANIFEST, seen([BEFORE]))).toMatchObject([{ kind: 'declared-unused', subject: 'CFID' }])
    expect(compare({}, seen([BEFORE]))).toEqual([])
  })
})

describe('what nobody declared', () => {
  it('is found: a name, and a host', () => {
    const what = seen([BEFORE, ALL], ...WHOLE, cookie('_hjid', [0]), request('static.hotjar.example', [0]))
    const findings = compare(MANIFEST, what)
    expect(findings).toMatchObject([
      { kind: 'undeclared', severity: 'error', subject: '_hjid', what: 'cookie', path: null, id: '' },
      { kind: 'undeclared', severity: 'error', subject: 'static.hotjar.example', what: 'script' },
    ])
    expect(findings[0]?.evidence).toHaveLength(1)
  })

  it('is a lesser matter where it was a probe, or was held', () => {
    const what = seen(
      [BEFORE, ALL],
      ...WHOLE,
      cookie('_probe_root', [0], { outcome: 'transient', isThere: false }),
      request('ads.example', [0], { outcome: 'stopped' }),
    )
    expect(compare(MANIFEST, what).map(({ severity }) => severity)).toEqual(['warning', 'warning'])
  })

  it('is what a row was meant for, where the names are near', () => {
    const what = seen([BEFORE, ALL], ...WHOLE.slice(1), cookie('cfid', [0]))
    expect(compare(MANIFEST, what)).toMatchObject([
      { kind: 'likely-misspelt', subject: 'cfid', path: 'cookies[0].name', severity: 'error' },
    ])
  })
})

describe('what waits for the visitor', () => {
  it('is found before a choice and after a no, and not while it is allowed', () => {
    const observed = [
      ...WHOLE.filter(({ name }) => name !== 'visit_1'),
      cookie('visit_2', [0, 1, 2], { seconds: 60, isThere: false }),
      request('b.counter.example', [0, 2]),
    ]
    expect(found(seen([BEFORE, ALL, REJECTED], ...observed))).toEqual([
      ['before-choice', 'visit_2'],
      ['after-reject', 'visit_2'],
      ['before-choice', 'b.counter.example'],
      ['after-reject', 'b.counter.example'],
    ])
  })

  it('carries the evidence of its own stage only', () => {
    const what = seen([BEFORE, ALL], ...WHOLE, request('b.counter.example', [0, 1, 1]))
    expect(compare(MANIFEST, what)[0]?.evidence.map(({ stage }) => stage)).toEqual([0])
  })

  it('counts where it was only allowed to the category beside it', () => {
    const some = { ...accepted('media', 'films'), name: 'after-choice' } as const
    expect(found(seen([BEFORE, some], ...WHOLE))).toContainEqual(['after-reject', 'visit_1'])
  })

  it('is a lesser matter where it was asked for and kept from running', () => {
    const what = seen([BEFORE, ALL], ...WHOLE, request('b.counter.example', [0], { outcome: 'fetched' }))
    expect(compare(MANIFEST, what)).toMatchObject([{ kind: 'before-choice', severity: 'warning' }])
  })

  it('counts as a probe too', () => {
    const probe = cookie('visit_test', [0], { outcome: 'transient', isThere: false })
    expect(found(seen([BEFORE, ALL], ...WHOLE, probe))).toEqual([['before-choice', 'visit_test']])
  })
})

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
    expect(found(what)).toEqual([
      ['declared-unused', 'visit_*'],
      ['declared-unused', 'films'],
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

describe('where visits may be counted', () => {
  it('nothing at all is a finding', () => {
    expect(found(seen([BEFORE, ALL], WHOLE[0]!, WHOLE[3]!))).toContainEqual(['nothing-seen', 'analytics'])
  })

  it('anything of it is enough', () => {
    expect(found(seen([BEFORE, ALL], ...WHOLE.slice(0, 2)))).not.toContainEqual(['nothing-seen', 'analytics'])
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

describe('a grant by a script', () => {
  const by = (more: object): [string, string][] => found(seen([BEFORE, { ...ALL, ...more }], ...WHOLE))

  it('is found where the visitor had done nothing', () => {
    expect(by({ by: 'api', hadAction: false }).map(([kind]) => kind)).toEqual(['granted-by-script'])
  })

  it('is none where the visitor pressed something, or nobody can tell', () => {
    expect([...by({ by: 'api', hadAction: true }), ...by({ by: 'api', hadAction: null }), ...by({})]).toEqual(
      [],
    )
  })

  it('is none where it only refuses', () => {
    expect(found(seen([BEFORE, { ...REJECTED, by: 'api', hadAction: false }], WHOLE[0]!))).toEqual([])
  })
})

describe('whatever it is given', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (manifest, name) => {
        compare(manifest, seen([BEFORE, ALL], cookie(name, [0, 7]), request(name, [1])))
      }),
    )
  })

  it('says first what breaks the promise, then what is doubtful, then what is to know', () => {
    const row = {
      name: 'SSRV',
      category: 'necessary',
      purpose: 'Signs in.',
      expiry: 'session',
      httpOnly: true,
    }
    const what = seen([BEFORE, ALL], ...WHOLE.slice(0, 3), cookie('_x9', [0]))
    const manifest = { ...MANIFEST, cookies: [...(MANIFEST.cookies ?? []), row] }
    expect(compare(manifest, what).map(({ severity }) => severity)).toEqual(['error', 'warning', 'note'])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from '../../../src/inventory/compare.ts'
import { ALL, found, MANIFEST, WHOLE } from './millbrook.ts'
import { accepted, BEFORE, cookie, REJECTED, request, seen, sight } from './seen.ts'

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

describe('where visits may be counted', () => {
  it('nothing at all is a finding', () => {
    expect(found(seen([BEFORE, ALL], WHOLE[0]!, WHOLE[3]!))).toContainEqual(['nothing-seen', 'analytics'])
  })

  it('nothing but what was held before the choice is a finding too, and what was held is not called unused', () => {
    const held = [
      cookie('visit_1', [0], { outcome: 'stopped', isThere: false }),
      request('a.counter.example', [0], { outcome: 'stopped' }),
    ]
    expect(found(seen([BEFORE, ALL], WHOLE[0]!, WHOLE[3]!, ...held))).toEqual([['nothing-seen', 'analytics']])
  })

  it('anything of it is enough', () => {
    expect(found(seen([BEFORE, ALL], ...WHOLE.slice(0, 2)))).not.toContainEqual(['nothing-seen', 'analytics'])
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

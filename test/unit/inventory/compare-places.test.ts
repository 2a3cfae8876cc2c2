import { describe, expect, it } from 'vitest'
import { compare } from '../../../src/inventory/compare.ts'
import type { Finding } from '../../../src/inventory/finding.ts'
import type { Observation } from '../../../src/inventory/observation.ts'
import { accepted, BEFORE, cookie, seen, sight } from './seen.ts'

const ROW = { name: 'session', category: 'necessary', purpose: 'Keeps you signed in.', expiry: 'session' }
const SERVICES = {
  films: { name: 'Films', provider: 'Films Inc', category: 'media', hosts: ['www.films.example'] },
  maps: { name: 'Maps', provider: 'Maps Inc', category: 'media', hosts: ['*.maps.example'] },
}
const PLACES = { Website: 'https://www.millbrook.example', My: 'https://my.millbrook.example' }
const OUTSIDE = [sight(1, { how: 'browser' })]

const wrong = (row: object, more: Partial<Observation>, site: object = {}, host?: string): Finding[] => {
  const manifest = { site: { name: 'Millbrook', ...site }, services: SERVICES, cookies: [{ ...ROW, ...row }] }
  const what = seen([BEFORE, accepted('media', 'films', 'maps')], cookie('session', [1], more))
  return compare(manifest, { ...what, ...(host !== undefined && { host }) }).filter(
    ({ kind }) => kind === 'wrong-place',
  )
}
const kept = (host: string): Partial<Observation> => ({ host, evidence: OUTSIDE })

describe('a name that others use too', () => {
  it('is found where somebody else keeps it: no row explains that one', () => {
    const [finding, ...more] = wrong({}, kept('.youtube.com'))
    expect(more).toEqual([])
    expect(finding).toMatchObject({ severity: 'error', subject: 'session', path: 'cookies[0].name' })
    expect(finding?.message).toContain('kept for youtube.com as well')
    expect(finding?.evidence).toHaveLength(1)
  })

  it('is found where a frame of somebody else keeps it in its storage', () => {
    const row = { type: 'localStorage', expiry: 'until cleared' }
    const more = { kind: 'localStorage', seconds: Infinity } as const
    expect(wrong(row, { ...kept('www.youtube.com'), ...more })).toHaveLength(1)
    expect(wrong(row, { ...kept('www.millbrook.example'), ...more })).toEqual([])
  })

  it.each(['www.millbrook.example', '.millbrook.example', 'my.millbrook.example', '.other.example'])(
    'is not where the site itself keeps it: %s',
    host => {
      expect(wrong({}, kept(host), { places: PLACES, hosts: ['www.other.example'] })).toEqual([])
    },
  )

  it('is not where its service keeps it, and is where another one does', () => {
    const of = (service: string, host: string): number =>
      wrong({ category: undefined, service }, kept(host)).length
    expect([
      of('films', '.films.example'),
      of('films', 'www.films.example'),
      of('maps', '.maps.example'),
    ]).toEqual([0, 0, 0])
    expect(of('maps', 'a.maps.example')).toBe(0)
    expect([of('films', '.maps.example'), of('maps', 'notmaps.example')]).toEqual([1, 1])
  })

  it('is a lesser matter where a service of its category keeps it, which the row does not name', () => {
    expect(wrong({ category: 'media' }, kept('a.maps.example'))).toMatchObject([{ severity: 'warning' }])
  })
})

describe('the place of a row', () => {
  it('is compared with where the entry is kept', () => {
    const [finding] = wrong({ where: 'My' }, kept('www.millbrook.example'), { places: PLACES })
    expect(finding).toMatchObject({ severity: 'warning', path: 'cookies[0].name' })
    expect(finding?.message).toContain('is used on my.millbrook.example')
    expect(wrong({ where: 'My' }, kept('.millbrook.example'), { places: PLACES })).toEqual([])
    expect(wrong({ where: 'My' }, kept('my.millbrook.example'), { places: PLACES })).toEqual([])
    expect(wrong({ where: 'Website' }, kept('www.millbrook.example'), { places: PLACES })).toEqual([])
  })

  it('is only to know where the page is of no place of its own: it may be a copy', () => {
    const places = { My: PLACES.My }
    expect(wrong({ where: 'My' }, kept('www.millbrook.example'), { places })).toMatchObject([
      { severity: 'note' },
    ])
  })

  it.each(['localhost', 'staging.example', 'millbrook.co.uk'])('says nothing of a copy on %s', host => {
    const places = { Website: 'https://millbrook-homes.co.uk', My: PLACES.My }
    expect(wrong({ where: 'Website' }, kept(host), { places }, host)).toEqual([])
  })

  it('says nothing of what its service keeps elsewhere', () => {
    const row = { category: undefined, service: 'films', where: 'Website' }
    expect(wrong(row, kept('.films.example'), { places: PLACES })).toEqual([])
  })
})

describe('what was not kept', () => {
  const manifest = { services: SERVICES, cookies: [ROW] }
  const messages = (...observed: Observation[]): string[] =>
    compare(manifest, seen([BEFORE], ...observed)).map(({ message }) => message)
  const held = { outcome: 'stopped', isThere: false } as const
  const probe = { outcome: 'transient', isThere: false } as const

  it('is not said to be kept for long', () => {
    const long = { seconds: 9_000_000 }
    expect(messages(cookie('session', [0], long))).toEqual([expect.stringContaining('is kept for 104 days')])
    expect(messages(cookie('session', [0], { ...long, ...held }))).toEqual([])
    expect(messages(cookie('session', [0], { ...long, ...probe }))).toEqual([])
  })

  it('is not said to be kept elsewhere', () => {
    expect(messages(cookie('session', [0], { host: '.youtube.com', ...held }))).toEqual([])
    expect(messages(cookie('session', [0], { host: '.youtube.com', ...probe }))).toEqual([])
  })

  it('is said to be tried as another kind', () => {
    const other = { kind: 'localStorage', seconds: Infinity } as const
    const [stopped] = compare(manifest, seen([BEFORE], cookie('session', [0], { ...other, ...held })))
    expect(stopped).toMatchObject({ kind: 'wrong-place', severity: 'warning' })
    expect(stopped?.message).toContain('a script tried to keep it as localStorage, and was stopped')
    expect(messages(cookie('session', [0], { ...other, ...probe }))[0]).toContain('kept for a moment')
    expect(messages(cookie('session', [0], other))[0]).toContain('it is kept as localStorage')
  })

  it('is said to be tried by somebody else', () => {
    const row = { ...ROW, category: undefined, service: 'films' }
    const evidence = [sight(0, { who: 'https://a.maps.example/m.js' })]
    const said = (more: object): string | undefined =>
      compare(
        { ...manifest, cookies: [row] },
        seen([BEFORE], cookie('session', [0], { evidence, ...more })),
      ).find(({ kind }) => kind === 'wrong-place')?.message
    expect(said(held)).toContain('tried to set it, and was stopped')
    expect(said({})).toContain('a.maps.example sets it')
  })

  it('is said to be kept for a moment, where a probe came before the choice', () => {
    const row = { ...ROW, category: 'analytics' }
    const [early] = compare({ cookies: [row] }, seen([BEFORE], cookie('session', [0], probe)))
    expect(early).toMatchObject({ kind: 'before-choice' })
    expect(early?.message).toContain('was kept for a moment before the visitor chose')
  })
})

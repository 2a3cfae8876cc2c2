import { describe, expect, it } from 'vitest'
import type { Manifest, Service } from '../../../src/manifest/types.ts'
import { changesCase, counter, films, MORE, OLD, withCounter } from './changes-case.ts'

const { after, changes, read, write } = changesCase()

describe('latchkey changes', () => {
  it.each<[string, Manifest]>([
    ['nothing', OLD],
    ['wording', { ...withCounter({ name: 'Counter Pro' }), site: { name: 'Other Homes' } }],
    ['order', { cookies: [...OLD.cookies!].reverse(), services: { films, counter } }],
  ])('says that nobody is asked again where %s changed, and writes nothing', async (_what, manifest) => {
    const { code, entries, said } = await after(manifest, '--write')
    expect([code, entries]).toEqual([0, []])
    expect(said).toContain('Nobody is asked again')
    expect(JSON.parse(read('new.json'))).toEqual(manifest)
  })

  it.each<[string, Manifest, string, string]>([
    [
      'a new service',
      { ...OLD, services: { ...OLD.services, more: { ...counter, name: 'More', hosts: [] } } },
      'new service: More (more)',
      'For Counting visits, we now use More from Counter Ltd.',
    ],
    [
      'a service less',
      {
        ...OLD,
        services: { films },
        cookies: [
          ...OLD.cookies!.slice(0, 1),
          { ...OLD.cookies![1]!, service: undefined as never, category: 'analytics' },
        ],
      },
      'no longer with it: Counter (counter)',
      'For Counting visits, we no longer use Counter.',
    ],
    [
      'a host more',
      MORE,
      'Counter (counter): new host new.example',
      'Counter now also uses this web address: new.example.',
    ],
    [
      'other hosts',
      withCounter({ hosts: ['a.example', 'b.example'] }),
      'Counter (counter): no longer counter.example',
      'Counter now also uses these web addresses: a.example, b.example. Counter no longer uses this web address: counter.example.',
    ],
    [
      'another provider',
      withCounter({ provider: 'Other Ltd' }),
      'provider Other Ltd, was Counter Ltd',
      'Other Ltd now provides Counter.',
    ],
    [
      'another role',
      withCounter({ role: 'controller' }),
      'role controller, was processor',
      'Counter Ltd now decides for itself how it uses the data.',
    ],
    [
      'another country',
      withCounter({ country: 'US' }),
      'country US, was UK',
      'Data from Counter now goes to this place: United States.',
    ],
    [
      'no country any more',
      withCounter({ country: undefined as never }),
      'country not said, was UK',
      'Where data from Counter goes has changed.',
    ],
    [
      'a longer expiry',
      { ...OLD, cookies: [OLD.cookies![0]!, { ...OLD.cookies![1]!, expiry: '2 years' }] },
      'the longest expiry is longer: 2 years, was 1 year',
      'For Counting visits, what we keep on your device now stays longer: 2 years.',
    ],
    [
      'a shorter expiry',
      { ...OLD, cookies: [OLD.cookies![0]!, { ...OLD.cookies![1]!, expiry: 'session' }] },
      'the longest expiry is shorter: the session, was 1 year',
      'For Counting visits, what we keep on your device now goes when you close the browser.',
    ],
    [
      'nothing kept any more',
      { ...OLD, cookies: OLD.cookies!.slice(0, 1) },
      'the longest expiry is shorter: the session, was 1 year',
      'For Counting visits, we no longer keep anything on your device.',
    ],
  ])('tells of %s who is asked again and why, and who is not', async (_what, manifest, reason, text) => {
    const { code, entries, said } = await after(manifest)
    expect(code).toBe(0)
    const [asked = '', ...rest] = said.split('Not asked again')
    expect(asked).toContain('Asked again: everybody who has chosen.')
    expect(asked).toContain('Counting visits (analytics)')
    expect(asked).toContain(reason)
    expect(rest.join('')).toContain('Films and maps (media)')
    expect(entries).toEqual([{ date: '2026-11-01', text, categories: ['analytics'] }])
  })

  it('tells a new category from one that is different', async () => {
    const more: Service = { name: 'Adverts', category: 'marketing', hosts: ['adverts.example'] }
    const { entries, said } = await after({ ...OLD, services: { ...OLD.services, more } })
    expect(said).toContain('Asked for the first time: everybody. It is off until they say yes. Advertising')
    expect(entries).toEqual([
      {
        date: '2026-11-01',
        text: 'You can now choose about Advertising. For Advertising, we now use Adverts.',
        categories: ['marketing'],
      },
    ])
  })

  it('tells of a basis, by what it gives visitors', async () => {
    const { entries, said } = await after({
      ...OLD,
      categories: { analytics: { basis: 'statistics', aggregateOnly: true, solePurpose: true } },
    })
    expect(said).toContain('Told again: everybody who has chosen.')
    expect(said).toContain('basis: statistics, was consent')
    expect(entries[0]?.text).toBe('Counting visits is now on until you say no.')
  })

  it('asks nobody about what has no switch or is gone, but tells readers', async () => {
    const cdn: Service = {
      name: 'CDN',
      category: 'necessary',
      hosts: ['cdn.example'],
      ground: 'security',
      why: 'It delivers.',
    }
    const { entries, said } = await after({ ...OLD, services: { counter, cdn } })
    expect(said).toContain('Nobody is asked: this has no switch. Needed (necessary) - new service: CDN (cdn)')
    expect(said).toContain('Nobody is asked: nothing uses this any more. Films and maps (media)')
    expect(said).toMatch(/Nobody is asked again\./)
    expect(entries).toEqual([
      { date: '2026-11-01', text: 'For Needed, we now use CDN.', categories: ['necessary'] },
      { date: '2026-11-01', text: 'We no longer use cookies for Films and maps.' },
    ])
  })

  it('tells of services that were decided one by one', async () => {
    const { said } = await after(MORE)
    expect(said).toContain(
      'a yes to one of these alone no longer counts, so that it follows its category again; a no stands: Counter (counter)',
    )
  })

  it('warns of a choice that is kept for less time, and of one that is kept for more says nothing', async () => {
    const kept = (lifetime: '3 months' | '9 months') => after({ ...OLD, options: { lifetime } })
    expect((await kept('3 months')).said).toContain('A choice is kept for less time than before')
    expect((await kept('9 months')).said).not.toContain('less time')
  })

  it('writes Welsh too where the manifest has Welsh', async () => {
    const site = { name: { en: 'Millbrook Homes', cy: 'Cartrefi Millbrook' } }
    const { entries } = await after({ ...MORE, site })
    expect(entries[0]?.text).toEqual({
      en: 'Counter now also uses this web address: new.example.',
      cy: 'Mae Counter nawr hefyd yn defnyddio’r cyfeiriad gwe hwn: new.example.',
    })
  })

  it('compares with the manifest of the folder, on today’s date, and reads programs', async () => {
    write('latchkey.config.ts', `export default ${JSON.stringify(MORE)}`)
    const { code, entries, said } = await changes('old.json', '--write')
    expect(code).toBe(0)
    expect(entries[0]?.date).toMatch(/^20\d\d-\d\d-\d\d$/)
    expect(said).toContain('latchkey.config.ts is a program, which nothing is written into.')
    expect(read('latchkey.config.ts')).toBe(`export default ${JSON.stringify(MORE)}`)
  })

  it('tells readers only once, in whatever words an editor has put it', async () => {
    await after(MORE, '--write')
    const edited = read('new.json').replace(/Counter now also[^"]*/, 'Our counter has moved.')
    write('new.json', edited)
    const { entries, said } = await changes('old.json', 'new.json', '--write')
    expect(entries).toEqual([])
    expect(said).toContain('new.json tells readers of this already.')
    expect(read('new.json')).toBe(edited)
  })

  it('does not take an old entry for a new one', async () => {
    const told = [{ date: '2026-01-01', text: 'Long ago.', categories: ['analytics'] }]
    write('old.json', { ...OLD, changes: told })
    const { entries } = await after({ ...MORE, changes: told })
    expect(entries).toHaveLength(1)
  })
})

import { describe, expect, it } from 'vitest'
import type { Manifest } from '../../../src/manifest/types.ts'
import { settingsRows, type Situation } from '../../../src/ui/settings-rows.ts'
import { settingsRemarks, settingsSummary } from '../../../src/ui/settings-summary.ts'
import { common as cyCommon } from '../../../src/words/cy/common.ts'
import { left as cyLeft } from '../../../src/words/cy/left.ts'
import { receipt as cyReceipt } from '../../../src/words/cy/receipt.ts'
import { receipt } from '../../../src/words/en/receipt.ts'
import { panel as cyPanel } from '../../../src/words/cy/panel.ts'
import { common } from '../../../src/words/en/common.ts'
import { left } from '../../../src/words/en/left.ts'
import { panel } from '../../../src/words/en/panel.ts'
import { fakeVisit } from '../../support/fake-visit.ts'

const manifest: Manifest = {
  categories: {
    counting: { basis: 'statistics', aggregateOnly: true, solePurpose: true, title: 'Page counts' },
    media: {
      title: { en: 'Films', cy: 'Ffilmiau' },
      description: { en: 'Plays films.', cy: 'Mae’n chwarae ffilmiau.' },
    },
  },
  services: {
    vimeo: { name: 'Vimeo', provider: 'Vimeo.com, Inc.', category: 'media' },
    maps: { name: 'Maps', provider: 'Map Ltd', category: 'media' },
  },
  cookies: [
    { name: 'id', category: 'necessary', purpose: 'Signs you in.', expiry: 'session' },
    { name: ['n', 'm'], category: 'counting', purpose: 'Counts pages.', expiry: '1 day' },
    { name: '_ga', category: 'analytics', purpose: 'Counts visits.', expiry: '2 years' },
  ],
}

type Visited = ReturnType<typeof fakeVisit>

function situation({ declared, choice }: Visited, changes: Partial<Situation> = {}): Situation {
  return {
    declared,
    manifest,
    decision: choice.decision,
    toggled: new Map(),
    words: { common, panel, left, receipt },
    ...changes,
  }
}

function states(settings: Situation): Record<string, string> {
  return Object.fromEntries(settingsRows(settings).map(({ id, state }) => [id, state]))
}

function firstLine(settings: Situation): string {
  return settingsSummary(settingsRows(settings), settings)
}

function remarks(settings: Situation): readonly string[] {
  return settingsRemarks(settingsRows(settings), settings)
}

describe('settingsRows', () => {
  it('says of each category whether it is on, in words', () => {
    expect(states(situation(fakeVisit(manifest)))).toEqual({
      necessary: 'Always on',
      analytics: 'Off',
      media: 'Off',
      counting: 'On: you can turn this off',
    })
  })

  it('says how much each category holds, our own record included', () => {
    const contents = settingsRows(situation(fakeVisit(manifest))).map(row => [row.id, row.contents])
    expect(Object.fromEntries(contents)).toEqual({
      necessary: '2 cookies',
      analytics: '1 cookie',
      media: '2 services',
      counting: '2 cookies',
    })
  })

  it('shows what is needed even where a manifest declares nothing for it', () => {
    const visit = fakeVisit({ cookies: manifest.cookies!.slice(2) })
    expect(states(situation(visit))).toEqual({ necessary: 'Always on', analytics: 'Off' })
  })

  it('starts with objection bases off where the browser sends Global Privacy Control', () => {
    expect(states(situation(fakeVisit(manifest, { gpc: true }))).counting).toBe('Off')
  })

  it('shows what is switched and not saved', () => {
    const toggled = new Map([['analytics', true]])
    expect(states(situation(fakeVisit(manifest), { toggled })).analytics).toBe('On')
  })

  it('does not show as chosen what is allowed only once', () => {
    const visit = fakeVisit(manifest)
    visit.choice.allowOnce('media')
    expect(states(situation(visit)).media).toBe('Off')
  })

  it('names the services that were decided one by one', () => {
    const visit = fakeVisit(manifest)
    visit.choice.decide({ media: true, vimeo: false })
    expect(states(situation(visit)).media).toBe('On, except Vimeo')
    visit.choice.decide({ media: false, vimeo: true, maps: true })
    expect(states(situation(visit)).media).toBe('Off, except Vimeo and Maps')
    expect(states(situation(visit, { toggled: new Map([['media', true]]) })).media).toBe('On')
  })

  it('knows the titles of the built-in categories before the long texts come, and ids for the others', () => {
    const rows = settingsRows(situation(fakeVisit(manifest), { manifest: null }))
    expect(rows.map(({ title }) => title)).toEqual([
      'Needed',
      'Counting visits',
      'Films and maps',
      'counting',
    ])
  })

  it('is Welsh throughout for Welsh pages', () => {
    const words = { common: cyCommon, panel: cyPanel, left: cyLeft, receipt: cyReceipt }
    const [needed, , films, counting] = settingsRows(situation(fakeVisit(manifest), { words }))
    expect(needed).toMatchObject({ title: 'Angenrheidiol', state: 'Ymlaen bob amser', contents: '2 gwci' })
    expect(films).toMatchObject({
      title: 'Ffilmiau',
      description: 'Mae’n chwarae ffilmiau.',
      state: 'I ffwrdd',
    })
    expect(counting).toMatchObject({ state: 'Ymlaen: gallwch droi hyn i ffwrdd' })
  })
})

describe('settingsSummary', () => {
  const asking: Manifest = {
    ...manifest,
    cookies: manifest.cookies!.filter(({ category }) => category !== 'counting'),
  }

  it('says that nothing optional is on before a choice', () => {
    expect(firstLine(situation(fakeVisit(asking)))).toBe(
      'Now on: what this site needs. Everything else is off until you say so.',
    )
  })

  it('names what is on and what is off', () => {
    const visit = fakeVisit(manifest)
    expect(firstLine(situation(visit))).toBe(
      'Now on: what this site needs, Page counts. Off: Counting visits, Films.',
    )
    visit.choice.decide({ analytics: true })
    expect(firstLine(situation(visit))).toBe(
      'Now on: what this site needs, Counting visits. Off: Films, Page counts.',
    )
    visit.choice.accept()
    expect(firstLine(situation(visit))).toBe(
      'Now on: what this site needs, Counting visits, Films, Page counts.',
    )
  })

  it('says what runs, not what is switched and not saved', () => {
    const visit = fakeVisit(manifest)
    visit.choice.reject()
    expect(firstLine(situation(visit, { toggled: new Map([['analytics', true]]) }))).toBe(
      'Now on: what this site needs. Off: Counting visits, Films, Page counts.',
    )
  })

  it('names a service that is on by itself', () => {
    const visit = fakeVisit(asking)
    visit.choice.allowOnce('vimeo')
    expect(firstLine(situation(visit))).toBe(
      'Now on: what this site needs, Vimeo. Off: Counting visits, Films.',
    )
  })
})

describe('settingsRemarks', () => {
  const now = (): number => new Date(2026, 10, 1, 12).getTime()

  it('says when the visitor chose', () => {
    const visit = fakeVisit(manifest, { now })
    expect(remarks(situation(visit))).toEqual([])
    visit.choice.reject()
    expect(remarks(situation(visit))).toEqual(['You chose on 1 November 2026.'])
    expect(
      remarks(
        situation(visit, { words: { common: cyCommon, panel: cyPanel, left: cyLeft, receipt: cyReceipt } }),
      ),
    ).toEqual(['Gwnaethoch eich dewis ar 1 Tachwedd 2026.'])
  })

  it('takes an OK to a notice for no choice', () => {
    const told: Manifest = { ...manifest, services: {}, cookies: manifest.cookies!.slice(0, 2) }
    const visit = fakeVisit(told, { now })
    visit.choice.accept()
    const situated = (words = { common, panel, left, receipt }) => situation(visit, { manifest: told, words })
    expect(remarks(situated())).toEqual(['We told you about this on 1 November 2026.'])
    expect(remarks(situated({ common: cyCommon, panel: cyPanel, left: cyLeft, receipt: cyReceipt }))).toEqual(
      ['Dywedom wrthych am hyn ar 1 Tachwedd 2026.'],
    )
    expect(firstLine(situated())).toBe('Now on: what this site needs, Page counts.')
    visit.choice.reject()
    expect(remarks(situated())).toEqual(['You chose on 1 November 2026.'])
  })

  it('names what is new since then', () => {
    const before = fakeVisit({ ...manifest, services: {} }, { now })
    before.choice.accept()
    const visit = fakeVisit(manifest, { now, record: before.record()! })
    expect(remarks(situation(visit))).toEqual([
      'You chose on 1 November 2026.',
      'New or different since you chose: Films.',
    ])
  })

  it('explains Global Privacy Control where the browser sends it', () => {
    expect(remarks(situation(fakeVisit(manifest, { gpc: true })))).toEqual([
      'Your browser sends Global Privacy Control, so everything with a switch starts off. What you choose here counts.',
    ])
  })

  it('says so where the long texts cannot be had', () => {
    const lost = ['The details could not be loaded. You can still choose.']
    const visit = fakeVisit(manifest)
    expect(remarks(situation(visit, { manifest: {} }))).toEqual(lost)
    expect(remarks(situation(visit, { manifest: { ...manifest, texts: '/t' } as Manifest }))).toEqual(lost)
    expect(remarks(situation(visit, { manifest: null }))).toEqual([])
  })
})

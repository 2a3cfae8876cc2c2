import { describe, expect, it } from 'vitest'
import { compare } from '../../../src/inventory/compare.ts'
import { annexA } from '../../support/annex-a.ts'
import { accepted, BEFORE, cookie, seen } from './seen.ts'

const ALL = accepted('analytics', 'sharing', 'preferences')
const subjects = (kind: string, findings = compare(annexA, seen([BEFORE, ALL]))): string[] =>
  findings.filter(finding => finding.kind === kind).map(({ subject }) => subject)

describe('a real annex, on a page that keeps nothing', () => {
  it('has its misspelt names found', () => {
    expect(subjects('likely-misspelt')).toEqual([
      '_utma',
      '_utmb',
      '_utmc',
      '_utmz',
      'googstransSession',
      '__atuvS',
    ])
  })

  it('has its dead products found, which no page need be searched for', () => {
    expect(subjects('dead')).toEqual(['_utma', '_utmb', '_utmc', '_utmz', '__atuvc', '__atuvS'])
    expect(subjects('declared-unused')).not.toContain('_utma')
    expect(subjects('declared-unused')).not.toContain('__atuvc')
  })

  it('has them found once, also on a copy of the site, where nothing of the portal or the website can be seen', () => {
    const copy = compare({ ...annexA, site: { ...annexA.site, places: {} } }, seen([BEFORE, ALL]))
    expect(subjects('dead', copy)).toContain('_utma')
    expect(subjects('unseeable', copy)).toContain('CFID')
    expect(subjects('unseeable', copy)).not.toContain('_utma')
  })

  it('does not call unused what belongs to the portal', () => {
    expect(subjects('unseeable')).toEqual([
      'LOGIN_USERNAME_COOKIE',
      'SSRV_AUTHENTICATION',
      'SSRV_IDLE_SESSION',
    ])
  })
})

it('has the translation found that is explained with the visitor counters, and not those with it', () => {
  const misspelt = compare(annexA, seen([BEFORE, ALL])).filter(({ kind }) => kind === 'likely-misspelt')
  const said = misspelt.filter(({ message }) => message.includes('It shares its explanation'))
  expect(said.map(({ subject }) => subject)).toEqual(['googstransSession'])
  expect(said[0]?.message).toContain(
    "It shares its explanation with '_utma' of Google Universal Analytics (analytics), and Google Translate is of another kind (translation): explain it by itself.",
  )
})

it('has the name that is meant found on the page, with the row that it is meant for', () => {
  const findings = compare(annexA, seen([BEFORE, ALL], cookie('__utma', [1])))
  const misspelt = findings.filter(
    ({ kind, path }) => kind === 'likely-misspelt' && path === 'cookies[5].name',
  )
  expect(misspelt).toMatchObject([{ subject: '__utma', severity: 'error', what: 'cookie' }])
  expect(subjects('dead', findings)).toContain('__utma')
})

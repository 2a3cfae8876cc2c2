import { expect, it } from 'vitest'
import type { Inventory } from '../../../src/inventory/inventory.ts'
import type { Observation } from '../../../src/inventory/observation.ts'
import { readPage, type PageKnowledge } from '../../../src/testing/read-page.ts'
import { accepted, BEFORE, cookie, request, REJECTED, seen, sight } from '../inventory/seen.ts'

const HOST = 'www.millbrook.example'
const SCRIPT = 'https://counter.example/c.js'
/** The driver has looked at another visitor's page before it. */
const STAGES = [BEFORE, accepted('analytics'), REJECTED]

/** What a page that was loaded after Accept, and then rejected, tells. */
function told(...observed: Observation[]): PageKnowledge {
  const inventory: Inventory = {
    ...seen([accepted('analytics'), REJECTED], ...observed),
    host: 'localhost',
    findings: [],
    limits: [],
  }
  return readPage(inventory, STAGES, host => host.replace('localhost', 'www.millbrook.example'))
}

it('knows the script that did something, by the first sight that tells', () => {
  const page = told(
    cookie('visit', [0], {
      evidence: [sight(0), sight(0, { who: SCRIPT, line: 7 }), sight(1, { who: 'later.js' })],
    }),
  )
  expect(page.whoDid({ kind: 'cookie', name: 'visit', host: HOST })).toEqual({ who: SCRIPT, line: 7 })
  expect(page.whoDid({ kind: 'localStorage', name: 'visit', host: HOST })).toBeNull()
  expect(page.whoDid({ kind: 'cookie', name: 'other', host: HOST })).toBeNull()
})

it('knows nothing of what another host keeps by the same name, but of what is kept for the hosts above', () => {
  const page = told(cookie('visit', [0], { evidence: [sight(0, { who: SCRIPT, line: 7 })] }))
  expect(page.whoDid({ kind: 'cookie', name: 'visit', host: 'films.example' })).toBeNull()
  expect(page.whoDid({ kind: 'cookie', name: 'visit', host: '.millbrook.example' })?.who).toBe(SCRIPT)
})

it('has no say in whether something was asked for: what it calls fetched adds nothing and takes nothing', () => {
  const page = told(request('counter.example', [0], { outcome: 'fetched' }))
  expect(page.besides).toEqual([])
  expect(Object.keys(page)).toEqual(['whoDid', 'besides'])
})

it('adds probes and what was stopped, in the stage of the driver that fits, and nothing that others saw', () => {
  const page = told(
    cookie('probe', [1], { host: 'localhost', outcome: 'transient', isThere: false }),
    request('held.example', [0], { outcome: 'stopped' }),
    cookie('visit', [0]),
  )
  expect(
    page.besides.map(({ name, host, outcome, evidence }) => [name, host, outcome, evidence.stage]),
  ).toEqual([
    ['probe', 'www.millbrook.example', 'transient', 2],
    ['held.example', 'held.example', 'stopped', 1],
  ])
})

it('knows nothing of a page without an inventory', () => {
  const page = readPage(null, STAGES, host => host)
  expect([page.besides, page.whoDid({ kind: 'cookie', name: 'visit', host: HOST })]).toEqual([[], null])
})

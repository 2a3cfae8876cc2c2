import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launch } from '../../support/browser.ts'
import { startGateServer, type GateServer } from '../../support/gate-server.ts'
import { openPage } from './open-page.ts'

let server: GateServer
let browser: Browser

beforeAll(async () => {
  server = await startGateServer()
  browser = await launch()
})
afterAll(async () => {
  await browser.close()
  await server.close()
})

const note = (id: string): string => `(window.ran ??= []).push('${id}')`

/** The page of the issue: one of each kind, marked or as a site without consent has it. */
function oneOfEach(isMarked: boolean): string {
  const mark = isMarked ? 'type="text/plain" data-consent="analytics"' : ''
  const markModule = isMarked ? `${mark} data-type="module"` : 'type="module"'
  return `
    <script ${mark} src="${server.script('slow', { delay: 300 })}"></script>
    <script ${mark}>${note('inline')}</script>
    <script ${markModule} src="${server.script('module')}"></script>
    <script ${markModule}>${note('inline module')}</script>
    <script ${mark} src="${server.script('handler')}" onload="${note('handler loaded').replaceAll('"', '&quot;')}"></script>
    <script ${mark} src="${server.script('async', { delay: 20 })}" async></script>
    <script ${mark} src="${server.script('defer')}" defer></script>
    <script ${mark}>${note('last inline')}</script>`
}
const NATIVE = [
  'slow',
  'inline',
  'handler',
  'handler loaded',
  'last inline',
  'module',
  'inline module',
  'defer',
]

/** Leaves out what runs whenever it arrives. */
const inOrder = (ran: readonly string[]): string[] => ran.filter(id => id !== 'async')

describe('released scripts', () => {
  it('run in an order that the browser has for the same page unmarked', async () => {
    const { runs, leave } = await openPage(browser, server, { body: oneOfEach(false), allowed: null })
    expect(inOrder(await runs(NATIVE.length + 1))).toEqual(NATIVE)
    await leave()
  })

  it('run in that order after a grant', async () => {
    const { page, grant, runs, ran, leave } = await openPage(browser, server, { body: oneOfEach(true) })
    await page.waitForTimeout(300)
    expect(await ran()).toEqual([])
    expect(server.log).toEqual([])
    await grant('analytics')
    expect(inOrder(await runs(NATIVE.length + 1))).toEqual(NATIVE)
    expect(new Set(server.log).size).toBe(server.log.length)
    await leave()
  })

  it('run in that order while the page is parsed, for a visitor who allowed them before', async () => {
    const { runs, leave } = await openPage(browser, server, { body: oneOfEach(true), allowed: 'analytics' })
    expect(inOrder(await runs(NATIVE.length + 1))).toEqual(NATIVE)
    expect(new Set(server.log).size).toBe(server.log.length)
    await leave()
  })
})

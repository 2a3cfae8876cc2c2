import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scriptText, type ScriptOptions } from '../../support/gate-server.ts'
import { MODULE_WAITS, note, startGatePage, WAITS, type GatePage } from './gate-page.ts'

let gatePage: GatePage

beforeAll(async () => {
  gatePage = await startGatePage()
})
afterAll(() => gatePage.close())

/** A script from another host, marked unless told otherwise. */
function script(id: string, options: ScriptOptions & { mark?: string; more?: string } = {}): string {
  const { mark = WAITS, more = '', ...rest } = options
  return `<script ${mark} src="${gatePage.server.script(id, rest)}" ${more}></script>`
}

function inline(id: string, mark = WAITS): string {
  return `<script ${mark}>${note(id)}</script>`
}

/** One of each kind. */
function oneOfEach(mark: string, module: string): string {
  return [
    script('slow', { delay: 300, mark }),
    inline('inline', mark),
    script('module', { mark: module }),
    inline('inline module', module),
    script('handler', { mark, more: `onload="${note('handler loaded')}"` }),
    script('async', { delay: 20, mark, more: 'async' }),
    script('defer', { mark, more: 'defer' }),
    inline('last inline', mark),
  ].join('\n')
}
const NATIVE = 'slow, inline, handler, handler loaded, last inline, module, inline module, defer'
/** Leaves out what runs whenever it arrives. */
const inOrder = (ran: readonly string[]): string => ran.filter(id => id !== 'async').join(', ')

describe('the order of released scripts', () => {
  it('Released scripts run in the order that the browser has for the same page unmarked', async () => {
    const { open, runs, ran, grant, settle, server } = gatePage
    await open({ body: oneOfEach('', 'type="module"'), allowed: null })
    expect(inOrder(await runs(9))).toBe(NATIVE)

    await open({ body: oneOfEach(WAITS, MODULE_WAITS) })
    await settle()
    expect(await ran()).toEqual([])
    await grant('analytics')
    expect(inOrder(await runs(9))).toBe(NATIVE)
    expect(new Set(server.log).size).toBe(server.log.length)
  })

  it('Scripts that were allowed before run in that order while the page is parsed', async () => {
    const { open, runs, server } = gatePage
    await open({ body: oneOfEach(WAITS, MODULE_WAITS), allowed: 'analytics' })
    expect(inOrder(await runs(9))).toBe(NATIVE)
    expect(new Set(server.log).size).toBe(server.log.length)
  })

  it('Scripts inside a template keep that order too', async () => {
    const { open, runs, grant } = gatePage
    await open({
      body: `<template data-consent="analytics">${oneOfEach('', 'type="module"')}</template>${inline('after')}`,
    })
    await grant('analytics')
    expect(inOrder(await runs(10))).toBe(NATIVE.replace(', module', ', after, module'))
  })

  it('An async script waits for no other', async () => {
    const { open, runs, grant } = gatePage
    await open({ body: script('slow', { delay: 500 }) + script('async', { more: 'async' }) })
    await grant('analytics')
    expect(await runs(2)).toEqual(['async', 'slow'])
  })

  it('Each script is downloaded once, in just the way in which it was marked', async () => {
    const { open, runs, grant, server } = gatePage
    const integrity = `sha384-${createHash('sha384').update(scriptText('5')).digest('base64')}`
    await open({
      body: [
        script('1', { delay: 700 }),
        script('2', { delay: 700, more: 'crossorigin' }),
        script('3', { more: 'crossorigin=use-credentials' }),
        script('4', { more: 'referrerpolicy=no-referrer' }),
        script('5', { more: `crossorigin integrity="${integrity}"` }),
        script('6', { more: 'defer' }),
        script('7', { mark: MODULE_WAITS }),
        script('8', { mark: MODULE_WAITS, more: 'crossorigin=use-credentials' }),
        script('9', { status: 404 }),
        script('10'),
      ].join(''),
    })
    await grant('analytics')
    expect(await runs(9)).toEqual(['1', '2', '3', '4', '5', '10', '6', '7', '8'])
    expect(server.log).toHaveLength(10)
  })

  it('A script that hangs keeps the rest waiting for three seconds and no longer', async () => {
    const { open, runs, grant } = gatePage
    await open({
      body:
        script('hung', { hang: true }) +
        script('next') +
        script('hung module', { hang: true, mark: MODULE_WAITS }) +
        script('module', { mark: MODULE_WAITS }) +
        inline('inline module', MODULE_WAITS) +
        script('last', { mark: MODULE_WAITS }),
    })
    await grant('analytics')
    const before = Date.now()
    expect(await runs(1)).toEqual(['next'])
    expect(Date.now() - before).toBeGreaterThan(2000)
    expect((await runs(4)).toSorted()).toEqual(['inline module', 'last', 'module', 'next'])
  })

  it('An inline script waits longer, up to eight seconds, for a script of its own service', async () => {
    const { open, runs, grant } = gatePage
    const other = 'type="text/plain" data-consent="counter"'
    await open({ body: script('slow', { delay: 4500 }) + inline('dependent') })
    await grant('analytics')
    expect(await runs(2)).toEqual(['slow', 'dependent'])

    await open({ body: script('slow', { delay: 4500 }) + inline('of another', other) })
    await grant('analytics')
    expect(await runs(2)).toEqual(['of another', 'slow'])
  })

  it('A script that is missing, or fails its integrity, keeps nothing waiting and runs its onerror', async () => {
    const { open, runs, grant, server } = gatePage
    await open({
      body:
        script('gone', { status: 404, more: `onerror="${note('gone failed')}"` }) +
        script('altered', {
          more: `crossorigin integrity="sha384-${'A'.repeat(64)}" onerror="${note('altered failed')}"`,
        }) +
        inline('rest'),
    })
    await grant('analytics')
    expect(await runs(3)).toEqual(['gone failed', 'altered failed', 'rest'])
    expect(server.log).toHaveLength(2)
  })

  it('A script whose grant is withdrawn before its turn does not run', async () => {
    const { open, runs, ran, grant, withdraw, page } = gatePage
    await open({ body: script('slow', { delay: 600 }) + inline('late') })
    await grant('analytics')
    await withdraw('analytics')
    await page.waitForTimeout(1000)
    expect(await ran()).not.toContain('late')
    await grant('analytics')
    expect((await runs(2)).at(-1)).toBe('late')
  })
})

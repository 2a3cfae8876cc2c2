import { act, cleanup, screen } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { start } from '../../../src/start.ts'
import type { Latchkey } from '../../../src/latchkey.ts'
import { createFakeLatchkey, type FakeLatchkey } from '../../../src/testing/fake-latchkey.ts'
import { bannerText, MANIFEST, NOTICE, show } from '../headless/parts.tsx'

let fake: FakeLatchkey

afterEach(() => {
  cleanup()
  fake.stop()
})

const film = (): boolean => screen.queryByText('A film.', { exact: false }) !== null

describe('components with the fake', () => {
  it('ask where nobody has decided, and follow the press of their own button', async () => {
    fake = createFakeLatchkey(MANIFEST)
    show()
    expect(bannerText()).toContain('Cookies on Millbrook Homes')
    expect(film()).toBe(false)
    await act(() => screen.getByRole('button', { name: 'Accept all' }).click())
    expect(film()).toBe(true)
    expect(fake.decision.answers).toEqual({ vimeo: undefined, analytics: 'granted', media: 'granted' })
  })

  it('begin with what was decided before, and follow what a test decides', async () => {
    fake = createFakeLatchkey(MANIFEST, { decided: { media: true } })
    show()
    expect([film(), bannerText()]).toEqual([true, ''])
    await act(() => fake.reject())
    expect(film()).toBe(false)
  })

  it('follow the fake that comes after them, and the one that takes its place', async () => {
    fake = createFakeLatchkey(MANIFEST, { decided: 'rejected' })
    show()
    expect(film()).toBe(false)
    const first = fake
    await act(() => void (fake = createFakeLatchkey(MANIFEST, { decided: 'accepted' })))
    expect(film()).toBe(true)
    first.stop()
    await act(() => fake.reject())
    expect(film()).toBe(false)
  })

  it('know Global Privacy Control', () => {
    fake = createFakeLatchkey(NOTICE, { gpc: true })
    show({ manifest: NOTICE })
    expect(bannerText()).toContain('Your browser sends Global Privacy Control')
  })

  it('find none once it is stopped', () => {
    fake = createFakeLatchkey(MANIFEST, { decided: 'accepted' })
    fake.stop()
    show()
    expect(film()).toBe(false)
  })
})

describe('the fake and the real one', () => {
  let real: Latchkey

  beforeEach(() => {
    document.cookie = 'latchkey=; Path=/; Max-Age=0'
    real = start(MANIFEST, { banner: 'none', control: 'none' })
    fake = createFakeLatchkey(MANIFEST)
  })
  afterEach(() => {
    real.stop()
    document.cookie = 'latchkey=; Path=/; Max-Age=0'
  })

  it('have the same members', () => {
    expect(Object.keys(fake)).toEqual(expect.arrayContaining(Object.keys(real)))
    for (const name of Object.keys(real) as (keyof Latchkey)[])
      expect(typeof fake[name], name).toBe(typeof real[name])
  })

  it.each<[string, (latchkey: Latchkey) => void]>([
    ['accept', latchkey => latchkey.accept()],
    ['reject', latchkey => latchkey.reject()],
    ['withdraw', latchkey => latchkey.withdraw()],
    ['decide', latchkey => latchkey.decide({ media: true })],
    ['decide about a service', latchkey => latchkey.decide({ media: true, vimeo: false })],
    ['allow once', latchkey => latchkey.allowOnce('vimeo')],
    ['decide about nothing that is known', latchkey => latchkey.decide({ nobody: true })],
    ['accept, then withdraw', latchkey => (latchkey.accept(), latchkey.withdraw())],
  ])('%s alike', async (_, verb) => {
    verb(real)
    verb(fake)
    const { time, ...decision } = real.decision
    expect(fake.decision).toMatchObject(decision)
    expect(typeof fake.decision.time).toBe(typeof time)
    expect(['vimeo', 'media', 'analytics', 'nobody'].map(fake.allows)).toEqual(
      ['vimeo', 'media', 'analytics', 'nobody'].map(real.allows),
    )
    // What only storage knows comes a moment after the decision.
    if (real.receipt()) await vi.waitFor(() => expect(real.receipt()?.by).toBe('api'))
    const receipt = real.receipt()
    expect(fake.receipt()).toEqual(receipt && { ...receipt, time: expect.any(String) as unknown })
    expect(`latchkey=${fake.record}`).toBe(
      /latchkey=[^;]*/.exec(document.cookie)?.[0] ?? 'latchkey=undefined',
    )
  })

  it('tell listeners and the document of each decision, and no more once they are stopped', () => {
    const heard: string[] = []
    const onEvent = (): void => void heard.push('event')
    document.addEventListener('latchkey:change', onEvent)
    const stop = fake.onChange(() => heard.push('listener'))
    fake.accept()
    expect(heard).toEqual(['event', 'listener'])
    stop()
    fake.stop()
    fake.reject()
    expect(heard).toEqual(['event', 'listener'])
    document.removeEventListener('latchkey:change', onEvent)
  })

  it('give the inventory that they are given, and see nothing else', async () => {
    expect((await fake.inventory()).observed).toEqual([])
    const inventory = { host: 'a.example', stages: [], observed: [], findings: [], limits: [] }
    const given = createFakeLatchkey(MANIFEST, { inventory })
    expect(await given.inventory()).toBe(inventory)
    given.stop()
  })

  it('count who opens the settings', async () => {
    expect(fake.settingsOpened).toBe(0)
    await fake.openSettings()
    expect(fake.settingsOpened).toBe(1)
  })
})

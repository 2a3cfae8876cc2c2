import { describe, expect, it } from 'vitest'
import { choiceStates } from '../../../src/annex/choice-states.ts'
import { soundManifest } from '../../../src/annex/sound-manifest.ts'
import { createChoice } from '../../../src/choice/choice.ts'
import { readManifest } from '../../../src/manifest/read-manifest.ts'
import { common } from '../../../src/words/en/common.ts'

const cookie = (name: string, category: string) => ({ name, category, purpose: 'Does.', expiry: 'session' })

const manifest = {
  categories: {
    counting: { basis: 'statistics', aggregateOnly: true, solePurpose: true },
    faulty: { basis: 'statistics' },
    page: { basis: 'communication' },
  },
  services: {
    vimeo: { name: 'Vimeo', category: 'media' },
    maps: { name: 'Maps', category: 'media' },
    cdn: { name: 'CDN', category: 'necessary' },
  },
  cookies: [cookie('a', 'counting'), cookie('b', 'faulty'), cookie('c', 'page'), cookie('d', 'analytics')],
}

function visitor(gpc = false) {
  const store = { read: () => undefined, write: () => {} }
  const choice = createChoice({ declared: readManifest(manifest), store, gpc, now: Date.now })
  const states = (...owners: string[]) =>
    owners.map(choiceStates(soundManifest(manifest), common, choice.decision)).join(', ')
  return { choice, states }
}

describe('what the column of choices says', () => {
  it('is that nothing which asks is chosen, before a decision', () => {
    const { states } = visitor()
    expect(states('necessary', 'cdn', 'page', 'media', 'vimeo')).toBe(
      'Always on, Always on, Always on, Not chosen, Not chosen',
    )
  })

  it('is that what can be objected to is on, but not with Global Privacy Control', () => {
    expect(visitor().states('counting')).toBe('On: you can turn this off')
    expect(visitor(true).states('counting')).toBe('Off')
  })

  it('is never that a visitor who was only told has chosen', () => {
    const { choice, states } = visitor()
    choice.accept()
    expect(states('counting', 'media')).toBe('On: you can turn this off, On')
    choice.reject()
    expect(states('counting', 'media')).toBe('Off, Off')
    const ahead = choiceStates(soundManifest(manifest), common)
    expect([ahead('counting'), ahead('media')]).toEqual(['On: you can turn this off', 'Not chosen'])
  })

  it('follows categories and the services that differ from them', () => {
    const { choice, states } = visitor()
    choice.decide({ media: true, maps: false })
    expect(states('media', 'vimeo', 'maps', 'analytics')).toBe('On, On, Off, Off')
  })

  it('is off in any doubt', () => {
    const { choice, states } = visitor()
    choice.accept()
    expect(states('faulty', 'unknown', 'constructor', '')).toBe('Off, Off, Off, Off')
  })
})

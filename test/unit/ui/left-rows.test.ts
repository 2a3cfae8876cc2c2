import { describe, expect, it } from 'vitest'
import type { Left } from '../../../src/gate/left.ts'
import type { Manifest } from '../../../src/manifest/types.ts'
import { leftRows } from '../../../src/ui/left-rows.ts'
import type { Situation } from '../../../src/ui/settings-rows.ts'
import { common } from '../../../src/words/en/common.ts'
import { left } from '../../../src/words/en/left.ts'
import { receipt } from '../../../src/words/en/receipt.ts'
import { panel } from '../../../src/words/en/panel.ts'
import { fakeVisit } from '../../support/fake-visit.ts'

const manifest: Manifest = {
  services: {
    vimeo: { name: 'Vimeo', category: 'media', moreInfo: 'https://vimeo.com/privacy' },
    bad: { name: 'Bad', category: 'media', moreInfo: 'javascript:alert(1)' },
  },
}

function situation(whole: Manifest | null = manifest): Situation {
  const { declared, choice } = fakeVisit(manifest)
  return {
    declared,
    manifest: whole,
    decision: choice.decision,
    toggled: new Map(),
    words: { common, panel, left, receipt },
  }
}

const entry = (name: string, why: Left['why'], id = 'analytics'): Left => ({ name, type: 'cookie', id, why })

describe('what could not be removed, in words', () => {
  it('is nothing where nothing is left', () => {
    expect(leftRows([], situation())).toEqual([])
  })

  it('says each reason once, with all its names, and first that about which something can be done', () => {
    const rows = leftRows(
      [
        entry('sid', 'http only'),
        entry('_ga', 'comes back'),
        entry('_gid', 'comes back', 'media'),
        entry('_ga', 'comes back'),
      ],
      situation(),
    )
    expect(rows.map(({ text }) => text)).toEqual([
      '_ga, _gid: something on this page writes this again each time we remove it. Open another page, then look here again.',
      'sid: only the computer that sends you this website can remove this. It may go when you close your browser.',
    ])
  })

  it('names each of the others who keep something, with a link to what they say', () => {
    const rows = leftRows(
      [
        entry('vuid', 'third party', 'vimeo'),
        entry('player', 'third party', 'vimeo'),
        entry('x', 'third party', 'bad'),
      ],
      situation(),
    )
    expect(rows).toEqual([
      {
        text: 'vuid, player: Vimeo may keep this on another website, which we cannot reach.',
        link: { href: 'https://vimeo.com/privacy', text: 'How Vimeo uses data' },
      },
      { text: 'x: Bad may keep this on another website, which we cannot reach.', link: null },
    ])
  })

  it.each([['media'], ['constructor'], ['__proto__']])('names nobody for the id %s', id => {
    expect(leftRows([entry('IDE', 'third party', id)], situation(null))).toEqual([
      {
        text: 'IDE: another organisation may keep this on another website, which we cannot reach.',
        link: null,
      },
    ])
  })
})

import { Fragment, h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { readChoice } from '../../../src/choice/read-choice.ts'
import type { Decision } from '../../../src/choice/types.ts'
import { defineManifest } from '../../../src/manifest/define-manifest.ts'
import * as preact from '../../../src/preact/index.ts'
import * as react from '../../../src/react/index.ts'
import { words as cy } from '../../../src/words/cy/words.ts'

const manifest = defineManifest({
  site: { name: { en: 'Millbrook Homes', cy: 'Cartrefi Millbrook' } },
  categories: {
    counting: { basis: 'statistics', aggregateOnly: true, solePurpose: true, title: 'Page counts' },
  },
  services: { vimeo: { name: 'Vimeo', category: 'media' } },
  cookies: [{ name: 'n', category: 'counting', purpose: 'Counts pages.', expiry: '1 day' }],
})
const UNDECIDED: Decision = readChoice('', manifest)

interface Told {
  readonly decision?: Decision
  readonly words?: typeof cy
}

/** All that the hooks say, as text. */
const RENDER: Record<string, (told?: Told) => string> = {
  preact(told = {}) {
    const Parts = () => h(Fragment, null, said(preact))
    const film = h(preact.Allowed, { of: 'vimeo', fallback: 'No film.' }, 'A film.')
    return renderToString(h(preact.LatchkeyProvider, { manifest, ...told }, h(Parts, null), film))
  },
  react(told = {}) {
    const Parts = () => said(react)
    const film = createElement(react.Allowed, { of: 'vimeo', fallback: 'No film.' }, 'A film.')
    return renderToStaticMarkup(
      createElement(react.LatchkeyProvider, { manifest, ...told }, createElement(Parts), film),
    )
  },
}

function said({ useBanner, useSettings, useLatchkey }: typeof preact | typeof react): string {
  const banner = useBanner()
  const { rows, summary } = useSettings()
  const asked = banner.state === 'asking' ? `${banner.title}: ${banner.reject.label}` : banner.state
  return [asked, summary, ...rows.map(({ title, state }) => `${title} ${state}`), useLatchkey(), ''].join('|')
}

describe.each(Object.keys(RENDER))('on a server, the hooks of %s', framework => {
  const render = RENDER[framework]!

  it('touch no window, ask nothing, and hold everything where nothing is known', () => {
    expect(typeof window).toBe('undefined')
    expect(render().split('|')).toEqual([
      'closed',
      'Now on: what this site needs. Everything else is off until you say so.',
      'Needed Always on',
      'Films and maps Off',
      'Page counts Off',
      '',
      'No film.',
    ])
  })

  it('ask where the request shows that nobody has chosen', () => {
    expect(render({ decision: UNDECIDED })).toContain('Cookies on Millbrook Homes: ')
    expect(render({ decision: UNDECIDED })).toContain('|No film.')
  })

  it('allow what the record allows', () => {
    const decision = { ...UNDECIDED, allowed: ['media', 'vimeo'], asks: [], tells: [] } as Decision
    expect(render({ decision })).toMatch(/^closed\|.*\|A film\.$/)
  })

  it('speak the language that they are given', () => {
    const text = render({ decision: UNDECIDED, words: cy })
    expect(text).toContain(cy.banner.title.replace('{site}', 'Cartrefi Millbrook'))
    expect(text).toContain(cy.common.alwaysOn)
  })
})

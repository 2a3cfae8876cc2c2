import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { snippet, type SnippetOptions } from '../../../src/build/snippet.ts'
import { readAhead } from '../../../src/manifest/read-ahead.ts'
import { readManifest } from '../../../src/manifest/read-manifest.ts'
import type { Manifest } from '../../../src/manifest/types.ts'
import { bannerStyle } from '../../../src/ui/index.ts'
import { promised } from '../../support/promised.ts'

const HOSTILE = 'Counts visits.</script><script>alert(1)</script><!-- \u2028 & "quoted"'

const manifest: Manifest = {
  site: { name: 'Millbrook Homes' },
  services: { counter: { name: 'Counter', category: 'analytics', hosts: ['counter.example'] } },
  cookies: [
    { name: 'CFID', category: 'necessary', purpose: 'Keeps you signed in.', expiry: '2 hours' },
    { name: 'visits', service: 'counter', purpose: HOSTILE, expiry: '2 years' },
  ],
}

const make = (options: SnippetOptions = {}) => snippet(manifest, { script: 'start("</script>")', ...options })

/** Attributes and content of the script elements of a block, as a parser of HTML takes them apart. */
function scripts(html: string): { attributes: string; content: string }[] {
  return [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script/gi)].map(
    ([, attributes = '', content = '']) => ({
      attributes,
      content,
    }),
  )
}

describe('the block for the head', () => {
  const [data, gate] = scripts(make().head)

  it('begins with the barrier', () => {
    expect(make().head).toMatch(/^<meta http-equiv="Content-Security-Policy" content="base-uri \*">\n/)
  })

  it('holds the manifest’s head part, which means the same as the whole', () => {
    expect(data?.attributes).toContain('id="latchkey-manifest"')
    const part = JSON.parse(data?.content ?? '') as Record<string, unknown>
    expect(promised(readAhead(part))).toEqual(promised(readManifest(manifest)))
    expect(part.texts).toBe('#latchkey-texts')
    expect(JSON.stringify(part)).not.toContain('Counts visits')
  })

  it('tells the gate of the banner that stands in the page, with its style', () => {
    expect(JSON.parse(data?.content ?? '')).toHaveProperty('snippet', { lang: 'en', style: bannerStyle })
  })

  it('holds the gate, with nothing in it that ends the element', () => {
    expect(scripts(make().head)).toHaveLength(2)
    expect(gate?.content).toBe('start("\\x3c/script>")')
  })

  it('has the hash of exactly what stands in the element', () => {
    const hash = createHash('sha256')
      .update(gate?.content ?? '')
      .digest('base64')
    expect(make().scriptHash).toBe(`sha256-${hash}`)
  })

  it('keeps optimisers off the gate', () => {
    for (const optOut of [
      'data-cfasync="false"',
      'data-no-optimize="1"',
      'data-no-defer="1"',
      'data-noptimize="1"',
    ]) {
      expect(gate?.attributes).toContain(optOut)
    }
    expect(gate?.attributes).not.toMatch(/\s(?:async|defer|src|type)\b/)
  })
})

describe('the options', () => {
  const gateOf = (options: SnippetOptions) => scripts(make(options).head)[1]?.attributes

  it('stand in the gate’s attributes, where they differ from the defaults', () => {
    expect(gateOf({})).toMatch(/^ data-ui="\/latchkey\/" data-level="guard" data-cfasync/)
    expect(gateOf({ ui: '/a"b', lang: 'cy', banner: 'bottom' })).toMatch(
      /^ data-ui="\/a&quot;b\/" data-level="guard" data-lang="cy" data-banner="bottom" /,
    )
  })

  it('control none leaves the page without a button of ours', () => {
    expect(gateOf({ control: 'none' })).toContain(' data-control="none" ')
    expect(gateOf({ control: 'auto' })).not.toContain('data-control')
  })

  it('lang gives the banner in that language', () => {
    expect(make({ lang: 'cy' }).body).toContain('lang="cy"')
  })

  it('banner none leaves the banner and its style out', () => {
    const { head, body } = make({ banner: 'none' })
    expect(body).not.toContain('latchkey-banner')
    expect(JSON.parse(scripts(head)[0]?.content ?? '')).not.toHaveProperty('snippet')
  })

  it('texts names an address and leaves the whole manifest out', () => {
    const { head, body } = make({ texts: '/cookies.json' })
    expect(JSON.parse(scripts(head)[0]?.content ?? '')).toHaveProperty('texts', '/cookies.json')
    expect(scripts(body)).toEqual([])
  })
})

describe('the block for the body', () => {
  it('holds the banner, hidden, and then the whole manifest', () => {
    const { body } = make()
    expect(body).toMatch(/^<div id="latchkey-banner"[^>]* hidden>/)
    const [texts, ...more] = scripts(body)
    expect(more).toEqual([])
    expect(texts?.attributes).toContain('id="latchkey-texts"')
    expect(JSON.parse(texts?.content ?? '')).toEqual(manifest)
  })

  it('is only the manifest where nothing has to be asked or told', () => {
    const { head, body } = snippet({ cookies: manifest.cookies?.slice(0, 1) ?? [] }, { script: '' })
    expect(body).toMatch(/^<script type="application\/json" id="latchkey-texts">/)
    expect(JSON.parse(scripts(head)[0]?.content ?? '')).not.toHaveProperty('snippet')
  })
})

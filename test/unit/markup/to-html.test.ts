import { describe, expect, it } from 'vitest'
import { fillMarkup } from '../../../src/markup/fill-markup.ts'
import { h } from '../../../src/markup/markup.ts'
import { toHtml } from '../../../src/markup/to-html.ts'

describe('h', () => {
  it('flattens lists, drops what is empty and joins texts side by side', () => {
    expect(h('p', null, 'a', ['b', [null, 'c']], false, undefined, '', h('br', null), 'd')).toEqual({
      tag: 'p',
      attributes: {},
      children: ['abc', { tag: 'br', attributes: {}, children: [] }, 'd'],
    })
  })
})

describe('toHtml', () => {
  it('escapes texts and attributes', () => {
    expect(toHtml(h('a', { href: '/?a=1&b="2"', title: "<'>" }, '<b> & "c"'))).toBe(
      '<a href="/?a=1&amp;b=&quot;2&quot;" title="&lt;\'&gt;">&lt;b&gt; &amp; &quot;c&quot;</a>',
    )
  })

  it('writes bare attributes for true and none for what is false or missing', () => {
    expect(toHtml(h('div', { hidden: true, inert: false, id: null, lang: undefined, tabindex: -1 }))).toBe(
      '<div hidden tabindex="-1"></div>',
    )
  })

  it('closes no void element', () => {
    expect(toHtml([h('br', null), 'x', h('img', { alt: '' })])).toBe('<br>x<img alt="">')
  })
})

describe('fillMarkup', () => {
  it('puts pieces where their names are, and nothing where there is no piece', () => {
    const link = h('a', { href: '/' }, 'here')
    expect(toHtml(fillMarkup('Look {link}, {not}.', { link }))).toBe('Look <a href="/">here</a>, .')
  })
})

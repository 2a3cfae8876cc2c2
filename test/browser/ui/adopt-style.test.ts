import { afterEach, describe, expect, it } from 'vitest'
import { adoptStyle } from '../../../src/browser/adopt-style.ts'

const css = '.adopted { color: rgb(1, 2, 3); }'
const Constructor = CSSStyleSheet

afterEach(() => {
  globalThis.CSSStyleSheet = Constructor
  // What shadows the list goes first.
  document.body.replaceChildren()
  document.adoptedStyleSheets = []
  document.querySelectorAll('style[nonce]').forEach(style => style.remove())
})

function colour(): string {
  const element = document.createElement('p')
  element.className = 'adopted'
  document.body.append(element)
  return getComputedStyle(element).color
}

describe('adoptStyle', () => {
  it('adopts a constructed sheet once, beside those of the page', () => {
    const own = new CSSStyleSheet()
    document.adoptedStyleSheets = [own]
    adoptStyle(css)
    adoptStyle(css)
    expect(document.adoptedStyleSheets).toHaveLength(2)
    expect(document.adoptedStyleSheets[0]).toBe(own)
    expect(colour()).toBe('rgb(1, 2, 3)')
  })

  it('is not misled by content under the name of what it uses', () => {
    const image = document.createElement('img')
    image.name = 'adoptedStyleSheets'
    document.body.append(image)
    adoptStyle(css)
    expect(colour()).toBe('rgb(1, 2, 3)')
    expect(document.querySelector('style[nonce]')).toBeNull()
  })

  it('falls back to one style element with the nonce where sheets cannot be constructed', () => {
    globalThis.CSSStyleSheet = undefined as unknown as typeof CSSStyleSheet
    adoptStyle(css, 'n0nce')
    adoptStyle(css, 'n0nce')
    const styles = [...document.querySelectorAll('style')].filter(style => style.textContent === css)
    expect(styles.map(style => style.nonce)).toEqual(['n0nce'])
    expect(colour()).toBe('rgb(1, 2, 3)')
    styles[0]!.remove()
  })
})

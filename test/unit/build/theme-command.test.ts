import { describe, expect, it } from 'vitest'
import { inFolder } from './in-folder.ts'

const { write, latchkey } = inFolder()

const GOOD = `
  :root { --latchkey-accent: light-dark(rgb(11, 92, 86), #8fd3cb); /* --latchkey-text: #eee; */ }
  @media (prefers-color-scheme: dark) { :root { --latchkey-surface: #15201f; --latchkey-text: #f2f5f4 } }
  @media (prefers-contrast: more) { @media (prefers-color-scheme: light) { :root { --latchkey-accent: #000 } } }
`

describe('latchkey theme', () => {
  it('gives the figures of a style sheet for light, dark and more contrast', async () => {
    write('theme.css', GOOD)
    const { code, out } = await latchkey('theme', 'theme.css')
    expect(code).toBe(0)
    expect(out).toContain('light\n')
    expect(out).toContain('labels of the buttons: rgb(11, 92, 86) on #ffffff, 7.83 to 1, needs 4.5')
    expect(out).toContain('dark\n')
    expect(out).toMatch(/labels of the buttons: #8fd3cb on #15201f, \d+\.\d+ to 1, needs 4\.5/)
    expect(out).toContain('light, with more contrast\n')
    expect(out).toContain('labels of the buttons: #000 on #ffffff, 21 to 1, needs 7')
    expect(out).toContain('theme.css: will be worn')
  })

  it('refuses what is too pale, in the scheme in which it is', async () => {
    write('theme.css', ':root{--latchkey-accent:#0b5c56;--latchkey-text:light-dark(#111, #777)}')
    const { code, out } = await latchkey('theme', 'theme.css')
    expect(code).toBe(1)
    expect(out).toContain(
      'dark: text on the surface: #777 on #121212 has a contrast of 4.18 to 1, and 4.5 is needed.',
    )
    expect(out).toContain('dark: labels of the buttons: #0b5c56 on #121212')
    expect(out).not.toContain('light: text')
  })

  it('refuses a rule for one of Accept and Reject alone, whatever it says', async () => {
    write(
      'theme.css',
      `:root{--latchkey-accent:teal} #latchkey-banner [data-latchkey="accept"] { background: teal }`,
    )
    const { code, out } = await latchkey('theme', 'theme.css')
    expect(code).toBe(1)
    expect(out).toContain(
      '#latchkey-banner [data-latchkey="accept"]: is about one of Accept and Reject alone.',
    )
    write(
      'theme.css',
      `:root{--latchkey-accent:teal} [data-latchkey=accept], [data-latchkey=reject] { margin: 0 }`,
    )
    expect((await latchkey('theme', 'theme.css')).code).toBe(0)
  })

  it('gives the same as data', async () => {
    write('theme.css', GOOD)
    const { out } = await latchkey('theme', 'theme.css', '--json')
    const { themes, faults } = JSON.parse(out) as {
      themes: { scheme: string; figures: unknown[] }[]
      faults: string[]
    }
    expect(themes.map(({ scheme }) => scheme)).toEqual(['light', 'dark', 'light'])
    expect(themes[0]!.figures[1]).toMatchObject({ what: 'labels of the buttons', needed: 4.5, isMet: true })
    expect(faults).toEqual([])
  })

  it('says what it lacks', async () => {
    expect(await latchkey('theme')).toMatchObject({
      code: 2,
      said: 'Name the style sheet: latchkey theme FILE.',
    })
    expect(await latchkey('theme', 'none.css')).toMatchObject({ code: 2, said: 'none.css cannot be read.' })
    write('other.css', 'p { color: red }')
    expect(await latchkey('theme', 'other.css')).toMatchObject({
      code: 1,
      said: 'other.css: expected --latchkey properties, received none.',
    })
  })
})

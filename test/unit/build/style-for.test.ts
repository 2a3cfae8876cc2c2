import { describe, expect, it } from 'vitest'
import { styleFor } from '../../../src/build/style-for.ts'

const CSS =
  '#b{color:red}#b[data-layout=corner]{width:26em}#b:not([data-layout=flow]) p,#b[data-layout=flow] p{margin:0}' +
  '#b[data-layout=corner] a,#b h2{padding:0}' +
  '@media (min-height:30em){@supports (inset:0){#b[data-layout=corner]{top:auto}}}' +
  '@media print{#b{display:none}}@property --x{syntax:"*";inherits:false}'

describe('the style of one layout', () => {
  it('leaves out what is of the other layouts, and blocks that are empty without it', () => {
    const rest = '@media print{#b{display:none}}@property --x{syntax:"*";inherits:false}'
    expect(styleFor({ layout: 'flow', offersLanguages: true }, CSS)).toBe(
      `#b{color:red}#b p{margin:0}#b h2{padding:0}${rest}`,
    )
    expect(styleFor({ layout: 'bottom', offersLanguages: true }, CSS)).toBe(
      `#b{color:red}#b p{margin:0}#b h2{padding:0}${rest}`,
    )
  })

  it('asks for no layout, since there is one', () => {
    expect(styleFor({ layout: 'corner', offersLanguages: true }, CSS)).toBe(
      '#b{color:red}#b{width:26em}#b p{margin:0}#b a,#b h2{padding:0}' +
        '@media (min-height:30em){@supports (inset:0){#b{top:auto}}}' +
        '@media print{#b{display:none}}@property --x{syntax:"*";inherits:false}',
    )
  })

  it('leaves out what a link to another language looks like where there can be none', () => {
    const css =
      '#b button[data-latchkey=language],#b p{color:red}#b[data-languages] h2{padding:0}#b [data-latchkey="language"]{top:0}'
    expect(styleFor({ layout: 'flow', offersLanguages: true }, css)).toBe(css)
    expect(styleFor({ layout: 'flow', offersLanguages: false }, css)).toBe('#b p{color:red}')
  })

  it('reads selectors with quotes too', () => {
    expect(
      styleFor(
        { layout: 'flow', offersLanguages: true },
        `#b[data-layout='corner']{top:0}#b[data-layout="flow"]{top:1px}`,
      ),
    ).toBe('#b{top:1px}')
  })

  it('leaves out something of the style that ships, for each layout, and the most for flow', async () => {
    const { bannerStyle } = (await import(new URL('../../../dist/npm/ui.js', import.meta.url).href)) as {
      readonly bannerStyle: string
    }
    const [flow, bottom, corner] = (['flow', 'bottom', 'corner'] as const).map(
      layout => styleFor({ layout, offersLanguages: true }, bannerStyle).length,
    )
    expect(flow).toBeLessThan(Math.min(bottom!, corner!))
    expect(Math.max(bottom!, corner!)).toBeLessThan(bannerStyle.length)
  })
})

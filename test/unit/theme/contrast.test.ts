import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Color } from '../../../src/theme/color.ts'
import { contrast, over, ratioText } from '../../../src/theme/contrast.ts'
import { readColor } from '../../../src/theme/read-color.ts'

const color = (text: string): Color => readColor(text)!
const channel = fc.double({ min: 0, max: 1, noNaN: true })
const anyColor = fc.record({ rgb: fc.tuple(channel, channel, channel), alpha: fc.constant(1) })

describe('contrast', () => {
  // Figures as the contrast checker of WebAIM gives them, https://webaim.org/resources/contrastchecker/
  it.each([
    ['#000', '#fff', 21],
    ['#777', '#fff', 4.48],
    ['#767676', '#fff', 4.54],
    ['#595959', '#fff', 7],
    ['#fff', '#fff', 1],
  ])('is what others compute for %s on %s', (front, back, expected) => {
    expect(contrast(color(front), color(back))).toBeCloseTo(expected, 2)
  })

  it('is the same from both sides, and between 1 and 21', () => {
    fc.assert(
      fc.property(anyColor, anyColor, (one, other) => {
        const ratio = contrast(one, other)
        return ratio === contrast(other, one) && ratio >= 1 && ratio <= 21.0001
      }),
    )
  })

  it('counts what shows through a colour', () => {
    expect(over(color('rgb(0 0 0 / 50%)'), color('#fff')).rgb).toEqual([0.5, 0.5, 0.5])
  })

  it('is never said to be enough where it is not', () => {
    expect(ratioText(4.4999)).toBe('4.49')
  })
})

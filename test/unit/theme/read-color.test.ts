import { describe, expect, it } from 'vitest'
import { readColor } from '../../../src/theme/read-color.ts'

const bytes = (text: string): readonly number[] | undefined =>
  readColor(text)?.rgb.map(channel => Math.round(channel * 255))

describe('readColor', () => {
  it.each([
    ['#0b5c56', [11, 92, 86]],
    ['#FFF', [255, 255, 255]],
    ['#0b5c5680', [11, 92, 86]],
    ['rgb(11, 92, 86)', [11, 92, 86]],
    ['rgb(11 92 86 / 50%)', [11, 92, 86]],
    ['rgba(0%, 50%, 100%, 0.2)', [0, 128, 255]],
    ['RebeccaPurple', [102, 51, 153]],
    ['hsl(174 79% 20%)', [11, 91, 83]],
    ['hsla(0.5turn, 100%, 50%, 1)', [0, 255, 255]],
    ['color(srgb 0 0.5 1)', [0, 128, 255]],
    // Both as Chromium computes them.
    ['oklch(0.627966 0.257704 29.2346)', [255, 0, 0]],
    ['oklab(0.5198 -0.1403 0.1077)', [0, 128, 0]],
  ])('reads %s', (text, expected) => {
    expect(bytes(text)).toEqual(expected)
  })

  it('reads how much a colour covers', () => {
    expect(
      ['#0b5c5680', 'rgb(0 0 0 / 50%)', 'transparent', 'teal'].map(text => readColor(text)?.alpha),
    ).toEqual([128 / 255, 0.5, 0, 1])
  })

  it.each([
    'var(--brand)',
    'color-mix(in srgb, red, blue)',
    'lab(50% 40 59)',
    '#12345',
    'rgb(1, 2)',
    'inherit',
    'reddish',
    '',
  ])('leaves %s to browsers', text => {
    expect(readColor(text)).toBeNull()
  })
})

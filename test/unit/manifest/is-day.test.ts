import { describe, expect, it } from 'vitest'
import { isDay } from '../../../src/manifest/is-day.ts'

describe('a day', () => {
  it.each(['2026-11-01', '2024-02-29', '2026-12-31', '0001-01-01'])('is %s', text => {
    expect(isDay(text)).toBe(true)
  })

  it.each([
    ...['2026-02-31', '2025-02-29', '2026-13-01', '2026-00-10', '2026-11-00', '2026-11-32'],
    ...['', '2026', '2026-11', '2026-11-01T00:00', ' 2026-11-01', '2026-11-01\n', '01/11/2026', 'x'],
  ])('is not %j', text => {
    expect(isDay(text)).toBe(false)
  })
})

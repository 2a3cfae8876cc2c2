import { act, cleanup, render, screen } from '@testing-library/preact'
import { createFakeLatchkey, type FakeLatchkey } from 'latchkey/testing'
import { afterEach, expect, it } from 'vitest'
import manifest from '../manifest.ts'
import { Film } from './Film.tsx'

let latchkey: FakeLatchkey

afterEach(() => {
  cleanup()
  latchkey.stop()
})

it('offers the film to those who have rejected, and shows it once they press', async () => {
  latchkey = createFakeLatchkey(manifest, { decided: 'rejected' })
  render(<Film />)
  await act(() => screen.getByRole('button', { name: 'Show this film' }).click())
  expect(screen.getByTitle('Gas safety')).toBeTruthy()
})

it('takes the film away with the consent', async () => {
  latchkey = createFakeLatchkey(manifest, { decided: { media: true } })
  render(<Film />)
  expect(screen.getByTitle('Gas safety')).toBeTruthy()
  await act(() => latchkey.withdraw())
  expect(screen.queryByTitle('Gas safety')).toBeNull()
})

import { describe, expect, it } from 'vitest'
import { askState } from '../../../src/testing/ask-page.ts'
import type { DrivenPage } from '../../../src/testing/driven-browser.ts'

/** A page that never answers, as one that was cut off on its way: asked for real, it does so now and then. */
const MUTE = {
  url: () => 'http://site.localhost/',
  evaluate: () => new Promise(() => {}),
} as unknown as DrivenPage

describe('a page that does not answer', () => {
  it('is an error when its time is over', async () => {
    await expect(askState(MUTE, 100, () => {})).rejects.toThrow('should answer within 100 ms')
  })

  it('is told as what is known to be wrong with it, also where that is known late', async () => {
    const start = Date.now()
    const throwFault = (): void => {
      if (Date.now() - start > 50) throw new Error('It did not come whole.')
    }
    await expect(askState(MUTE, 100, throwFault)).rejects.toThrow('It did not come whole.')
  })

  it('is not waited for any longer once that is known', async () => {
    const start = Date.now()
    const throwFault = (): void => {
      if (Date.now() - start > 500) throw new Error('It did not come whole.')
    }
    await expect(askState(MUTE, 30_000, throwFault)).rejects.toThrow('It did not come whole.')
  })
})

import type { Page } from 'playwright-core'

/** What the browser counted as a layout shift: how much, and what moved. */
export type Shift = readonly [value: number, nodes: string]

/** Has a page keep what moves in it, after a press too. To be called before it is opened. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: unknown[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number
        sources: { node: Node | null }[]
      })[]) {
        shifts.push([entry.value, entry.sources.map(({ node }) => node?.nodeName).join()])
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
}

/** All that has moved so far. */
export const shiftsOf = (page: Page): Promise<readonly Shift[]> => page.evaluate<Shift[]>('shifts')

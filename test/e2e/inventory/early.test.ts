import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Inventory } from '../../../src/inventory/inventory.ts'
import { startTrackedSite, type TrackedSite } from '../../support/tracked-site.ts'
import { REGION } from '../inventory-panel/opened.ts'
import { only } from './seen-here.ts'

let tracked: TrackedSite
beforeAll(async () => {
  tracked = await startTrackedSite()
})
afterAll(() => tracked.close())

it('an inventory that is asked for while the page is parsed has what the hooks saw, then and later', async () => {
  const { page, leave } = await tracked.open('guard', {
    body: `<script>
      document.cookie = 'first=1'
      window.early = Latchkey.inventory()
      document.cookie = 'second=1'
    </script>`,
  })
  const early = await page.evaluate<Inventory>('early')
  expect(early.stages.map(({ name }) => name)).toEqual(['before-choice'])
  for (const name of ['first', 'second']) {
    expect(only(early, `cookie ${name}`).evidence).toMatchObject([{ how: 'hook', stage: 0 }])
  }
  await page.evaluate(`document.cookie = 'third=1'`)
  const later = await page.evaluate<Inventory>('Latchkey.inventory()')
  expect(only(later, 'cookie third').evidence).toMatchObject([{ how: 'hook' }])
  await leave()
})

it('the panel opens once the page is parsed, where a script asks for it in the head', async () => {
  const { page, errors, leave } = await tracked.open('guard', {
    head: '<script>Latchkey.openInventory()</script>',
  })
  await page.waitForSelector(`${REGION} h3`)
  expect(await page.locator(REGION).count()).toBe(1)
  expect(errors).toEqual([])
  await leave()
})

it('requests in a frame of this site are the frame’s', async () => {
  const { page, leave } = await tracked.open('guard', {
    body: `<iframe title="Frame" srcdoc="<p>Frame</p>"></iframe>`,
  })
  await page.waitForFunction('document.readyState === "complete"')
  await page.evaluate(
    `frames[0].fetch('${tracked.site.third('/frame', 'odd.localhost')}', { mode: 'no-cors' })`,
  )
  const seen = await page.evaluate<Inventory>('Latchkey.inventory()')
  const hooks = only(seen, 'fetch odd.localhost').evidence.filter(({ how }) => how === 'hook')
  expect(hooks).toMatchObject([{ frame: 'about:srcdoc' }])
  await leave()
})

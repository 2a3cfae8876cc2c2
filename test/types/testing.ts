import { chromium, type Page } from 'playwright-core'
import { defineManifest, type Ids, type Latchkey } from 'latchkey'
import {
  annexMatchers,
  createFakeLatchkey,
  driveSite,
  expectTrueAnnex,
  type FakeLatchkey,
  type SiteReport,
} from 'latchkey/testing'
import { proposeEntries, findingsCsv, type Inventory } from 'latchkey/inventory'

const manifest = defineManifest({ services: { vimeo: { name: 'Vimeo', category: 'media' } } })

const fake = createFakeLatchkey(manifest, { decided: { vimeo: true }, gpc: true })

/** Stands wherever the real one does. */
export const latchkey: Latchkey<Ids<typeof manifest>> = fake
export const withMore: FakeLatchkey<Ids<typeof manifest>> = fake
fake.allows('vimeo')
// @ts-expect-error -- a misspelt id is nobody's
fake.allows('vimoe')
// @ts-expect-error -- nor can it have been decided
createFakeLatchkey(manifest, { decided: { vimoe: true } })
createFakeLatchkey(manifest, { decided: 'accepted' })
// @ts-expect-error -- accepted or rejected, as past as it is
createFakeLatchkey(manifest, { decided: 'accept' })

/** Playwright's own types fit, and its pages come back as they are. */
export async function drive(): Promise<SiteReport> {
  const browser = await chromium.launch()
  const signIn = (page: Page): Promise<void> => page.getByLabel('Name').fill('Ada')
  const report = await driveSite(browser, {
    pages: ['http://localhost/', 'http://localhost/news'],
    manifest,
    prepare: signIn,
    use: page => page.getByRole('button').click(),
  })
  expectTrueAnnex(report, { from: 'warning', except: [{ kind: 'dead', subject: '_utma' }] })
  // @ts-expect-error -- there is no such finding
  expectTrueAnnex(report, { except: [{ kind: 'ded' }] })
  // @ts-expect-error -- without its manifest there is nothing to hold it against
  await driveSite(browser, { pages: ['http://localhost/'] })
  const inventory: Inventory = report
  proposeEntries(manifest, inventory)
  findingsCsv(report.findings)
  annexMatchers.toHaveTrueAnnex(report).message()
  return report
}
